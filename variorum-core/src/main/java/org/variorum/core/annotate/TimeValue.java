package org.variorum.core.annotate;

import java.time.LocalDate;
import java.util.Optional;
import org.variorum.model.DatePrecision;
import org.variorum.model.TimeType;

/**
 * A time expression's reading.
 *
 * @param value TIMEX3 value; absent where nothing anchors the words
 * @param earliest first day that fits
 * @param latest last day that fits; absent where open
 * @param basis what it was resolved against, in words
 */
public record TimeValue(
        TimeType type,
        Optional<String> value,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        DatePrecision precision,
        String basis) {

    static TimeValue day(LocalDate day, String basis) {
        return new TimeValue(
                TimeType.DATE,
                Optional.of(day.toString()),
                Optional.of(day),
                Optional.of(day),
                DatePrecision.DAY,
                basis);
    }

    static TimeValue days(LocalDate first, LocalDate last, String basis) {
        return new TimeValue(
                TimeType.DURATION,
                Optional.of(first + "/" + last),
                Optional.of(first),
                Optional.of(last),
                DatePrecision.DAYS,
                basis);
    }

    static TimeValue open(TimeType type, String basis) {
        return new TimeValue(type, Optional.empty(), Optional.empty(), Optional.empty(), DatePrecision.DAY, basis);
    }
}
