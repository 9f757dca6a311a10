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

    private static final Set<String> SETTLEMENTS = WordLists.words("settlement-nouns");
    private static final Set<String> POINTING = WordLists.words("pointing-words");

    private PlaceCarrier() {}

    /** The claims of one document with the places they take up. */
    static List<Draft> carry(List<Draft> drafts) {
        List<Draft> carried = new ArrayList<>();
        for (Draft draft : drafts) {
            carried.add(draft.roles().places().isEmpty()
                    ? place(draft).map(draft::in).orElse(draft)
                    : draft);
        }
        return List.copyOf(carried);
    }

    private static Optional<PlaceRef> place(Draft draft) {
        Sentence sentence = draft.words().sentence();
        return draft.words().raw().scope().stream()
                .flatMap(part -> sentence.within(part).stream())
                .filter(at -> isDefinite(sentence, at))
                .flatMap(at -> before(draft.words(), sentence.token(at).span())
                        .map(mention -> cited(draft.words(), sentence.token(at).span(), mention))
                        .stream())
                .findFirst();
    }

    private static boolean isDefinite(Sentence sentence, int at) {
        boolean named = sentence.children(at).stream()
                .anyMatch(c -> Set.of("NNP", "NNPS").contains(sentence.token(c).tag())
                        || sentence.token(c).lemma().equals("of"));
        return SETTLEMENTS.contains(sentence.token(at).lemma())
                && !named
                && sentence.children(at, "det").stream()
                        .map(d -> sentence.token(d).lemma())
                        .anyMatch(d -> d.equals("the") || POINTING.contains(d));
    }

    private static PlaceRef cited(ClaimWords words, TextSpan noun, Mention<Resolved> mention) {
        words.cites().add("places", noun, "places.definite-noun");
        return new PlaceRefs(words).of("places", mention, "places.definite-noun");
    }

    /** The last place with a name of its own, countries and areas apart, within a few sentences before {@code words}. */
    private static Optional<Mention<Resolved>> before(ClaimWords words, TextSpan noun) {
        List<Mention<Resolved>> places = words.annotated().places();
        int first = Math.max(0, words.raw().sentence() - REACH);
        int from = words.annotated().sentences().get(first).span().start();
        for (int i = Annotated.before(places, noun.start()) - 1; i >= 0; i--) {
            Mention<Resolved> mention = places.get(i);
            if (mention.span().start() < from) {
                return Optional.empty();
            }
            if (isSettlement(mention)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private static boolean isSettlement(Mention<Resolved> mention) {
        return mention.value()
                .place()
                .filter(place -> place.feature().startsWith("PPL"))
                .isPresent();
    }
}
