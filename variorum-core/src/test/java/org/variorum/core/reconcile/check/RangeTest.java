package org.variorum.core.reconcile.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.model.QuantityKind;

class RangeTest {

    @Test
    void whatTheWordsLeaveOpenIsOpen() {
        assertThat(Range.of(QuantityKind.MIN, 50.0, 50.0, null)).contains(new Range(50, Double.POSITIVE_INFINITY));
        assertThat(Range.of(QuantityKind.MAX, 60.0, null, 60.0)).contains(new Range(0, 60));
        assertThat(Range.of(QuantityKind.RANGE, null, 70.0, 100.0)).contains(new Range(70, 100));
        assertThat(Range.of(QuantityKind.APPROX, 100.0, null, null).map(Range::told))
                .contains("90 to 110");
        assertThat(Range.of(QuantityKind.VAGUE, null, null, null)).isEmpty();
    }

    @Test
    void rangesAreToldAsWritersWould() {
        assertThat(Range.exactly(1234).told()).isEqualTo("1,234");
        assertThat(Range.exactly(8.5).told()).isEqualTo("8.5");
        assertThat(new Range(50, Double.POSITIVE_INFINITY).told()).isEqualTo("50 or more");
        assertThat(new Range(0, 60).told()).isEqualTo("60 at most");
        assertThat(new Range(70, 100).over(10).told()).isEqualTo("7 to 10");
    }

    @Test
    void rangesMeetWhereOneNumberIsInBoth() {
        assertThat(new Range(1, 2).meets(new Range(2, 3))).isTrue();
        assertThat(new Range(1, 2).meets(new Range(3, 4))).isFalse();
        assertThat(new Range(3, 4).isAbove(new Range(1, 2))).isTrue();
    }
}
