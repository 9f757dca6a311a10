package org.variorum.core.reconcile.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days as rows of any writer have them. */
class IsoDaysTest {

    @Test
    void theDayThatATimeBeginsWith() {
        assertThat(IsoDays.of("2021-03-12")).contains(LocalDate.of(2021, 3, 12));
        assertThat(IsoDays.of("2021-03-12T05:40")).contains(LocalDate.of(2021, 3, 12));
        assertThat(IsoDays.of("2020-02-29")).contains(LocalDate.of(2020, 2, 29));
    }

    @Test
    void whatIsNoDayIsNone() {
        for (String none :
                new String[] {null, "", "2021-03", "2021-02-30", "2021-02-29", "2021-13-01", "12 March 2021"}) {
            assertThat(IsoDays.of(none)).as(String.valueOf(none)).isEmpty();
        }
    }
}
