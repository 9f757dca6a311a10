package org.variorum.core.reconcile.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.lexicon.Table;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.model.EventType;
import org.variorum.model.QuantityKind;

/** Doers, those hit, weapons, figures and words of two accounts, and the sum of all. */
class FeaturesTest {

    private static void check(String feature, Tale one, Tale other, double score) {
        List<Account> both = Tale.accounts(one, other);
        assertThat(Features.score(feature, both.get(0), both.get(1))).isCloseTo(score, within(1e-9));
        assertThat(Features.score(feature, both.get(1), both.get(0))).isCloseTo(score, within(1e-9));
    }

    private static Tale a() {
        return Tale.of("a");
    }

    private static Tale b() {
        return Tale.of("b");
    }

    @Test
    void doersAreOneByIdSideOrWords() {
        check("actor", a().did("norland"), b().did("norland"), 1);
        check("actor", a().did("irn-navy"), b().did("irn-irgc"), 0.9);
        check("actor", a().didSomebody("masked gunmen"), b().didSomebody("gunmen"), 0.7);
        check("actor", a().didSomebody("masked gunmen"), b().did("norland"), 0);
        check("actor", a(), b().did("norland"), 0);
    }

    @Test
    void otherDoersAreTwoDeedsUnlessTheyAreBlamed() {
        check("actor", a().did("norland"), b().did("sudmark"), -1);
        check("actor", a().as(EventType.ACCUSATION).did("norland"), b().denied().did("sudmark"), -0.2);
        check("actor", a().did("norland").hit("sudmark"), b().did("sudmark"), -0.2);
    }

    @Test
    void rebelFireIsNotTheArmys() {
        check("actor", a().did("rus"), b().didSomebody("rebel fire"), -0.6);
        check("actor", a().did("irn-navy"), b().didSomebody("insurgents"), -0.6);
        check("actor", a().did("rus"), b().didSomebody("masked gunmen"), 0);
        check("actor", a().did("is"), b().didSomebody("militants"), 0);
        check("actor", a().as(EventType.ACCUSATION).did("rus"), b().didSomebody("rebels"), -0.2);
    }

    @Test
    void thoseHitWeighLess() {
        check("target", a().hit("sudmark"), b().hit("sudmark"), 1);
        check("target", a().hitSomebody("a grain depot"), b().hitSomebody("the depot"), 0.7);
        check("target", a().hit("sudmark"), b().hit("norland"), -1);
        check("target", a().hit("sudmark"), b().hitSomebody("a grain depot"), -0.25);
        check("target", a().hit("sudmark"), b(), 0);
    }

    @Test
    void weaponsAreOneByIdOrWords() {
        check("weapon", a().with("f-16"), b().with("f-16", "su-25"), 1);
        check("weapon", a().with("f-16"), b().with("su-25"), -0.3);
        check("weapon", a().withSome("barrel bombs"), b().withSome("two barrels"), 0.6);
        check("weapon", a().with("f-16"), b().withSome("barrel bombs"), 0);
        check("weapon", a().with("f-16"), b(), 0);
    }

    @Test
    void figuresOfOneCountAgreeOrNot() {
        check("figures", a().counts(12, "people", "12 killed"), b().counts(12, "people", "12 killed"), 1);
        check("figures", a().counts(3, "people", "3 killed"), b().counts(3, "people", "3 killed"), 0.5);
        check("figures", a().counts(12, "people", "12 killed"), b().counts(14, "people", "14 killed"), -1);
        check("figures", a().counts(12, "people", "12 killed"), b().counts(12, "people", "12 wounded"), 0);
        check("figures", a().counts(12, "people", "12 killed"), b().counts(12, "sortie", "12 sorties"), 0);
        check("figures", a().counts(3, "day", "3 days"), b().counts(4, "day", "4 days"), 0);
    }

