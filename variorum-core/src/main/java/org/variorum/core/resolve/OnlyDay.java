package org.variorum.core.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.TimeValue;
import org.variorum.model.ClaimDate;
import org.variorum.model.DatePrecision;

/** The one day that a text speaks of, where it names no other. */
final class OnlyDay {

    /** A text must come back to its day to be held to be about it. */
    private static final int TIMES = 2;

    private OnlyDay() {}

    /** The first naming of the day; empty where the text names several, or names one only once. */
    static Optional<Mention<TimeValue>> of(Annotated annotated) {
        List<Mention<TimeValue>> days = annotated.times().stream()
                .filter(time -> time.value().earliest().isPresent())
                .filter(time -> time.value().precision() == DatePrecision.DAY
                        || time.value().precision() == DatePrecision.DAYS)
                .toList();
        Set<LocalDate> different = days.stream()
                .flatMap(time -> Stream.of(time.value().earliest(), time.value().latest()))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return days.size() >= TIMES && different.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    static ClaimDate date(Mention<TimeValue> mention) {
        String day = mention.value().earliest().map(LocalDate::toString).orElse(null);
        return new ClaimDate(day, day, DatePrecision.DAY, null, mention.value().basis(), Boolean.FALSE);
    }
}
