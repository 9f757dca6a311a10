package org.variorum.core.resolve;

import java.util.OptionalInt;
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
    private static final Set<String> PROMPTING = WordLists.words("bringing-verbs");
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
        return isOfAnswered(words, span)
                || isBehindAnswered(words, span)
                || isOfAnswer(words, span)
                || isOfPrompter(words, span);
    }

    /** "A rocket attack on Vell prompted the strike", "the attack on Vell that prompted the strike": Vell was not struck; the dead that a raid caused are its own. */
    private static boolean isOfPrompter(ClaimWords words, TextSpan span) {
        Sentence sentence = words.sentence();
        int deed = sentence.headOf(words.raw().words()).orElse(-1);
        int verb = deed < 0 ? -1 : sentence.token(deed).head();
        boolean prompted = verb >= 0
                && words.raw().trigger().eventType() != EventType.CASUALTIES
                && sentence.token(deed).relation().equals("dobj")
                && PROMPTING.contains(sentence.token(verb).lemma());
        if (!prompted) {
            return false;
        }
        boolean described = sentence.token(verb).relation().equals("relcl");
        OptionalInt prompter = described
                ? OptionalInt.of(sentence.token(verb).head())
                : sentence.children(verb, "nsubj").stream().mapToInt(at -> at).findFirst();
        return prompter.isPresent()
                && span.end() <= sentence.token(verb).span().start()
                && sentence.subtreeSpan(prompter.getAsInt()).contains(span);
    }

    /** "The strikes were linked to the gas attack that killed nine, among them a baby, in Vell": commas loosen what stands behind. */
    private static boolean isBehindAnswered(ClaimWords words, TextSpan span) {
        Sentence sentence = words.sentence();
        int deed = sentence.headOf(words.raw().words()).orElse(-1);
        int verb = deed < 0 ? -1 : sentence.token(deed).head();
        return verb >= 0
                && ANSWERING.contains(sentence.token(verb).lemma())
                && sentence.children(verb, "prep").stream()
                        .anyMatch(to -> opensAnswered(sentence, to)
                                && sentence.token(to).span().end() <= span.start());
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
