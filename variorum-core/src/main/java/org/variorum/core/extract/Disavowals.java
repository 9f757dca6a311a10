package org.variorum.core.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.parse.Token;

/**
 * Verbs whose subject does not do what they say: "did not confirm", "refused to confirm", "could neither confirm nor deny". Who does
 * not confirm a thing has not said it, and who does not deny it has not said it either.
 */
final class Disavowals {

    private static final Set<String> NEGATIONS = Set.of("not", "never", "neither", "nor", "no", "none", "nobody");

    /** What one refuses, fails or is unable to do is not done. */
    private static final Set<String> LEFT_UNDONE =
            Set.of("refuse", "decline", "fail", "unable", "refusal", "failure", "inability");

    private Disavowals() {}

    /** Do the words say that what verb {@code at} tells was not done? */
    static boolean isLeftUndone(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean shared = token.relation().equals("conj")
                && token.head() >= 0
                && sentence.child(at, "nsubj", "nsubjpass").isEmpty();
        return isNegated(sentence, at)
                || isUnderRefusal(sentence, at)
                || (shared && sharesNegation(sentence, at) && isLeftUndone(sentence, token.head()));
    }

    private static boolean isNegated(Sentence sentence, int at) {
        Stream<Integer> subject = sentence.children(at, "nsubj", "nsubjpass").stream()
                .flatMap(noun -> Stream.concat(Stream.of(noun), sentence.children(noun, "det").stream()));
        return Stream.concat(sentence.children(at, "neg", "advmod", "preconj", "cc").stream(), subject)
                .anyMatch(word -> NEGATIONS.contains(sentence.token(word).lemma()));
    }

    private static boolean isUnderRefusal(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return Set.of("xcomp", "acl").contains(token.relation())
                && token.head() >= 0
                && LEFT_UNDONE.contains(sentence.token(token.head()).lemma());
    }

    /** "Did not confirm or deny", "neither confirmed nor denied", and not "did not confirm but denied". */
    private static boolean sharesNegation(Sentence sentence, int at) {
        List<Integer> joining = sentence.children(sentence.token(at).head(), "cc");
        return joining.stream()
                .allMatch(word ->
                        Set.of("or", "nor").contains(sentence.token(word).lemma()));
    }
}
