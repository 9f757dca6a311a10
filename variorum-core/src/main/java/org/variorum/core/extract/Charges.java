package org.variorum.core.extract;

import java.util.List;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.Speech;
import org.variorum.model.Stance;

/**
 * What a charge takes for granted. "Blamed the rebels for the crash that killed nine" charges the rebels; that nine died is not said by
 * whoever blames, but told beside it by whoever tells of the charge (presupposition of definite descriptions, Strawson 1950).
 */
final class Charges {

    private Charges() {}

    /** The speeches that report {@code word}, without the innermost if that is a charge which only takes the word for granted. */
    static List<Speech> without(Sentence sentence, int word, List<Speech> speeches) {
        int last = speeches.size() - 1;
        boolean granted = last >= 0
                && speeches.get(last).stance() == Stance.ALLEGED
                && sentence.headOf(speeches.get(last).cue())
                        .filter(charge -> takesForGranted(sentence, charge, word))
                        .isPresent();
        return granted ? speeches.subList(0, last) : speeches;
    }

    /** Is the word in a relative clause inside what the charge is for? */
    private static boolean takesForGranted(Sentence sentence, int charge, int word) {
        boolean relative = false;
        int at = word;
        for (int steps = 0; steps < sentence.tokens().size() && at >= 0 && at != charge; steps++) {
            relative |= sentence.token(at).relation().equals("relcl");
            boolean reason = sentence.token(at).relation().equals("prep")
                    && sentence.token(at).lemma().equals("for");
            int head = sentence.token(at).head();
            if (relative && reason && (head == charge || isObject(sentence, head, charge))) {
                return true;
            }
            at = head;
        }
        return false;
    }

    private static boolean isObject(Sentence sentence, int noun, int verb) {
        return noun >= 0
                && sentence.token(noun).relation().equals("dobj")
                && sentence.token(noun).head() == verb;
    }
}
