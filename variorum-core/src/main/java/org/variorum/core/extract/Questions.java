package org.variorum.core.extract;

import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.parse.Token;

/**
 * Questions state nothing: "did jets bomb the clinic?" is no claim that they did. A question for why, how, when, where or
 * who takes the event itself for granted.
 */
final class Questions {

    private static final Set<String> FOR_GRANTED = Set.of("WRB", "WP", "WP$", "WDT");

    /** Clauses inside a question that tell what is known. */
    private static final Set<String> TOLD = Set.of("relcl", "acl", "advcl", "parataxis");

    private Questions() {}

    /** Does the sentence ask whether the event of word {@code i} happened? */
    static boolean asks(Sentence sentence, int i) {
        if (!endsInQuestion(sentence) || !sentence.token(i).isVerb()) {
            return false;
        }
        int at = i;
        for (int steps = 0;
                steps < sentence.tokens().size() && sentence.token(at).head() >= 0;
                steps++) {
            if (TOLD.contains(sentence.token(at).relation())) {
                return false;
            }
            at = sentence.token(at).head();
        }
        return sentence.subtree(at).stream()
                .filter(word -> word < i)
                .mapToObj(sentence::token)
                .map(Token::tag)
                .noneMatch(FOR_GRANTED::contains);
    }

    private static boolean endsInQuestion(Sentence sentence) {
        for (int i = sentence.tokens().size() - 1; i >= 0; i--) {
            String form = sentence.token(i).form();
            if (form.codePoints().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
            if (form.contains("?")) {
                return true;
            }
        }
        return false;
    }
}
