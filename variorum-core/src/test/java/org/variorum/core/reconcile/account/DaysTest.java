package org.variorum.core.reconcile.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.ClaimDate;
import org.variorum.model.DatePrecision;

/** Days counted by hand from 1 January 1970. */
class DaysTest {

    private static Days days(@Nullable String first, @Nullable String last) {
        return Days.of(new ClaimDate(first, last, DatePrecision.DAYS, "then", null, null));
    }

    @Test
    void bothEndsBelongToTheDays() {
        Days days = days("1970-01-11", "1970-01-13");
        assertThat(days).isEqualTo(new Days(10, 12, Days.Basis.TOLD));
        assertThat(days.length()).isEqualTo(3);
        assertThat(days.closed()).isTrue();
        assertThat(days.words()).isEqualTo("1970-01-11 to 1970-01-13");
        assertThat(days("1970-01-11", "1970-01-11").words()).isEqualTo("1970-01-11");
    }

    @Test
    void anEndThatIsNotToldStaysOpen() {
        Days since = days("1970-01-11", null);
        Days until = days(null, "1970-01-11");
        assertThat(since).isEqualTo(new Days(10, Days.OPEN_FUTURE, Days.Basis.TOLD));
        assertThat(until).isEqualTo(new Days(Days.OPEN_PAST, 10, Days.Basis.TOLD));
        assertThat(since.closed()).isFalse();
        assertThat(since.words()).isEqualTo("1970-01-11 to …");
        assertThat(since.covers(days("2021-05-01", "2021-05-02"))).isTrue();
        assertThat(since.gap(days("1970-01-05", "1970-01-08"))).isEqualTo(3);
    }

    @Test
    void whatIsNoDayTellsNothing() {
        assertThat(Days.of(null)).isEqualTo(Days.UNKNOWN);
        assertThat(days(null, null)).isEqualTo(Days.UNKNOWN);
        assertThat(days("1970-01-11", "1970-01-10")).isEqualTo(Days.UNKNOWN);
        assertThat(days("2021-02-30", "2021-02-30")).isEqualTo(Days.UNKNOWN);
        assertThat(days("March", "March")).isEqualTo(Days.UNKNOWN);
        assertThat(Days.UNKNOWN.told()).isFalse();
        assertThat(Days.UNKNOWN.words()).isEqualTo("no date");
    }

    @Test
    void aCarriedDayIsToldAndNotStated() {
        Days carried = Days.of(new ClaimDate("1970-01-11", "1970-01-11", DatePrecision.DAY, null, "before", false));
        assertThat(carried).isEqualTo(new Days(10, 10, Days.Basis.IMPLIED));
        assertThat(carried.told()).isTrue();
        assertThat(carried.stated()).isFalse();
        assertThat(days("1970-01-11", "1970-01-11").stated()).isTrue();
    }

    @Test
    void aClaimWithoutADayLiesBeforeItsArticle() {
        assertThat(Tale.of("a").published("1970-01-11").account().days())
                .isEqualTo(new Days(3, 10, Days.Basis.ARTICLE));
        assertThat(Tale.of("a").account().days()).isEqualTo(Days.UNKNOWN);
        assertThat(Tale.of("a")
                        .on("1970-01-02")
                        .published("1970-01-11")
                        .account()
                        .days())
                .isEqualTo(new Days(1, 1, Days.Basis.TOLD));
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01,1970-01-05,1970-01-08,1970-01-09,3",
        "1970-01-08,1970-01-09,1970-01-01,1970-01-05,3",
        "1970-01-01,1970-01-05,1970-01-06,1970-01-06,1",
        "1970-01-01,1970-01-05,1970-01-05,1970-01-09,0",
        "1970-01-01,1970-01-05,1970-01-02,1970-01-03,0",
    })
    void theGapIsCountedInDays(String from, String to, String otherFrom, String otherTo, long gap) {
        assertThat(days(from, to).gap(days(otherFrom, otherTo))).isEqualTo(gap);
    }

    @Test
    void coveringIsOfTheWhole() {
        Days week = days("1970-01-01", "1970-01-07");
        assertThat(week.covers(days("1970-01-01", "1970-01-07"))).isTrue();
        assertThat(week.covers(days("1970-01-06", "1970-01-08"))).isFalse();
        assertThat(days("1970-01-02", "1970-01-03").covers(week)).isFalse();
    }
}
