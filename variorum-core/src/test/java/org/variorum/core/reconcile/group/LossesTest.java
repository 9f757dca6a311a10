package org.variorum.core.reconcile.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Tale;

/** Accounts of a lost aircraft that say no day. */
class LossesTest {

    private static final Tale DATED = Tale.of("a", Deed.CRASH).on("2021-03-12");
    private static final Tale OTHER = Tale.of("b").on("2021-03-12");

    private static List<List<Integer>> joined(Tale third, double first, double second) {
        return Losses.joined(
                Tale.accounts(DATED, OTHER, third),
                List.of(List.of(0), List.of(1, 2)),
                List.of(new Pair(0, 2, first), new Pair(1, 2, second)));
    }

    @Test
    void anUndatedOneGoesToTheLikelyOther() {
        assertThat(joined(Tale.of("c", Deed.CRASH), 0.1, 2)).containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void anUnlikelyADatedOrAnotherDeedStays() {
        assertThat(joined(Tale.of("c", Deed.CRASH), -0.1, 2)).containsExactly(List.of(0), List.of(1, 2));
        assertThat(joined(Tale.of("c", Deed.CRASH).on("2021-03-12"), 0.1, 2))
                .containsExactly(List.of(0), List.of(1, 2));
        assertThat(joined(Tale.of("c"), 0.1, 2)).containsExactly(List.of(0), List.of(1, 2));
    }
}
