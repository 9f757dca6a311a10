package org.variorum.core.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.variorum.model.DatePrecision;
import org.variorum.model.TimeType;

/**
 * A time expression's reading.
 *
 * @param value TIMEX3 value, "X" where nothing anchors a digit; absent for what only its parts have
 * @param earliest first day that fits
 * @param latest last day that fits; absent where open
 * @param basis what it was resolved against, in words
 * @param parts the expressions that a period or a list is written with ("January 22", "January 24"); TIMEX3 has no value for
 *     the whole, so rows are written for the parts; empty for all else
 */
public record TimeValue(
        TimeType type,
        Optional<String> value,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        DatePrecision precision,
        String basis,
        List<Mention<TimeValue>> parts) {

    public TimeValue {
        parts = List.copyOf(parts);
    }

    /** Could it say when something happened? Bare durations, sets and words such as "now" do not. */
    public boolean dates() {
        boolean dayless = value.filter(v -> v.endsWith("_REF") || v.startsWith("XXXX-XX-XXT"))
                .isPresent();
        return earliest.isPresent() || ((type == TimeType.DATE || type == TimeType.TIME) && !dayless);
    }

    static TimeValue of(CalendarSpan span, String basis) {
        boolean counted = !span.isBeforeChrist();
        return new TimeValue(
                TimeType.DATE,
                Optional.of(span.value()),
                Optional.of(span.start()).filter(day -> counted),
                Optional.of(span.last()).filter(day -> counted),
                span.precision(),
                basis,
                List.of());
    }

    static TimeValue open(TimeType type, String value, String basis) {
        return new TimeValue(
                type, Optional.of(value), Optional.empty(), Optional.empty(), DatePrecision.DAY, basis, List.of());
    }

    /** The same days with a time of day behind the value ("TMO", "T07:30Z"). */
    TimeValue at(String time) {
        return new TimeValue(TimeType.TIME, value.map(v -> v + time), earliest, latest, precision, basis, List.of());
    }

    TimeValue between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new TimeValue(type, value, first, last, precision, basis, parts);
    }

    /** From the first part's first day to the last part's last. */
    static TimeValue joint(List<Mention<TimeValue>> parts) {
        TimeValue first = parts.get(0).value();
        TimeValue last = parts.get(parts.size() - 1).value();
        return new TimeValue(
                TimeType.DATE,
                Optional.empty(),
                first.earliest,
                last.latest,
                first.precision == DatePrecision.DAY ? DatePrecision.DAYS : first.precision,
                last.basis,
                parts);
    }
}
