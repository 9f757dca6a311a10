package org.variorum.core.extract;

import java.util.List;
import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.Speech;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.Stance;

/**
 * What a charge or a denial takes for granted. "Blamed the rebels for the crash that killed nine" charges the rebels; that nine died is
 * not said by whoever blames, but told beside it by whoever tells of the charge (presupposition of definite descriptions, Strawson 1950).
 * "Denied that its jets flew the raid that killed nine" denies who flew it, and not that nine died.
 */
final class Charges {

    /** What happened after, during or following another thing is said of a thing that is known. */
    private static final Set<String> KNOWN_TIMES = Set.of("after", "during", "following", "since", "when", "while");

    private static final Set<String> ACCOUNTS = WordLists.words("account-nouns");

    private Charges() {}

    /** The speeches that report {@code word}, without the innermost if it only takes the word for granted. */
    static List<Speech> without(Sentence sentence, int word, List<Speech> speeches) {
        int last = speeches.size() - 1;
        if (last < 0) {
            return speeches;
        }
        Stance stance = speeches.get(last).stance();
        boolean granted = sentence.headOf(speeches.get(last).cue())
                .filter(cue -> (stance == Stance.ALLEGED && takesForGranted(sentence, cue, word))
                        || (stance == Stance.DENIED && standsApart(sentence, cue, word)))
                .isPresent();
        return granted ? speeches.subList(0, last) : speeches;
    }

    /** Does the word stand in a relative clause or a phrase of time below the denial? */
    private static boolean standsApart(Sentence sentence, int denial, int word) {
        boolean apart = false;
        int at = word;
        for (int steps = 0; steps < sentence.tokens().size() && at >= 0 && at != denial; steps++) {
            Token token = sentence.token(at);
            apart |= (token.relation().equals("relcl") && !isOfAccount(sentence, token.head()))
                    || isOfKnownTime(sentence, at);
            at = token.head();
        }
        return apart && at == denial;
    }

    /** "Dismissed accounts that soldiers had shot a man": the clause is the account, even where it is parsed as a relative one. */
    private static boolean isOfAccount(Sentence sentence, int noun) {
        return noun >= 0
                && ACCOUNTS.contains(sentence.token(noun).lemma())
                && noun + 1 < sentence.tokens().size()
                && sentence.token(noun + 1).lemma().equals("that");
    }

    private static boolean isOfKnownTime(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean phrase = token.relation().equals("pobj")
                && token.head() >= 0
                && KNOWN_TIMES.contains(sentence.token(token.head()).lemma());
        boolean clause = token.relation().equals("advcl")
                && sentence.children(at, "mark", "advmod").stream()
                        .anyMatch(mark ->
                                KNOWN_TIMES.contains(sentence.token(mark).lemma()));
        return phrase || clause;
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
