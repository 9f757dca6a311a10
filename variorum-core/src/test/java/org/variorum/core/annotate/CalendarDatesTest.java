package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalendarDatesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "January, 1",
        "Jan., 1",
        "Feb, 2",
        "March, 3",
        "Apr., 4",
        "May, 5",
        "June, 6",
        "Jul., 7",
        "Aug, 8",
        "Sept., 9",
        "Sep, 9",
        "OCTOBER, 10",
        "Nov., 11",
        "December, 12",
        "APRIL, 4",
        "Jupiter, 0"
    })
    void monthsAreNumberedInEveryLocale(String name, int month) {
        assertThat(CalendarDates.month(name)).isEqualTo(month);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Monday, 1",
        "Tuesday, 2",
        "Wednesday, 3",
        "Thursday, 4",
        "FRIDAY, 5",
        "Saturday, 6",
        "Sunday, 7",
        "Someday, 0"
    })
    void weekdaysAreNumberedFromMonday(String name, int weekday) {
        assertThat(CalendarDates.weekday(name)).isEqualTo(weekday);
    }
}
