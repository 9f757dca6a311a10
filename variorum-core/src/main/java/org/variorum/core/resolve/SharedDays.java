package org.variorum.core.resolve;

import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.parse.Token;

/** Which claims of one sentence have one day: those of one clause or of joined verbs, and what is said of an event beside it. */
final class SharedDays {

    private SharedDays() {}

    /** Does the event lend its day to the claim whose ties are given? */
    static boolean isBeside(Sentence sentence, Ties ties, DatedEvent event) {
        Optional<Integer> other = sentence.headOf(event.draft().words().raw().words());
        if (other.filter(at -> isJoined(sentence, ties, at)).isPresent()) {
            return event.date().start() != null;
        }
        return other.map(ties::tie)
                .filter(tie -> event.isNews())
                .filter(tie -> tie.up().stream().noneMatch(Set.of("relcl", "ccomp")::contains))
                .filter(tie -> tie.spot() == Ties.Spot.ABOVE || tie.spot() == Ties.Spot.CLAUSE)
                .isPresent();
    }

    /** "Caused no deaths but hurt nine", "raids that killed nine": the second verb of one subject, or what is said of the event. */
    private static boolean isJoined(Sentence sentence, Ties ties, int other) {
        int verb = ties.verb();
        if (verb < 0) {
            return false;
        }
        Token token = sentence.token(verb);
        boolean second = token.relation().equals("conj")
                && sentence.child(verb, "nsubj", "nsubjpass", "aux").isEmpty()
                && token.head() == Ties.verbAt(sentence, other);
        boolean told = token.relation().equals("relcl")
                && (token.head() == other || isResultOf(sentence, verb, other))
                && sentence.children(verb, "nsubj").stream()
                        .anyMatch(who -> sentence.token(who).tag().equals("WDT"));
        return second || told;
    }

    /** "Raids by jets that led to deaths": the raids did, on whichever noun the parser hangs the clause. */
    private static boolean isResultOf(Sentence sentence, int verb, int other) {
        int noun = sentence.token(verb).head();
        int by = sentence.token(noun).head();
        return Set.of("result", "lead").contains(sentence.token(verb).lemma())
                && by >= 0
                && sentence.token(by).lemma().equals("by")
                && (sentence.token(by).head() == other || sentence.token(by).head() == Ties.verbAt(sentence, other));
    }
}
