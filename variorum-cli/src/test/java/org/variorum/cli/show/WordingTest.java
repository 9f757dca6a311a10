package org.variorum.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.EventType;
import org.variorum.model.Harm;
import org.variorum.model.QuantityKind;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "EXACT, 18, 18, 18, 18",
        "EXACT, 2.5, , , 2.5",
        "APPROX, 30, 27, 33, about 30 (27 to 33)",
        "MIN, 25, 25, , at least 25",
        "MAX, 40, , 40, at most 40",
        "RANGE, , 20, 26, 20 to 26",
        "RANGE, , 20, , at least 20",
        "RANGE, , , 26, at most 26",
        "RANGE, , 7, 7, 7",
        "VAGUE, , , , 'vague, number not stated'",
        "VAGUE, , 2, , 'vague, at least 2'",
        "SHARE, 55, 55, 57, 'a share, 55 (55 to 57)'",
        "RATE, 3, 3, 3, 'a rate, 3'",
        "EXACT, 1000000, , , 1000000"
    })
    void saysAnAmountAsItsWordsBendIt(
            QuantityKind kind, @Nullable Double value, @Nullable Double min, @Nullable Double max, String said) {
        assertThat(Wording.amount(kind, value, min, max)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-02-09, 2016-02-09, 2016-02-09",
        "2016-02-01, 2016-02-29, 2016-02-01 to 2016-02-29",
        "2016-02-01, , 'from 2016-02-01, end open'",
        ", 2016-02-29, 'until 2016-02-29, start open'",
        ", , not resolved"
    })
    void saysAPeriodAndItsOpenSides(@Nullable String start, @Nullable String end, String said) {
        assertThat(Wording.period(start, end)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"4, 4, 4", "4, 9, 4 to 9", "4, , at least 4", ", 9, at most 9", ", , number not stated"})
    void saysTheBoundsOfAHarm(@Nullable Integer min, @Nullable Integer max, String said) {
        assertThat(Wording.bounds(new Harm.Bounds(min, max))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"NaN, NaN", "Infinity, Infinity", "1e300, 1E+300", "0.70, 0.7", "-3, -3"})
    void numbersStayShort(double value, String said) {
        assertThat(Wording.number(value)).isEqualTo(said);
    }

    @Test
    void namesAreWords() {
        assertThat(Wording.of(EventType.MISSILE_LAUNCH)).isEqualTo("missile launch");
        assertThat(Wording.count(1, "claim")).isEqualTo("1 claim");
        assertThat(Wording.count(0, "claim")).isEqualTo("0 claims");
    }
}
