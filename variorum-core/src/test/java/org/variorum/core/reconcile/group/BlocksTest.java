package org.variorum.core.reconcile.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.core.reconcile.compare.SameEvent;
import org.variorum.model.PlaceRef;

/** Keys written out by hand; 11 January 1970 is day 10 and lies in week 1. */
class BlocksTest {

    private static final PlaceRef KARSK = Tale.place("Karsk", 10, 20, 3000);

    private static SortedSet<String> keys(Tale tale) {
        return keys(List.of(tale.account()), 0);
    }

    private static SortedSet<String> keys(List<Account> accounts, int of) {
        Account account = accounts.get(of);
        return Blocks.keys(
                account, Blocks.lands(accounts).getOrDefault(account.claim().doc(), ""));
    }

    @Test
    void aDayInALandAndTheDayAfter() {
        assertThat(keys(Tale.of("a").on("1970-01-11").at(KARSK)))
                .containsExactlyInAnyOrder(
                        "article doc-a",
                        "day 10 XA",
                        "day 11 XA",
                        "undated 10 20",
                        "unplaced 10 karsk",
                        "unplaced 11 karsk");
    }

    @Test
    void aCarriedDayReachesFourDaysOn() {
        assertThat(keys(Tale.of("a").carriedOn("1970-01-11").at(KARSK)))
                .contains("day 10 XA", "day 14 XA")
                .doesNotContain("day 9 XA", "day 15 XA");
    }

    @Test
    void whatCoversMoreThanAMonthIsComparedByMonths() {
        assertThat(keys(Tale.of("a").sumsUp().on("1970-01-01", "1970-02-09").at(KARSK)))
                .containsExactlyInAnyOrder("article doc-a", "undated 10 20", "month 0 XA", "month 1 XA");
    }

    @Test
    void aShortSumIsComparedByDaysAndMonths() {
        assertThat(keys(Tale.of("a").sumsUp().on("1970-01-11", "1970-01-14").at(KARSK)))
                .contains("day 10 XA", "day 14 XA", "month 0 XA");
    }

    @Test
    void withoutADayOnlyTheTownAndTheRareAreKeys() {
        assertThat(keys(Tale.of("a").at(KARSK))).containsExactlyInAnyOrder("article doc-a", "undated 10 20");
        assertThat(keys(Tale.of("a", Deed.CHEMICAL).at(KARSK)))
                .containsExactlyInAnyOrder("article doc-a", "undated 10 20", "undated CHEMICAL XA");
        assertThat(keys(Tale.of("a").with("f-16"))).contains("undated f-16");
    }

    @Test
    void withoutAPlaceNamesAndNumbersOfTheDayAreKeys() {
        assertThat(keys(Tale.of("a").on("1970-01-11").did("norland").counts(12, "people", "12 killed")))
                .containsExactlyInAnyOrder(
                        "article doc-a",
                        "day 10 ",
                        "day 11 ",
                        "unplaced 10 norland",
                        "unplaced 11 norland",
                        "unplaced 10 12.0 people",
                        "unplaced 11 12.0 people");
    }

    @Test
    void whatHappensOnceIsLookedForOverWeeks() {
        assertThat(keys(Tale.of("a", Deed.GROUND)
                        .finer("capture")
                        .on("1970-01-11")
                        .at(KARSK)))
                .contains("once 1 karsk", "once 2 karsk");
        assertThat(keys(Tale.of("a", Deed.GROUND).on("1970-01-11").at(KARSK))).noneMatch(key -> key.startsWith("once"));
        assertThat(keys(Tale.of("a").on("1970-01-11").counts(131, "people", "131 killed")))
                .contains("once 1 131.0 people");
    }

    @Test
    void aClaimWithoutAPlaceLiesInTheLandOfItsArticle() {
        List<Account> accounts = Tale.accounts(
                Tale.of("a").in("x").from(0).at(KARSK),
                Tale.of("b").in("x").from(500).on("1970-01-11"));
        assertThat(Blocks.lands(accounts)).isEqualTo(Map.of("x", "XA"));
        assertThat(keys(accounts, 1)).contains("day 10 XA");
    }

