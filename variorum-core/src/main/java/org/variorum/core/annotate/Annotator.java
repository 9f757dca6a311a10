package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Words;
import org.variorum.core.parse.ParsedSentence;
import org.variorum.core.parse.Parser;
import org.variorum.core.read.Document;
import org.variorum.core.read.Document.ZoneSpan;
import org.variorum.core.read.Paragraphs;
import org.variorum.model.ActorKind;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/**
 * Reads the mentions of one document. Gazetteers and designators run first and own their words; what needs a tree comes
 * after the parse. Comments and furniture are not read, but for the names in standing sentences, and of bylines only the
 * places.
 */
public final class Annotator {

    private static final Set<ZoneKind> READ = Set.of(ZoneKind.HEADLINE, ZoneKind.BODY, ZoneKind.CAPTION);

    /** A dateline names a place and tells no event. */
    private static final Set<ZoneKind> PLACED =
            Set.of(ZoneKind.HEADLINE, ZoneKind.BYLINE, ZoneKind.BODY, ZoneKind.CAPTION);

    private static final int LONGEST_HEADING = 120;

    private final Lexicon lexicon;
    private final Parser parser;
    private final Trail trail;

    /** One annotator serves many threads if its parser does. */
    public Annotator(Lexicon lexicon, Parser parser) {
        this(lexicon, parser, Trail.NONE);
    }

    /** With somebody who hears which rules decided. */
    Annotator(Lexicon lexicon, Parser parser, Trail trail) {
        this.lexicon = lexicon;
        this.parser = parser;
        this.trail = trail;
    }

    /** Everything that can be read in {@code document} before any claim. */
    public Annotated annotate(Document document) {
        String text = document.text();
        Words words = Words.of(text);
        SpanSet read = zones(document, READ);
        read.addAll(StandingSentences.of(document));
        DocumentDate date = DocumentDate.of(document, words);

        List<PhraseTrie.Hit<Entries.Actor>> actorNames = lexicon.actors().find(words, text);
        var systems = within(read, new SystemFinder(lexicon, trail).find(text, words, actorNames));
        List<Sentence> sentences = sentences(document, systems, NameMasks.of(text, actorNames));
        SpanSet owned = SpanSet.of(systems);
        List<Mention<ActorValue>> named =
                new ActorFinder(lexicon, trail).find(text, words, actorNames, sentences, owned);
        Optional<Mention<Entries.Outlet>> outlet = new OutletFinder(lexicon, trail).find(document);
        Optional<String> home = OutletCountry.of(document, outlet.map(Mention::value));
        SpanSet placed = zones(document, PLACED);
        placed.addAll(read);
        var places =
                within(placed, new PlaceFinder(lexicon, trail).find(document, words, sentences, named, home, owned));
        List<Mention<TimeValue>> times = times(document, date);
        var known = within(read, PlaceFinder.withoutPlaces(named, places));
        RolePhrases phrases = new RolePhrases(lexicon, text, known, places, times, sentences);
        var actors = OfficialFinder.read(lexicon, text, words, date.day(), phrases);
        actors.stream().filter(Annotator::ownsItsWords).forEach(a -> owned.add(a.span()));
        SpanSet dated = new SpanSet();
        times.stream().filter(time -> time.value().dates()).forEach(time -> dated.add(time.span()));
        return new Annotated(
                document,
                date,
                outlet,
                AgencyCredit.find(document, named),
                sentences,
                systems,
                actors,
                places,
                times,
                quantities(document, sentences, systems, new Owned(owned, dated)),
                new MediaFinder(lexicon, text, actors, times, trail).find(words, sentences),
                new SpeechFinder(lexicon).find(sentences, text, actors));
    }

    /** A state is a place too, and the town in an organisation's name that no table lists may be where it stands. */
    static boolean ownsItsWords(Mention<ActorValue> actor) {
        boolean guessed = actor.value().kind() == ActorKind.ORGANISATION
                && actor.value().entry().isEmpty();
        return actor.value().kind() != ActorKind.STATE && !guessed;
    }

