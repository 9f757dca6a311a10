package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextSpanTest {

    @Test
    void itCoversItsWords() {
        TextSpan span = new TextSpan(4, 11);
        assertThat(span.of("Six bombers took off")).isEqualTo("bombers");
        assertThat(span.length()).isEqualTo(7);
        assertThat(span.shifted(3)).isEqualTo(new TextSpan(7, 14));
    }

    @ParameterizedTest(name = "3-7 and {0}-{1}: overlaps {2}, contains {3}")
    @CsvSource({
        "0,  3, false, false",
        "0,  4, true,  false",
        "3,  7, true,  true",
        "4,  6, true,  true",
        "6,  9, true,  false",
        "7,  9, false, false",
        "0, 10, true,  false"
    })
    void neighboursThatOnlyTouchDoNotOverlap(int start, int end, boolean overlaps, boolean contains) {
        TextSpan span = new TextSpan(3, 7);
        TextSpan other = new TextSpan(start, end);
        assertThat(span.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(span)).isEqualTo(overlaps);
        assertThat(span.contains(other)).isEqualTo(contains);
    }

    @Test
    void theUnionBridgesTheGap() {
        assertThat(new TextSpan(8, 9).union(new TextSpan(1, 3))).isEqualTo(new TextSpan(1, 9));
    }

    @ParameterizedTest(name = "{0}-{1} against {2}-{3}: {4}")
    @CsvSource({"1, 5, 2, 3, -1", "2, 3, 1, 5, 1", "1, 3, 1, 5, -1", "1, 5, 1, 5, 0"})
    void spansSortByStartThenByEnd(int start, int end, int otherStart, int otherEnd, int sign) {
        assertThat(Integer.signum(new TextSpan(start, end).compareTo(new TextSpan(otherStart, otherEnd))))
                .isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "5, 4"})
    void aStretchBackwardsIsRefusedWithItsNumbers(int start, int end) {
        assertThatThrownBy(() -> new TextSpan(start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(start + "-" + end);
    }
}
