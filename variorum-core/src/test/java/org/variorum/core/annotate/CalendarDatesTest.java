package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.TextSpan;

final class CalendarDatesTest {

    private static Optional<Mention<LocalDate>> first(String text) {
        return CalendarDates.firstFull(text, new TextSpan(0, text.length()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "By Jane Doe, 20 November 2015          | 2015-11-20 | 20 November 2015",
                "Updated Nov. 20, 2015 08:15 GMT        | 2015-11-20 | Nov. 20, 2015",
                "Friday, November 20th, 2015            | 2015-11-20 | November 20th, 2015",
                "10:27 GMT 21 Feb 2016                  | 2016-02-21 | 21 Feb 2016",
                "Published 3rd May, 2016 in the Post    | 2016-05-03 | 3rd May, 2016",
                "29 February 2016                       | 2016-02-29 | 29 February 2016",
                "Sept 9 1999                            | 1999-09-09 | Sept 9 1999",
                "Nov. 20, 2015, updated 21 Nov 2015     | 2015-11-20 | Nov. 20, 2015",
                "31 June 2015, corrected 1 July 2015    | 2015-07-01 | 1 July 2015"
            })
    void aFullDateIsFoundInAByline(String text, LocalDate day, String words) {
        Mention<LocalDate> found = first(text).orElseThrow();
        assertThat(found.value()).isEqualTo(day);
        assertThat(found.span().of(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "November 2015",
                "20 November",
                "31 June 2015",
                "29 February 2015",
                "20 November 20155",
                "120 November 2015",
                "20 Nonember 2015",
                "20 November 1815"
            })
    void whatIsNoFullDateGivesNone(String text) {
        assertThat(first(text)).isEmpty();
    }

    @Test
    void onlyTheBylineIsRead() {
        String text = "By Jane Doe\nOn 20 November 2015 six died.";
        assertThat(CalendarDates.firstFull(text, new TextSpan(0, 11))).isEmpty();
    }

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
