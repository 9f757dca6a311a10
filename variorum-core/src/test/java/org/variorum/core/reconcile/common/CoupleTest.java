package org.variorum.core.reconcile.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoupleTest {

    @Test
    void twoKeysAreOneCoupleBothWaysRound() {
        assertThat(new Couple("courier:9", "courier:10")).isEqualTo(new Couple("courier:10", "courier:9"));
        assertThat(new Couple("b", "a").first()).isEqualTo("a");
        assertThat(new Couple("b", "a").second()).isEqualTo("b");
        assertThat(new Couple("a", "b")).isNotEqualTo(new Couple("a", "c"));
    }
}
