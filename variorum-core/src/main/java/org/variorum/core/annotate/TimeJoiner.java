package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.DatePrecision;
import org.variorum.model.TextSpan;
import org.variorum.model.TimeType;

/**
 * Joins neighbours: a time of day and its day ("the night of 20 June"), days joined to a period ("from Monday to Wednesday") and
 * days listed ("Tuesday, Wednesday and Thursday").
 */
final class TimeJoiner {

    private static final Set<String> PERIOD = Set.of("to", "through", "until", "till", "-", "–", "—");
    private static final Set<String> LIST = Set.of(",", "and", "or", ", and", ", or", "&");
    private static final Set<String> DAY_OF = Set.of("of", "", ",");
    private static final Set<String> DAY_ON = Set.of("on", "of");
    private static final int WIDEST_GAP = 10;

    private TimeJoiner() {}

    static List<Mention<TimeValue>> join(String text, List<Mention<TimeValue>> found) {
        List<Mention<TimeValue>> dated = new ArrayList<>();
        for (Mention<TimeValue> mention : found) {
            boolean joined = !dated.isEmpty() && dayOfTime(text, dated, mention);
            if (!joined) {
                dated.add(mention);
            }
        }
        List<Mention<TimeValue>> joined = new ArrayList<>();
        int at = 0;
        while (at < dated.size()) {
            int to = listEnd(text, dated, at);
            joined.add(to > at + 1 ? whole(dated.subList(at, to)) : dated.get(at));
            at = to;
        }
        return joined;
    }

    /** "The night of" a day takes the day in; "at 5 am on" a day only takes its date. */
    private static boolean dayOfTime(String text, List<Mention<TimeValue>> dated, Mention<TimeValue> day) {
        Mention<TimeValue> time = dated.get(dated.size() - 1);
        boolean pair = time.value().type() == TimeType.TIME
                && (time.by().startsWith("time.clock")
                        || time.by().equals("time.daypart")
                        || time.by().equals("time.early-hours")
                        || time.value().earliest().isEmpty())
                && day.value().type() == TimeType.DATE
                && isDay(day.value());
        if (!pair) {
            return false;
        }
        Optional<String> gap = gap(text, time, day);
        String value = time.value().value().orElse("");
        String tail = value.substring(Math.max(0, value.indexOf('T')));
        TimeValue joint = day.value().at(tail);
        if (gap.filter(DAY_OF::contains).isPresent()) {
            dated.set(dated.size() - 1, new Mention<>(time.span().union(day.span()), joint, time.by()));
            return true;
        }
        if (gap.filter(DAY_ON::contains).isPresent()) {
            dated.set(dated.size() - 1, new Mention<>(time.span(), joint, time.by()));
        }
        return false;
    }

    private static Optional<String> gap(String text, Mention<TimeValue> left, Mention<TimeValue> right) {
        int start = left.span().end();
        int end = right.span().start();
        if (start > end || end - start > WIDEST_GAP) {
            return Optional.empty();
        }
        return Optional.of(
                text.substring(start, end).replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isDay(TimeValue value) {
        return value.precision() == DatePrecision.DAY
                && value.parts().isEmpty()
                && value.value()
                        .filter(v -> !v.endsWith("_REF") && v.length() >= 9)
                        .isPresent();
    }

    /** The end of the run of days or months from {@code from} that a period or a list joins. */
    private static int listEnd(String text, List<Mention<TimeValue>> found, int from) {
        int to = from + 1;
        while (to < found.size() && areJoined(text, found, from, to)) {
            to++;
        }
        return to;
    }

    private static boolean areJoined(String text, List<Mention<TimeValue>> found, int from, int to) {
        Mention<TimeValue> left = found.get(to - 1);
        Mention<TimeValue> right = found.get(to);
        Optional<String> gap = gap(text, left, right);
        if (gap.isEmpty() || !sameGrain(left.value(), right.value())) {
            return false;
        }
        if (PERIOD.contains(gap.get())) {
            return to == from + 1;
        }
        return LIST.contains(gap.get()) && left.value().type() == TimeType.DATE;
    }

    private static boolean sameGrain(TimeValue left, TimeValue right) {
        return left.parts().isEmpty()
                && right.parts().isEmpty()
                && left.type() == right.type()
                && left.type() != TimeType.DURATION
                && left.precision() == right.precision()
                && left.earliest().isPresent()
                && right.latest().isPresent()
                && left.earliest().get().isBefore(right.latest().get());
    }

    private static Mention<TimeValue> whole(List<Mention<TimeValue>> parts) {
        TextSpan span = parts.get(0).span().union(parts.get(parts.size() - 1).span());
        return new Mention<>(span, TimeValue.joint(parts), parts.get(0).by());
    }
}
