package org.variorum.cli.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2016, 2016-01-01, 2016-12-31",
        "2016-02, 2016-02-01, 2016-02-29",
        "2016-02-09, 2016-02-09, 2016-02-09",
        "2016-02-09T23:30:00Z, 2016-02-09, 2016-02-09"
    })
    void shortFormsStandForAllTheirDays(String iso, LocalDate first, LocalDate last) {
        assertThat(DayRange.firstDay(iso)).isEqualTo(first);
        assertThat(DayRange.lastDay(iso)).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tuesday", "2016-2-9", "2016-13", "2015-02-29", "09.02.2016"})
    void otherFormsAreRefused(String iso) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> DayRange.firstDay(iso));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-02-01, 2016-02-09, 2016-02-09, 2016-02-12, true",
        "2016-02-01, 2016-02-08, 2016-02-09, 2016-02-12, false",
        "2016-02-10, 2016-02-10, 2016-02-01, 2016-02-29, true",
        "2016-02-10, , 2018-01-01, 2018-01-01, true",
        "2016-02-10, , 2016-02-09, 2016-02-09, false",
        ", 2016-02-10, , 2001-01-01, true",
        ", 2016-02-10, 2016-02-11, , false"
    })
    void meetsWhereADayIsShared(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable LocalDate otherStart,
            @Nullable LocalDate otherEnd,
            boolean meets) {
        DayRange one = new DayRange(start, end);
        DayRange other = new DayRange(otherStart, otherEnd);
        assertThat(one.meets(other)).isEqualTo(meets);
        assertThat(other.meets(one)).isEqualTo(meets);
    }
}
