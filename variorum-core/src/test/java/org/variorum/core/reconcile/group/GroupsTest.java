package org.variorum.core.reconcile.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Joins by the mean of pairs, counted by hand: strangers count -3 and groups join above -0.35. */
class GroupsTest {

    @Test
    void whatIsNotComparedStaysAlone() {
        assertThat(Groups.of(3, List.of())).containsExactly(List.of(0), List.of(1), List.of(2));
        assertThat(Groups.of(3, List.of(new Pair(0, 2, 2)))).containsExactly(List.of(0, 2), List.of(1));
        assertThat(Groups.of(2, List.of(new Pair(0, 1, -0.4)))).containsExactly(List.of(0), List.of(1));
    }

    /** (3 - 3) / 2 = 0 joins, (2 - 3) / 2 = -0.5 does not. */
    @Test
    void strangersPullApart() {
        assertThat(Groups.of(3, List.of(new Pair(0, 1, 4), new Pair(1, 2, 3)))).containsExactly(List.of(0, 1, 2));
        assertThat(Groups.of(3, List.of(new Pair(0, 1, 4), new Pair(1, 2, 2))))
                .containsExactly(List.of(0, 1), List.of(2));
    }

    /** (5 - 8) / 2 = -1.5: what is forbidden outweighs the surest pair. */
    @Test
    void aForbiddenPairPartsAGroup() {
        assertThat(Groups.of(3, List.of(new Pair(0, 1, 6), new Pair(1, 2, 5), new Pair(0, 2, -8))))
                .containsExactly(List.of(0, 1), List.of(2));
    }

    /** After 0 with 1 and 2 with 3, (2 - 9) / 4 is too little for the pair between them. */
    @Test
    void theNearestJoinFirst() {
        List<Pair> pairs = List.of(new Pair(0, 1, 4.5), new Pair(1, 2, 2), new Pair(2, 3, 4));
        assertThat(Groups.of(4, pairs)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void theOrderOfThePairsChangesNothing() {
        List<Pair> pairs = new ArrayList<>(List.of(
                new Pair(0, 1, 3), new Pair(1, 2, 3), new Pair(2, 3, 3), new Pair(3, 4, 3), new Pair(0, 4, -8)));
        List<List<Integer>> groups = Groups.of(5, pairs);
        Collections.reverse(pairs);
        assertThat(Groups.of(5, pairs)).isEqualTo(groups);
        Collections.rotate(pairs, 2);
        assertThat(Groups.of(5, pairs)).isEqualTo(groups);
    }

    @Test
    void noPairWeighsMoreThanTheLimitUnlessItIsForbidden() {
        assertThat(Groups.weight(7)).isEqualTo(5);
        assertThat(Groups.weight(-7)).isEqualTo(-5);
        assertThat(Groups.weight(-8)).isEqualTo(-8);
        assertThat(Groups.weight(1.5)).isEqualTo(1.5);
    }
}
