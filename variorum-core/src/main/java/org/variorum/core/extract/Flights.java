package org.variorum.core.extract;

import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;

/** "Flew from the coast to bomb the port", "took off to strike the depot": a raid told by the flight that it was flown in. */
final class Flights {

    private static final Set<String> FLYING = WordLists.words("flight-verbs");

    private Flights() {}

    /** Does this verb tell of a flight? */
    static boolean isFlight(Sentence sentence, int verb) {
        return FLYING.contains(sentence.token(verb).lemma())
                || sentence.children(verb, "prt").stream()
                        .anyMatch(off -> sentence.token(off).lemma().equals("off"));
    }
}
