package org.variorum.core.reconcile.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.model.PlaceRef;

/** Two articles in one group, each with a lead and a further sentence; only the two leads are likely to be one event. */
class AnchorsTest {

    private static final String DAY = "2021-03-12";
    private static final PlaceRef SARTEK = Tale.place("Sartek", 34.0, 45.0, 2000);
    private static final PlaceRef VELMA = Tale.place("Velma", 34.9, 46.2, 2000);

    private static final List<List<Integer>> WHOLE = List.of(List.of(0, 1, 2, 3));
    private static final List<List<Integer>> APART = List.of(List.of(0, 1), List.of(2, 3));

    private static List<List<Integer>> parted(Tale lead, Tale other, double odds) {
        List<Account> accounts = Tale.accounts(
                lead.in("x").from(1000).on(DAY),
                Tale.of("b").in("x").from(3000).on(DAY),
                other.in("y").from(1000).on(DAY).quote("Witnesses heard it."),
                Tale.of("d").in("y").from(3000).on(DAY));
        return Anchors.parted(accounts, WHOLE, List.of(new Pair(0, 1, 2), new Pair(0, 2, odds), new Pair(2, 3, 2)));
    }

    @Test
    void aDayAndADeedHoldNothingTogether() {
        assertThat(parted(Tale.of("a"), Tale.of("c"), 3)).isEqualTo(APART);
        assertThat(parted(Tale.of("a").did("orlan"), Tale.of("c").did("orlan"), 3))
                .isEqualTo(APART);
    }

    @Test
    void aTownDoes() {
        assertThat(parted(Tale.of("a").at(SARTEK), Tale.of("c").at(SARTEK), 1)).isEqualTo(WHOLE);
        assertThat(parted(Tale.of("a").at(SARTEK), Tale.of("c").at(SARTEK), 0.5))
                .as("too unlikely")
                .isEqualTo(APART);
        assertThat(parted(Tale.of("a").at(SARTEK), Tale.of("c").at(VELMA), 1)).isEqualTo(APART);
    }

    @Test
    void aFigureDoes() {
        assertThat(parted(
                        Tale.of("a", Deed.HARM).counts(31, "people", "31 people"),
                        Tale.of("c", Deed.HARM).counts(31, "people", "31 people"),
                        1))
                .isEqualTo(WHOLE);
    }

    @Test
    void theSameDoerAndThingHitDo() {
        assertThat(parted(
                        Tale.of("a").did("orlan").hit("sudmark"),
                        Tale.of("c").did("orlan").hit("sudmark"),
                        1))
                .isEqualTo(WHOLE);
        assertThat(parted(Tale.of("a").hit("sudmark"), Tale.of("c").hit("sudmark"), 1))
                .isEqualTo(APART);
    }

    @Test
    void aDealOfOnePartyDoes() {
        assertThat(parted(
                        Tale.of("a", Deed.DEAL).did("orlan"),
                        Tale.of("c", Deed.DEAL).did("orlan"),
                        1))
                .isEqualTo(WHOLE);
        assertThat(parted(
                        Tale.of("a", Deed.DEAL).did("orlan"),
                        Tale.of("c", Deed.DEAL).did("sudmark"),
                        1))
                .isEqualTo(APART);
    }

    @Test
    void aRareDeedDoesBeforeItIsLikely() {
        assertThat(parted(Tale.of("a", Deed.CHEMICAL), Tale.of("c", Deed.CHEMICAL), 0.1))
                .isEqualTo(WHOLE);
        assertThat(parted(Tale.of("a", Deed.CHEMICAL), Tale.of("c", Deed.CHEMICAL), -0.1))
                .isEqualTo(APART);
    }

    @Test
    void oneSentenceInTwoArticlesDoes() {
        assertThat(parted(Tale.of("a"), Tale.of("c"), 4)).isEqualTo(WHOLE);
    }

    @Test
    void aThirdArticleHoldsTheOthersTogether() {
        List<Account> accounts = Tale.accounts(
                Tale.of("a").in("x").on(DAY).at(SARTEK),
                Tale.of("b").in("y").on(DAY).at(SARTEK).counts(31, "people", "31 people"),
                Tale.of("c").in("z").on(DAY).counts(31, "people", "31 people"));
        assertThat(Anchors.parted(accounts, List.of(List.of(0, 1, 2)), List.of(new Pair(0, 1, 2), new Pair(1, 2, 2))))
                .containsExactly(List.of(0, 1, 2));
    }
}