    @Test
    void boundsThatMeetWeighALittleAgainst() {
        Tale atLeast = a().counts(QuantityKind.MIN, 10.0, null, "people", "10 killed");
        check("figures", atLeast, b().counts(14, "people", "14 killed"), -0.25);
    }

    @Test
    void aPartMayBeAsLargeAsItsWholeAndNoLarger() {
        Tale whole = a().counts(9, "people", "9 people killed");
        check("figures", whole, b().counts(9, "people", "9 children killed"), 0.4);
        check("figures", whole, b().counts(5, "people", "5 children killed"), 0);
        check("figures", whole, b().counts(12, "people", "12 children killed"), -1);
    }

    @Test
    void agreeingFiguresAddUp() {
        check(
                "figures",
                a().counts(3, "people", "3 killed").counts(4, "people", "4 wounded"),
                b().counts(3, "people", "3 killed").counts(4, "people", "4 wounded"),
                1);
        check(
                "figures",
                a().counts(3, "people", "3 killed").counts(9, "people", "9 wounded"),
                b().counts(3, "people", "3 killed").counts(7, "people", "7 wounded"),
                0.5);
    }

    @Test
    void wordsAreCountedOverTheShorterQuote() {
        check("words", a().quote("Jets bombed Karsk"), b().quote("Jets bombed Orvel at noon"), 2.0 / 3);
        check("words", a().quote("It was"), b().quote("It was"), 0);
    }

    /**
     * The quotes are twelve code points long, so that 300 and 1,200 lie between them: 300 / 600 and 300 / 1,500, less 0.2 and
     * over 0.8. Farther off it speaks against one event.
     */
    @Test
    void nearnessEndsAfterTwelveHundredCodePoints() {
        check("nearness", a().in("x").from(0), b().in("x").from(312), 0.375);
        check("nearness", a().in("x").from(0), b().in("x").from(1212), 0);
        check("nearness", a().in("x").from(0), b().in("x").from(2712), -0.125);
        check("nearness", a().in("x").from(0), b().in("x").from(0), 1);
        check("nearness", a(), b(), 0);
        check("one-article", a().in("x"), b().in("x"), 1);
        check("one-article", a(), b(), 0);
    }

    @Test
    void anUnknownFeatureIsRefused() {
        Account account = a().account();
        assertThatThrownBy(() -> Features.score("colour", account, account))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
    }

    @Test
    void everyFeatureHasItsWeightsAndEveryWeightItsFeature() {
        List<String> ids = Table.load("same-event").rows().stream()
                .map(row -> row.cell("id"))
                .filter(id -> !id.equals("bias"))
                .toList();
        assertThat(Features.ALL).extracting(Feature::id).containsExactlyInAnyOrderElementsOf(ids);
    }

    private static double weight(String id, String column) {
        return Table.load("same-event").rows().stream()
                .filter(row -> row.cell("id").equals(id))
                .mapToDouble(row -> Double.parseDouble(row.cell(column)))
                .sum();
    }

    @Test
    void theSumWeighsWhatAgreesAndWhatDiffers() {
        Account air = Tale.of("a", Deed.AIR).account();
        Account more = Tale.of("b", Deed.AIR).account();
        Account shells = Tale.of("c", Deed.SHELLING).account();
        double alike = weight("bias", "agree") + weight("words", "agree");
        SameEvent same = SameEvent.load();
        assertThat(same.logOdds(air, more)).isCloseTo(alike + weight("deed", "agree"), within(1e-9));
        assertThat(same.logOdds(air, shells)).isCloseTo(alike - 0.6 * weight("deed", "differ"), within(1e-9));
        assertThat(same.logOdds(shells, air)).isEqualTo(same.logOdds(air, shells));
    }

    @Test
    void oddsBecomeProbabilities() {
        assertThat(SameEvent.probability(0)).isEqualTo(0.5);
        assertThat(SameEvent.probability(Math.log(3))).isCloseTo(0.75, within(1e-9));
    }
}
