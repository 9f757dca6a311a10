package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.List;
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
                    .filter(PlaceCarrier::isSettlement)
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
                .flatMap(noun -> before(words).map(mention -> cited(words, noun, mention)).stream())
                .findFirst();
    }

    private static boolean isDefinite(Sentence sentence, int at) {
        boolean named = sentence.children(at).stream()
                .anyMatch(c -> Set.of("NNP", "NNPS").contains(sentence.token(c).tag())
                        || sentence.token(c).lemma().equals("of"));
        return SETTLEMENTS.contains(sentence.token(at).lemma())
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
    private Optional<Mention<Resolved>> before(ClaimWords words) {
        int first = Math.max(0, words.raw().sentence() - REACH);
        int from = words.annotated().sentences().get(first).span().start();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(told.get(told.size() - 1)).filter(m -> m.span().start() >= from);
    }

    private static boolean isSettlement(Mention<Resolved> mention) {
        return mention.value()
                .place()
                .filter(place -> place.feature().startsWith("PPL"))
                .isPresent();
    }
}
