package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.PlaceRef;
import org.variorum.model.TextSpan;

/**
 * Gives a claim that names no place, but speaks of "the town" or "the city", the place named last before those words. The
 * evidence is the name and the words that take it up.
 */
final class PlaceCarrier {

    /** How many sentences back a name is looked for. */
    private static final int REACH = 3;

    private static final Set<String> SETTLEMENTS = WordLists.words("town-nouns");
    private static final Set<String> QUARTERS =
            Set.of("district", "neighborhood", "neighbourhood", "quarter", "suburb");
    private static final Set<String> POINTING = WordLists.words("event-pointers");

    /** The settlements that claims so far have happened in, in their order. */
    private final List<Mention<Resolved>> told = new ArrayList<>();

    private PlaceCarrier() {}

    /** The claims of one document with the places they take up. */
    static List<Draft> carry(List<Draft> drafts) {
        PlaceCarrier carrier = new PlaceCarrier();
        return drafts.stream().map(carrier::next).toList();
    }

    private Draft next(Draft draft) {
        Draft now =
                draft.roles().places().isEmpty() ? place(draft).map(draft::in).orElse(draft) : draft;
        for (PlaceRef place : draft.roles().places()) {
            TextSpan span = draft.words().cites().utf16(place.start(), place.end());
            Annotated.inside(draft.words().annotated().places(), span).stream()
                    .filter(mention -> isSettlement(mention) || isQuarter(mention))
                    .forEach(told::add);
        }
        return now;
    }

    private Optional<PlaceRef> place(Draft draft) {
        ClaimWords words = draft.words();
        Sentence sentence = words.sentence();
        return words.raw().scope().stream()
                .flatMap(part -> sentence.within(part).stream())
                .filter(at -> isDefinite(sentence, at))
                .map(at -> sentence.token(at).span())
                .flatMap(noun -> before(words, noun).map(mention -> cited(words, noun, mention)).stream())
                .findFirst();
    }

    private static boolean isDefinite(Sentence sentence, int at) {
        boolean named = sentence.children(at).stream()
                .anyMatch(c -> Set.of("NNP", "NNPS").contains(sentence.token(c).tag())
                        || sentence.token(c).lemma().equals("of"));
        String noun = sentence.token(at).lemma();
        return (SETTLEMENTS.contains(noun) || QUARTERS.contains(noun))
                && sentence.token(at).tag().equals("NN")
                && !named
                && sentence.children(at, "det").stream()
                        .map(d -> sentence.token(d).lemma())
                        .anyMatch(d -> d.equals("the") || POINTING.contains(d));
    }

    private static PlaceRef cited(ClaimWords words, TextSpan noun, Mention<Resolved> mention) {
        words.cites().add("places", noun, "places.definite-noun");
        return new PlaceRefs(words).of("places", mention, "places.definite-noun");
    }

    /** The last settlement that a claim of the sentences before happened in. */
    private Optional<Mention<Resolved>> before(ClaimWords words, TextSpan noun) {
        int first = Math.max(0, words.raw().sentence() - REACH);
        int from = words.annotated().sentences().get(first).span().start();
        boolean quarter = QUARTERS.contains(noun.of(words.text()).toLowerCase(Locale.ROOT));
        return told.stream()
                .filter(m -> quarter == isQuarter(m))
                .reduce((earlier, later) -> later)
                .filter(m -> m.span().start() >= from);
    }

    /** A part of a town, by its name and the word for what it is. */
    private static boolean isQuarter(Mention<Resolved> mention) {
        String name = mention.value().name().toLowerCase(Locale.ROOT);
        boolean listed = mention.value()
                .place()
                .filter(place -> place.feature().equals("PPLX"))
                .isPresent();
        return listed || QUARTERS.stream().anyMatch(name::endsWith);
    }

    private static boolean isSettlement(Mention<Resolved> mention) {
        return mention.value()
                .place()
                .filter(place -> place.feature().startsWith("PPL"))
                .isPresent();
    }
}
