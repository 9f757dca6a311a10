package org.variorum.core.reconcile.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Tale;

/** Accounts without a day among those that have one; the fourth of each scene is the one in question. */
class StraysTest {

    private static final Tale LEAD = Tale.of("a").in("x").from(400).on("2021-03-12");
    private static final Tale TOLL = Tale.of("b").in("x").from(600).on("2021-03-12");
    private static final Tale DETAIL = Tale.of("c").in("x").from(800);
    private static final Tale FAR = Tale.of("d").in("x").from(4000);

    /** The four in one group, of which the last is as likely beside each of the others as {@code odds} says. */
    private static List<List<Integer>> parted(Tale fourth, double first, double second, double third) {
        List<Account> accounts = Tale.accounts(LEAD, TOLL, DETAIL, fourth);
        List<Pair> pairs = List.of(
                new Pair(0, 1, 3),
                new Pair(0, 2, 1),
                new Pair(1, 2, 1),
                new Pair(0, 3, first),
                new Pair(1, 3, second),
                new Pair(2, 3, third));
        return Strays.parted(accounts, List.of(List.of(0, 1, 2, 3)), pairs);
    }

    @Test
    void whoIsUnlikelyBesideEveryDayGoes() {
        assertThat(parted(FAR, -0.6, -2, 1)).containsExactly(List.of(0, 1, 2), List.of(3));
    }

    @Test
    void oneLikelyNeighbourOfADayIsEnough() {
        assertThat(parted(FAR, -0.4, -2, -2)).containsExactly(List.of(0, 1, 2, 3));
    }

    @Test
    void whoHasADayStays() {
        assertThat(parted(Tale.of("d").in("x").from(4000).on("2021-03-13"), -2, -2, -2))
                .containsExactly(List.of(0, 1, 2, 3));
    }

    @Test
    void theNextSentenceAndTheSameVictimStay() {
        Tale next = Tale.of("d").in("x").from(830);
        assertThat(parted(next, -0.6, -2, -1)).containsExactly(List.of(0, 1, 2, 3));
        assertThat(parted(next, -8, -8, -8)).containsExactly(List.of(0, 1, 2), List.of(3));
        Tale lead = Tale.of("a").in("x").from(400).on("2021-03-12").hit("sudmark");
        List<Account> accounts =
                Tale.accounts(lead, Tale.of("d").in("x").from(4000).hit("sudmark"));
        assertThat(Strays.parted(accounts, List.of(List.of(0, 1)), List.of(new Pair(0, 1, -1))))
                .containsExactly(List.of(0, 1));
    }

    @Test
    void anEventWithoutAnyDayIsLeftAsItIs() {
        List<Account> accounts = Tale.accounts(DETAIL, FAR);
        assertThat(Strays.parted(accounts, List.of(List.of(0, 1)), List.of(new Pair(0, 1, -2))))
                .containsExactly(List.of(0, 1));
    }

    @Test
    void whatGoesTogetherStaysTogether() {
        List<Account> accounts = Tale.accounts(
                LEAD, Tale.of("c").in("x").from(4000), Tale.of("d").in("x").from(4100), Tale.of("e"));
        List<Pair> pairs = List.of(new Pair(0, 1, -2), new Pair(0, 2, -2), new Pair(1, 2, 2), new Pair(0, 3, -2));
        assertThat(Strays.parted(accounts, List.of(List.of(0, 1, 2, 3)), pairs))
                .containsExactly(List.of(0), List.of(1, 2), List.of(3));
    }
}
