package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.Words;
import org.variorum.core.read.Document;
import org.variorum.model.ActorKind;
import org.variorum.model.TextSpan;

/**
 * Finds toponyms and resolves each by what the document says about it, and failing that by the countries it speaks of. A
 * name that fits no place there, or several equally well, stays unresolved with the reason: a wrong place is worse than
 * none.
 */
final class PlaceFinder {

    private final Lexicon lexicon;
    private final Trail trail;

    PlaceFinder(Lexicon lexicon) {
        this(lexicon, Trail.NONE);
    }

    PlaceFinder(Lexicon lexicon, Trail trail) {
        this.lexicon = lexicon;
        this.trail = trail;
    }

    /**
     * The places of a document, in order.
     *
     * @param actors those found before, adjectives of states among them
     * @param outlet the country of who publishes it
     * @param taken words that other families own
     */
    List<Mention<Resolved>> find(
            Document document,
            Words words,
            List<Sentence> sentences,
            List<Mention<ActorValue>> actors,
            Optional<String> outlet,
            SpanSet taken) {
        String text = document.text();
        PlaceSigns signs = new PlaceSigns(text, words, sentences);
        PlaceOwners owners = new PlaceOwners(taken, actors);
        List<PlaceName> names = new PlaceNames(lexicon, text, words, signs, trail).find(owners);
        PlaceFocus focus = PlaceFocus.of(lexicon, text, words, names, actors, outlet);
        PlaceReading reading = new PlaceReading(lexicon, text, words, names, focus);
        nations(reading, names, actors);
        settle(reading);
        List<Mention<Resolved>> found = new ArrayList<>(new PlacePairs(reading).find(actors));
        List<Mention<Resolved>> phrases = new PlacePhrases(lexicon, text, words).find(actors, signs);
        addFree(found, phrases.stream().filter(PlacePhrases::isWhole).toList(), taken::overlaps);
        SpanSet spoken = SpanSet.of(found);
        PlaceDescriptions descriptions = new PlaceDescriptions(text, words);
        for (int i = 0; i < names.size(); i++) {
            TextSpan span = names.get(i).span();
            if (!spoken.overlaps(span) && (reading.settled(i).isPresent() || !owners.isPerson(span))) {
                Mention<Resolved> place = mention(reading, i, descriptions, spoken);
                spoken.add(place.span());
                found.add(place);
            }
        }
        addFree(found, phrases, taken::overlaps);
        addFree(found, unlisted(sentences, text, signs), owners::owns);
        addFree(found, joined(sentences, text, words, found, signs), owners::owns);
        found.sort(Comparator.comparing(Mention::span));
        return new PlaceParts(text, found).linked();
    }

    /** Tells the reading where adjectives of states stand: "the Syrian town of ...". */
    private static void nations(PlaceReading reading, List<PlaceName> names, List<Mention<ActorValue>> actors) {
        SpanSet named = new SpanSet();
        names.forEach(name -> named.add(name.span()));
        for (Mention<ActorValue> actor : actors) {
            if (actor.value().kind() == ActorKind.STATE && !named.overlaps(actor.span())) {
                actor.value()
                        .entry()
                        .ifPresent(state -> reading.nation(actor.span().end(), state.state()));
            }
        }
    }

    private static void addFree(
            List<Mention<Resolved>> found, List<Mention<Resolved>> more, Predicate<TextSpan> owned) {
        SpanSet listed = SpanSet.of(found);
        for (Mention<Resolved> mention : more) {
            if (!listed.overlaps(mention.span()) && !owned.test(mention.span())) {
                listed.add(mention.span());
                found.add(mention);
            }
        }
    }

    /** The actors without persons of the tagger's whose words turned out to name a place. */
    static List<Mention<ActorValue>> withoutPlaces(List<Mention<ActorValue>> actors, List<Mention<Resolved>> places) {
        SpanSet resolved = new SpanSet();
        places.stream().filter(p -> p.value().place().isPresent()).forEach(p -> resolved.add(p.span()));
        return actors.stream()
                .filter(a -> !a.by().equals(PersonFinder.TAGGER_RULE) || !resolved.overlaps(a.span()))
                .toList();
    }