    private static SpanSet zones(Document document, Set<ZoneKind> kinds) {
        SpanSet spans = new SpanSet();
        document.zones().stream().filter(zone -> kinds.contains(zone.kind())).forEach(zone -> spans.add(zone.span()));
        return spans;
    }

    private static <T> List<Mention<T>> within(SpanSet zones, List<Mention<T>> mentions) {
        return mentions.stream().filter(m -> zones.contains(m.span())).toList();
    }

    private List<Sentence> sentences(Document document, List<Mention<Entries.WeaponSystem>> systems, NameMasks names) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int next = 0;
        for (ZoneSpan zone : document.zones()) {
            if (!READ.contains(zone.kind())) {
                continue;
            }
            for (TextSpan block : Paragraphs.of(document.text(), zone.span())) {
                while (next < systems.size() && systems.get(next).span().end() <= block.start()) {
                    next++;
                }
                int until = next;
                while (until < systems.size() && systems.get(until).span().start() < block.end()) {
                    until++;
                }
                var masks = names.with(SystemFinder.masks(document.text(), systems.subList(next, until), block), block);
                for (ParsedSentence parsed : parser.parse(readable(block.of(document.text())), masks)) {
                    sentences.add(new Sentence(zone.kind(), paragraph, parsed.shifted(block.start())));
                }
                paragraph++;
            }
        }
        return sentences;
    }

    /** A byline is read by itself: the clock of a page dates nothing that the text tells. */
    private static List<Mention<TimeValue>> times(Document document, DocumentDate date) {
        List<TextSpan> stretches = new ArrayList<>();
        List<TextSpan> headings = new ArrayList<>();
        List<TextSpan> bylines = new ArrayList<>();
        for (int i = 0; i < document.zones().size(); i++) {
            ZoneSpan zone = document.zones().get(i);
            if (READ.contains(zone.kind())) {
                stretches.add(zone.span());
            } else if (zone.kind() == ZoneKind.BYLINE) {
                bylines.add(zone.span());
            } else if (isHeading(document.zones(), i)) {
                headings.add(zone.span());
            }
        }
        List<Mention<TimeValue>> times =
                new ArrayList<>(TimeFinder.find(document.text(), stretches, headings, date.day()));
        times.addAll(TimeFinder.find(document.text(), bylines, List.of(), date.day()));
        times.sort(Comparator.comparing(Mention::span));
        return times;
    }

    /** A short line between two parts of the body may head what follows it, and the year in it holds there. */
    private static boolean isHeading(List<ZoneSpan> zones, int i) {
        return zones.get(i).kind() == ZoneKind.FURNITURE
                && zones.get(i).span().length() <= LONGEST_HEADING
                && i > 0
                && zones.get(i - 1).kind() == ZoneKind.BODY
                && i + 1 < zones.size()
                && zones.get(i + 1).kind() == ZoneKind.BODY;
    }

    /** Letters that were lost on the way, mostly quotation marks, are blanks to the parser. */
    private static String readable(String block) {
        return block.replace('\uFFFD', ' ');
    }

    /** The quantities of the sentences; where a parser gave none, of the zones as they stand. */
    private List<Mention<Amount>> quantities(
            Document document, List<Sentence> sentences, List<Mention<Entries.WeaponSystem>> systems, Owned owned) {
        QuantityFinder finder = new QuantityFinder(lexicon, systems);
        List<Mention<Amount>> found = new ArrayList<>();
        sentences.forEach(sentence -> found.addAll(finder.find(sentence, document.text(), owned)));
        if (sentences.isEmpty()) {
            document.zones().stream()
                    .filter(zone -> READ.contains(zone.kind()))
                    .forEach(zone -> found.addAll(finder.findUnparsed(zone.span(), document.text(), owned)));
        }
        found.sort(Comparator.comparing(Mention::span));
        return LeftOutNouns.filled(found, sentences);
    }
}
