package org.variorum.core.reconcile.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Tale;

/** Whether two accounts can speak of one day. */
class DayLikenessTest {

    private static void check(Tale a, Tale b, double score) {
        List<Account> both = Tale.accounts(a, b);
        assertThat(DayLikeness.score(both.get(0), both.get(1))).isCloseTo(score, within(1e-9));
        assertThat(DayLikeness.score(both.get(1), both.get(0))).isCloseTo(score, within(1e-9));
    }

    private static Tale a() {
        return Tale.of("a");
    }

    private static Tale b() {
        return Tale.of("b");
    }

    @Test
    void silenceTellsNothing() {
        check(a(), b().on("2021-03-12"), 0);
        check(a(), b(), 0);
    }

    @Test
    void daysThatMeetAreAlikeByTheirLength() {
        check(a().on("2021-03-12"), b().on("2021-03-12"), 1);
        check(a().on("2021-03-12"), b().on("2021-03-11", "2021-03-13"), 2.0 / 3);
        check(a().carriedOn("2021-03-12"), b().on("2021-03-12"), 0.7);
        check(a().on("2021-03-12"), b().on("2021-03-11", null), 0.1);
    }

    @Test
    void statedDaysApartAreTwoButForTheClocks() {
        check(a().on("2021-03-12"), b().on("2021-03-13"), -0.1);
        check(a().on("2021-03-12"), b().on("2021-03-14"), -1);
        check(a().in("x").on("2021-03-12"), b().in("x").on("2021-03-13"), -1);
    }

    @Test
    void fightingGoesOnIntoTheNextDay() {
        check(
                Tale.of("a", Deed.GROUND).in("x").on("2021-03-12"),
                Tale.of("b", Deed.GROUND).in("x").on("2021-03-13"),
                -0.1);
    }

    @Test
    void aCarriedDayIsNoProof() {
        check(a().carriedOn("2021-03-12"), b().on("2021-03-13"), -0.1);
        check(a().carriedOn("2021-03-12"), b().on("2021-03-17"), -0.4);
        check(a().carriedOn("2021-03-12"), b().on("2021-03-18"), -1);
    }

    @Test
    void inOneArticleADayOfItsOwnTellsOfSomethingElse() {
        check(a().in("x").carriedOn("2021-03-12"), b().in("x").on("2021-03-13"), -0.5);
        check(a().in("x").carriedOn("2021-03-12"), b().in("x").on("2021-03-16"), -0.5);
        check(a().in("x").carriedOn("2021-03-12"), b().in("x").on("2021-03-12"), 0.7);
    }

    @Test
    void earlierThisMonthIsNotTheNews() {
        Tale month = a().in("x").quote("A barge was sunk earlier this month.").on("2021-03-01", "2021-03-12");
        check(month, b().in("x").published("2021-03-12").on("2021-03-11"), -0.5);
        check(month, b().in("x").published("2021-03-12").on("2021-03-04"), 1.0 / 2 + 1.0 / 24);
        check(month, b().published("2021-03-12").on("2021-03-11"), 1.0 / 2 + 1.0 / 24);
    }

    @Test
    void theWindowBeforeAnArticleSaysALittle() {
        check(a().published("2021-03-12"), b().on("2021-03-10"), 0.1);
        check(a().published("2021-03-12"), b().on("2021-03-01"), -0.6);
        check(a().published("2021-03-12"), b().published("2021-03-13"), 0.1);
        check(a().in("x").published("2021-03-12"), b().in("x").published("2021-03-12"), 0.4);
    }
}
