package org.variorum.core.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.TimeValue;
import org.variorum.core.parse.Token;
import org.variorum.model.DatePrecision;
import org.variorum.model.TextSpan;

/** Several days told one after the other, nights, and times of the story's own day. */
record JoinedDays(ClaimWords words, List<Mention<TimeValue>> times) {

    private static final Set<String> GAPS =
            Set.of(", ", " and ", ", and ", " and on ", " and into ", " and again on ", " into ");
    private static final Set<String> NIGHTLY = Set.of(" and during ", " and through ", " and overnight");
    private static final Set<String> RELATIVE = Set.of("earlier", "later");

    JoinedDays {
        times = List.copyOf(times);
    }

    /** The last day of the list that {@code first} begins; empty where it stands alone. */
    Optional<LocalDate> last(Mention<TimeValue> first) {
        boolean single = first.value().precision() == DatePrecision.DAY
                && first.value().earliest().equals(first.value().latest());
        Optional<LocalDate> day = first.value().earliest();
        if (!single || day.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> last = Optional.empty();
        Mention<TimeValue> at = first;
        for (Mention<TimeValue> next : times) {
            boolean listed = next.span().start() > at.span().end() && GAPS.contains(gap(at, next));
            boolean later = next.value()
                    .latest()
                    .filter(end -> end.isAfter(day.get()) && isOfDays(next.value()))
                    .isPresent();
            if (listed && later) {
                last = next.value().latest();
                at = next;
            }
        }
        boolean overnight = last.isEmpty() && (isOvernight(first) || isNightAfter(first));
        return overnight ? Optional.of(day.get().plusDays(1)) : last;
    }

    private static boolean isOfDays(TimeValue value) {
        return value.precision() == DatePrecision.DAY || value.precision() == DatePrecision.DAYS;
    }

    private String gap(Mention<TimeValue> left, Mention<TimeValue> right) {
        return words.text().substring(left.span().end(), right.span().start()).toLowerCase(Locale.ROOT);
    }

    /** "Overnight Friday", "overnight on Friday". */
    private boolean isOvernight(Mention<TimeValue> time) {
        String before = words.text()
                .substring(words.sentence().span().start(), time.span().start())
                .toLowerCase(Locale.ROOT)
                .stripTrailing();
        return before.endsWith("overnight") || before.endsWith("overnight on");
    }

    /** "On Friday and during the night." */
    private boolean isNightAfter(Mention<TimeValue> time) {
        String behind = words.text()
                .substring(time.span().end(), words.sentence().span().end())
                .toLowerCase(Locale.ROOT);
        return NIGHTLY.stream().anyMatch(behind::startsWith) && behind.contains("night");
    }

    /** "Overnight", of the event or its verb. */
    Optional<TextSpan> night(Ties ties) {
        Sentence sentence = words.sentence();
        return sentence.within(words.raw().wider()).stream()
                .filter(at -> sentence.token(at).lemma().equals("overnight"))
                .filter(at -> isOurs(ties, at))
                .map(at -> sentence.token(at).span())
                .findFirst();
    }

    /** "Earlier in the day." */
    Optional<TextSpan> earlier(Ties ties) {
        Sentence sentence = words.sentence();
        return sentence.within(sentence.span()).stream()
                .filter(at -> RELATIVE.contains(form(sentence, at)) && isOfDay(sentence, at))
                .filter(at -> isOurs(ties, at) || at < 3)
                .map(at ->
                        sentence.token(at).span().union(sentence.token(at + 3).span()))
                .findFirst();
    }

    private static boolean isOfDay(Sentence sentence, int at) {
        return at + 3 < sentence.tokens().size()
                && Set.of("in", "on").contains(form(sentence, at + 1))
                && Set.of("the", "that").contains(form(sentence, at + 2))
                && form(sentence, at + 3).equals("day");
    }

    private static String form(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.form().toLowerCase(Locale.ROOT);
    }

    private static boolean isOurs(Ties ties, int at) {
        Ties.Tie tie = ties.tie(at);
        return tie.isDirect() || (tie.spot() == Ties.Spot.ABOVE && ties.isOfClause(tie.met()));
    }
}