    private static void settle(PlaceReading reading) {
        for (PlacePass pass : PlacePasses.ALL) {
            for (int i = 0; i < reading.names().size(); i++) {
                if (reading.settled(i).isEmpty()) {
                    int name = i;
                    pass.rule().settle(reading, i).ifPresent(place -> reading.settle(name, place, pass.id()));
                }
            }
        }
    }

    private static Mention<Resolved> mention(
            PlaceReading reading, int i, PlaceDescriptions descriptions, SpanSet spoken) {
        PlaceName name = reading.names().get(i);
        Optional<Entries.Place> place = reading.settled(i);
        if (place.isEmpty()) {
            String words = name.span().of(reading.text());
            return new Mention<>(name.span(), unresolved(words, why(reading, i), name.candidates()), "lexicon.place");
        }
        int before = i + 1 < reading.names().size()
                ? reading.names().get(i + 1).span().start()
                : reading.text().length();
        return descriptions
                .of(name, place.get())
                .filter(d -> !spoken.overlaps(d.span()) && d.span().end() <= before)
                .map(d -> new Mention<>(d.span(), described(d, reading.text(), name), d.rule()))
                .orElseGet(() -> new Mention<>(name.span(), resolved(place.get(), name), reading.pass(i)));
    }

    private static Resolved described(PlaceDescriptions.Described d, String text, PlaceName name) {
        return d.open()
                ? unresolved(
                        d.span().of(text),
                        "told only by where it lies from a country or an area, or by a border",
                        List.of())
                : resolved(d.place(), name);
    }

    private static Resolved resolved(Entries.Place place, PlaceName name) {
        return new Resolved(place.name(), Optional.of(place), Optional.empty(), name.candidates());
    }

    private static String why(PlaceReading reading, int i) {
        List<Entries.Place> fitting = reading.candidates(i).stream()
                .filter(p -> reading.focus().speaksOf(p.country()))
                .toList();
        if (reading.candidates(i).isEmpty()) {
            return "a quarter of this name lies in no town that the article speaks of here";
        }
        if (fitting.isEmpty()) {
            return "no place of this name lies in a country the article speaks of";
        }
        return fitting.size() + " places of this name fit, and nothing tells which is meant";
    }

    private static Resolved unresolved(String words, String why, List<Entries.Place> candidates) {
        return new Resolved(words, Optional.empty(), Optional.of(why), candidates);
    }

    /** Names that the parser's tagger takes for places and no table holds. */
    private static List<Mention<Resolved>> unlisted(List<Sentence> sentences, String text, PlaceSigns signs) {
        List<Mention<Resolved>> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (TextSpan span : NameTags.spans(sentence, PlaceSigns.PLACE_TAGS)) {
                if (signs.mayBeAName(span)) {
                    found.add(new Mention<>(
                            span, unresolved(span.of(text), "not in the gazetteer", List.of()), "tagger.place"));
                }
            }
            SceneNames.of(sentence).stream()
                    .filter(span -> signs.mayBeAName(span) && !signs.isShouted(span))
                    .map(span -> new Mention<>(
                            span, unresolved(span.of(text), "not in the gazetteer", List.of()), SceneNames.RULE))
                    .forEach(found::add);
        }
        return found;
    }

    /** Names that hang on a place, on a word for land or on what was fired. */
    private static List<Mention<Resolved>> joined(
            List<Sentence> sentences, String text, Words words, List<Mention<Resolved>> found, PlaceSigns signs) {
        return new JoinedPlaces(text, words, found)
                .find(sentences).stream()
                        .filter(span -> !signs.isShouted(span) && !signs.isPlainWord(Words.keyOf(span.of(text))))
                        .map(span -> new Mention<>(
                                span, unresolved(span.of(text), "not in the gazetteer", List.of()), JoinedPlaces.RULE))
                        .toList();
    }
}
