package org.variorum.core.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/**
 * Events told as lying so many days or years from another: "a year after gunmen killed nine", "two days before the raid on the port".
 * The day of the clause above is not theirs.
 */
final class TimeOffset {

    private static final Set<String> DIRECTIONS = Set.of("after", "before", "since");
    private static final Set<String> UNITS = Set.of("day", "week", "month", "year", "decade", "generation");

    private TimeOffset() {}

    /** The phrase or clause in which the event of word {@code trigger} is told apart; empty where it is not. */
    static Optional<TextSpan> of(Sentence sentence, int trigger) {
        int at = trigger;
        for (int steps = 0; at >= 0 && steps <= sentence.tokens().size(); steps++) {
            Token token = sentence.token(at);
            if (isApart(sentence, at)) {
                return Optional.of(sentence.subtreeSpan(at));
            }
            if (Set.of("ccomp", "parataxis").contains(token.relation())) {
                return Optional.empty();
            }
            at = token.head();
        }
        return Optional.empty();
    }

    /** Is the event of word {@code trigger} told as so long before or after that to which {@code other} belongs? */
    static boolean parts(Sentence sentence, int trigger, TextSpan other) {
        return of(sentence, trigger).filter(phrase -> !phrase.contains(other)).isPresent();
    }

    /** Is one of two words told as so long before or after the other? */
    static boolean part(Sentence sentence, int one, int other) {
        return parts(sentence, one, sentence.token(other).span())
                || parts(sentence, other, sentence.token(one).span());
    }

    /** "Two days after that raid, the army withdrew": does the sentence tell of something so long before or after another thing? */
    static boolean isIn(Sentence sentence) {
        return IntStream.range(0, sentence.tokens().size()).anyMatch(at -> isApart(sentence, at));
    }

    private static boolean isApart(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (token.head() < 0) {
            return false;
        }
        boolean phrase = Set.of("pobj", "pcomp").contains(token.relation());
        Stream<Integer> leads = phrase
                ? Stream.of(token.head())
                : Stream.concat(sentence.children(at, "mark", "advmod", "prep").stream(), behindLength(sentence, at));
        boolean clause = phrase || token.relation().equals("advcl");
        return clause && leads.anyMatch(lead -> isCounted(sentence, lead));
    }

    /** "Days after rebels were accused", where the parser hung "after" elsewhere: the word behind the clause's own measure. */
    private static Stream<Integer> behindLength(Sentence sentence, int clause) {
        return sentence.children(clause, "npadvmod").stream()
                .map(unit -> unit + 1)
                .filter(next -> next < sentence.tokens().size());
    }

    /** "Two days after", "a year before". */
    private static boolean isCounted(Sentence sentence, int lead) {
        return DIRECTIONS.contains(sentence.token(lead).lemma())
                && lead > 0
                && UNITS.contains(sentence.token(lead - 1).lemma())
                && isLength(sentence, lead - 1);
    }

    /** "A year", "two weeks", "months", "the day", and not "last year", "this week". */
    private static boolean isLength(Sentence sentence, int unit) {
        boolean plural = sentence.token(unit).tag().equals("NNS");
        String before = unit > 0 ? sentence.token(unit - 1).lemma() : "";
        return plural
                || Set.of("a", "an", "one", "the").contains(before)
                || (unit > 0 && sentence.token(unit - 1).tag().equals("CD"));
    }
}
