package org.variorum.core.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Amount;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.model.TextSpan;

/**
 * Whose a number is in a headline that leaves out commas and verbs: "Nine people dead over 40 injured in raid". Parsers take the
 * last word for the verb of all; each number belongs to the word of harm right behind it, or in its own words.
 */
final class HeadlineCounts {

    private static final Set<String> HARM = Set.of("dead", "hurt", "injured", "killed", "wounded");

    private HeadlineCounts() {}

    /** Does the number belong to the claim of word {@code trigger}? Empty where the words do not say so. */
    static Optional<Boolean> isOf(ClaimWords words, Mention<Amount> mention, int trigger) {
        Sentence sentence = words.sentence();
        boolean counted = words.annotated().quantities().stream()
                .anyMatch(other -> !other.span().equals(mention.span())
                        && harmOf(sentence, other.span()).isPresent());
        return harmOf(sentence, mention.span())
                .filter(harm -> counted && (harm == trigger || isTold(words, harm)))
                .map(harm -> harm == trigger);
    }

    /** The number that belongs to the word of harm; empty where no other number of the sentence has one of its own. */
    static Optional<Mention<Amount>> of(ClaimWords words, TextSpan harm) {
        Sentence sentence = words.sentence();
        Optional<Integer> word = sentence.headOf(harm);
        boolean counted = words.annotated().quantities().stream()
                .flatMap(mention -> harmOf(sentence, mention.span()).stream())
                .anyMatch(other -> word.filter(at -> !at.equals(other)).isPresent());
        return words.annotated().quantities().stream()
                .filter(mention -> counted && harmOf(sentence, mention.span()).equals(word) && word.isPresent())
                .findFirst();
    }

    /** Is there a claim of the word? Else the number belongs where the parser hangs it. */
    private static boolean isTold(ClaimWords words, int harm) {
        return words.beside().stream()
                .anyMatch(raw -> words.sentence()
                        .headOf(raw.words())
                        .filter(at -> at == harm)
                        .isPresent());
    }

    /** The word of harm that the number ends with, or that stands right behind it and hurts nobody further. */
    private static Optional<Integer> harmOf(Sentence sentence, TextSpan span) {
        if (!sentence.span().contains(span)) {
            return Optional.empty();
        }
        int last = sentence.within(span).stream().mapToInt(at -> at).max().orElse(-1);
        return isHarm(sentence, last)
                ? Optional.of(last)
                : Optional.of(last + 1).filter(next -> isHarm(sentence, next));
    }

    private static boolean isHarm(Sentence sentence, int at) {
        return at >= 0
                && at < sentence.tokens().size()
                && HARM.contains(sentence.token(at).form().toLowerCase(Locale.ROOT))
                && sentence.child(at, "dobj").isEmpty();
    }
}
