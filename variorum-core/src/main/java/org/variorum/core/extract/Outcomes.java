package org.variorum.core.extract;

import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.parse.Token;

/** How a clause that tells what came of an event hangs on it: "bombed the town, killing five and wounding ten". */
final class Outcomes {

    /** The relations of clauses that tell what came of a word above them. */
    static final Set<String> CLAUSES = Set.of("advcl", "conj", "acl", "dep", "xcomp", "parataxis");

    /** How many clauses an outcome may stand away from its attack. */
    private static final int FARTHEST = 4;

    private Outcomes() {}

    /** Does the clause of {@code outcome} hang on the word {@code cause}, over nothing but such clauses? */
    static boolean isOutcomeOf(Sentence sentence, int outcome, int cause) {
        Token told = sentence.token(outcome);
        int at = told.isNoun() && told.relation().equals("dobj") ? told.head() : outcome;
        for (int steps = 0; steps < FARTHEST && at >= 0; steps++) {
            Token token = sentence.token(at);
            boolean passed = at != outcome && Participles.isScene(sentence, at);
            if (!token.isVerb() || !(passed || CLAUSES.contains(token.relation()))) {
                return false;
            }
            if (token.head() == cause) {
                return true;
            }
            at = verbAt(sentence, token.head());
            if (at == cause) {
                return true;
            }
        }
        return false;
    }

    /** The verb at or above a word: the parser may hang the outcome on a noun ("hit a convoy outside the city, killing ten"). */
    static int verbAt(Sentence sentence, int word) {
        int at = word;
        for (int steps = 0; steps < sentence.tokens().size() && at >= 0; steps++) {
            if (Participles.isClause(sentence, at)) {
                return at;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }
}
