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
 * after the parse. Bylines, comments and furniture are not read.
 */
public final class Annotator {

    private static final Set<ZoneKind> READ = Set.of(ZoneKind.HEADLINE, ZoneKind.BODY, ZoneKind.CAPTION);

    private static final int LONGEST_HEADING = 120;

    private final Lexicon lexicon;
    private final Parser parser;

    /** One annotator serves many threads if its parser does. */
    public Annotator(Lexicon lexicon, Parser parser) {
        this.lexicon = lexicon;
        this.parser = parser;
    }

    /** Everything that can be read in {@code document} before any claim. */
    public Annotated annotate(Document document) {
        String text = document.text();
        Words words = Words.of(text);
        SpanSet read = read(document);
        DocumentDate date = DocumentDate.of(document);

        List<PhraseTrie.Hit<Entries.Actor>> actorNames = lexicon.actors().find(words, text);
        var systems = within(read, new SystemFinder(lexicon).find(text, words, actorNames));
        List<Sentence> sentences = sentences(document, systems);
        SpanSet owned = SpanSet.of(systems);
        List<Mention<ActorValue>> named = new ActorFinder(lexicon).find(text, words, actorNames, sentences, owned);
        Optional<Mention<Entries.Outlet>> outlet = outlet(document);
        Optional<String> home = OutletCountry.of(document, outlet.map(Mention::value));
        var places = within(read, new PlaceFinder(lexicon).find(document, words, sentences, named, home, owned));
        var actors = within(read, PlaceFinder.withoutPlaces(named, places));
        actors.stream().filter(Annotator::ownsItsWords).forEach(a -> owned.add(a.span()));
        List<Mention<TimeValue>> times = times(document, date);
        times.stream().filter(time -> time.value().dates()).forEach(time -> owned.add(time.span()));
        return new Annotated(
                document,
                date,
                outlet,
                AgencyCredit.find(text, named),
                sentences,
                systems,
                actors,
                places,
                times,
                quantities(sentences, text, owned),
                new MediaFinder(lexicon, text, actors, times).find(words, sentences),
                new SpeechFinder(lexicon).find(sentences, text, actors));
    }

    /** A state is a place too, and the town in an organisation's name that no table lists may be where it stands. */
    static boolean ownsItsWords(Mention<ActorValue> actor) {
        boolean guessed = actor.value().kind() == ActorKind.ORGANISATION
                && actor.value().entry().isEmpty();
        return actor.value().kind() != ActorKind.STATE && !guessed;
    }

    private static SpanSet read(Document document) {
        SpanSet read = new SpanSet();
        document.zones().stream().filter(zone -> READ.contains(zone.kind())).forEach(zone -> read.add(zone.span()));
        return read;
    }

    private static <T> List<Mention<T>> within(SpanSet zones, List<Mention<T>> mentions) {
        return mentions.stream().filter(m -> zones.contains(m.span())).toList();
    }

    private List<Sentence> sentences(Document document, List<Mention<Entries.WeaponSystem>> systems) {
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
                var masks = SystemFinder.masks(document.text(), systems.subList(next, until), block);
                for (ParsedSentence parsed : parser.parse(block.of(document.text()), masks)) {
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

    private List<Mention<Amount>> quantities(List<Sentence> sentences, String text, SpanSet owned) {
        QuantityFinder finder = new QuantityFinder(lexicon);
        List<Mention<Amount>> found = new ArrayList<>();
        sentences.forEach(sentence -> found.addAll(finder.find(sentence, text, owned)));
        found.sort(Comparator.comparing(Mention::span));
        return found;
    }

    /** "The Mirror" of "The Mirror", "CNN" of "CNN International", but not "Metro" of "Harbour Metro News". */
    private static boolean isMostOf(TextSpan hit, String name) {
        boolean atStart = hit.start() == 0 || name.substring(0, hit.start()).equalsIgnoreCase("the ");
        return atStart && (hit.end() == name.length() || hit.of(name).indexOf(' ') > 0 || isAcronym(hit.of(name)));
    }

    private static boolean isAcronym(String words) {
        return words.length() > 2 && words.chars().noneMatch(Character::isLowerCase);
    }

    /** The outlet that the metadata name; the lexicon adds its id. */
    private Optional<Mention<Entries.Outlet>> outlet(Document document) {
        return document.metadata().outlet().map(name -> {
            Entries.Outlet known = lexicon.outlets().find(Words.of(name), name).stream()
                    .filter(hit -> isMostOf(hit.span(), name))
                    .map(PhraseTrie.Hit::value)
                    .findFirst()
                    .orElse(new Entries.Outlet("", name, "", ""));
            Entries.Outlet outlet = new Entries.Outlet(known.id(), name, known.domain(), known.country());
            return new Mention<>(new TextSpan(0, 0), outlet, "metadata.outlet");
        });
    }
}