    @Test
    void theCommonestLandIsThatOfTheArticle() {
        PlaceRef abroad = Tale.place("Nimburg", 40, 20, 3000, "XB");
        assertThat(Blocks.lands(List.of(Tale.of("a").at(KARSK, abroad, abroad).account())))
                .isEqualTo(Map.of("doc-a", "XB"));
        assertThat(Blocks.lands(List.of(Tale.of("a").at(abroad, KARSK).account())))
                .isEqualTo(Map.of("doc-a", "XA"));
    }

    @Test
    void onlyASharedKeyMakesABlock() {
        List<Account> accounts = Tale.accounts(
                Tale.of("a").on("1970-01-11").at(KARSK),
                Tale.of("b").on("1970-01-12").at(KARSK));
        assertThat(Blocks.of(accounts)).containsOnlyKeys("day 11 XA", "undated 10 20", "unplaced 11 karsk");
        assertThat(Blocks.of(accounts)).containsEntry("day 11 XA", List.of(0, 1));
    }

    private static List<Pair> pairs(Tale... tales) {
        return new Pairs(SameEvent.load()).of(Tale.accounts(tales), List.of());
    }

    @Test
    void pairsAreThoseOfABlock() {
        assertThat(pairs(
                        Tale.of("a").on("1970-01-11").at(KARSK),
                        Tale.of("b").on("1970-01-12").at(KARSK)))
                .hasSize(1);
        assertThat(pairs(
                        Tale.of("a").on("1970-01-11").at(KARSK),
                        Tale.of("b").on("1970-01-21").at(KARSK)))
                .isEmpty();
        assertThat(pairs(Tale.of("a").at(KARSK), Tale.of("b").on("1970-01-21").at(KARSK)))
                .hasSize(1);
    }

    @Test
    void aNameJoinsOnlyWhatHasNoLand() {
        PlaceRef abroad = Tale.place("Nimburg", 40, 20, 3000, "XB");
        Tale here = Tale.of("a").on("1970-01-11").did("norland").at(KARSK);
        assertThat(pairs(here, Tale.of("b").on("1970-01-11").did("norland").at(abroad)))
                .isEmpty();
        assertThat(pairs(here, Tale.of("b").on("1970-01-11").did("norland"))).hasSize(1);
    }

    @Test
    void oneSentenceInTwoArticlesIsOneEvent() {
        List<Account> accounts = Tale.accounts(
                Tale.of("a").on("1970-01-11").at(KARSK),
                Tale.of("b").on("1970-02-21").at(KARSK));
        List<Pair> copied =
                new Pairs(SameEvent.load()).of(accounts, List.of(Copy.of(accounts.get(1), accounts.get(0))));
        assertThat(copied).hasSize(1);
        assertThat(copied.get(0).logOdds()).isCloseTo(4, within(1e-9));
    }

    /** A day in a land lays any two together; a name with a day only where one of the two names no place on the map. */
    @Test
    void undatedKeysAreForAccountsWithoutADay() {
        List<Account> accounts = Tale.accounts(
                Tale.of("a").on("1970-01-11").at(KARSK),
                Tale.of("b").on("1970-01-12").at(KARSK),
                Tale.of("c").at(KARSK),
                Tale.of("d").on("1970-05-12").at(KARSK),
                Tale.of("e").at(Tale.place("Nimburg", 10, 20, 3000, "XB")));
        Partners partners = new Partners(accounts);
        assertThat(partners.keys(0, 1)).containsExactly("day 11 XA");
        assertThat(partners.keys(2, 0)).containsExactly("undated 10 20");
        assertThat(partners.keys(0, 3)).isEmpty();
        assertThat(partners.keys(2, 4)).isEmpty();
        assertThat(partners.behind(0)).containsExactly(1, 2);
        assertThat(partners.behind(1)).containsExactly(2);
        assertThat(partners.behind(2)).containsExactly(3);
        assertThat(partners.behind(3)).isEmpty();
    }
}
