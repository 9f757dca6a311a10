package org.variorum.core.resolve;

import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.EventType;
import org.variorum.model.TextSpan;

/**
 * Tells the deed that another one answers or follows: the gas attack of "fired missiles at the base in response to a gas attack"
 * and of "ordered strikes following a gas attack". Who does the one is as a rule whom the other was done to.
 */
final class Answers {

    private static final Set<String> CONFLICTS = WordLists.words("conflict-nouns");
    private static final Set<String> ANSWERS = WordLists.words("answer-nouns");
    private static final Set<String> ANSWERING = WordLists.words("answer-verbs");
    private static final Set<String> FOLLOWING = Set.of("follow", "following");
    private static final Set<String> CAUSES = Set.of("over");
    private static final Set<String> BEHIND_ANSWER = Set.of("for", "to");

    private Answers() {}

    /** Does {@code word} belong to a deed that the one at {@code deed} answers or follows? */
    static boolean isAnswered(Sentence sentence, int word, int deed) {
        int at = word;
        while (at >= 0) {
            if (opens(sentence, at) && !sentence.isBelow(deed, at)) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /** Is {@code span} of a deed that the claim's own answers, or of the answer to it? */
    static boolean hides(ClaimWords words, TextSpan span) {
        return isOfAnswered(words, span) || isOfAnswer(words, span);
    }

    /** The dead of "nine died following a raid in Vell" died there. */
    private static boolean isOfAnswered(ClaimWords words, TextSpan span) {
        Sentence sentence = words.sentence();
        return words.raw().trigger().eventType() != EventType.CASUALTIES
                && sentence.headOf(words.raw().words())
                        .flatMap(deed -> sentence.headOf(span).filter(word -> isAnswered(sentence, word, deed)))
                        .isPresent();
    }

    /** The base of "bombed a base in response to a gas attack" is not where the gas was used; parsers hang on both what stands behind. */
    private static boolean isOfAnswer(ClaimWords words, TextSpan span) {
        Sentence sentence = words.sentence();
        int at = sentence.headOf(words.raw().words()).orElse(-1);
        while (at >= 0 && !opensAnswered(sentence, at)) {
            at = sentence.token(at).head();
        }
        return at >= 0 && span.end() <= sentence.token(at).span().start();
    }

    /** Does {@code word} belong to a deed that any other one in the sentence answers or follows? */
    static boolean isAnswered(Sentence sentence, int word) {
        int at = word;
        while (at >= 0 && !opens(sentence, at)) {
            at = sentence.token(at).head();
        }
        return at >= 0;
    }

    /** "Following", "in response to", and "over" before a noun for a deed. */
    private static boolean opens(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (FOLLOWING.contains(token.lemma())) {
            return Set.of("prep", "advcl", "acl").contains(token.relation())
                    && sentence.child(at, "pobj", "dobj").isPresent();
        }
        boolean cause = CAUSES.contains(token.lemma())
                && sentence.child(at, "pobj")
                        .filter(noun -> CONFLICTS.contains(sentence.token(noun).lemma()))
                        .isPresent();
        return cause || opensAnswered(sentence, at);
    }

    /** "To" in "in response to", "were linked to". */
    private static boolean opensAnswered(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return BEHIND_ANSWER.contains(token.lemma())
                && token.head() >= 0
                && (ANSWERS.contains(sentence.token(token.head()).lemma())
                        || ANSWERING.contains(sentence.token(token.head()).lemma()));
    }
}
