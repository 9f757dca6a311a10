package org.variorum.core.reconcile.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.model.PlaceRef;

/** On the equator, where a tenth of a degree is 11.1 km. */
class PlaceLikenessTest {

    private static final PlaceRef KARSK = town("Karsk", 0);
    private static final PlaceRef PROVINCE = Tale.place("Karsk Province", 0, 0, 100_000);
    private static final PlaceRef LAND = Tale.place("Ardania", 0, 0, 400_000);

    private static PlaceRef town(String name, double lon) {
        return Tale.place(name, 0, lon, 3000);
    }

    private static void check(PlaceRef one, PlaceRef other, double score) {
        Account a = Tale.of("a").at(one).account();
        Account b = Tale.of("b").at(other).account();
        assertThat(PlaceLikeness.score(a, b)).isEqualTo(score);
        assertThat(PlaceLikeness.score(b, a)).isEqualTo(score);
    }

    @Test
    void townsAreOneByDistanceAndName() {
        check(KARSK, town("Orvel", 0.1), 1);
        check(KARSK, town("Orvel", 0.2), 0.25);
        check(KARSK, town("Karsk", 0.2), 1);
        check(KARSK, town("Karsk", 0.5), -1);
        check(KARSK, town("Orvel", 0.5), -1);
    }

    @Test
    void quartersThatLieApartAreTwoPlaces() {
        PlaceRef quarter = Tale.place("Mill Quarter", 0, 0, 1500);
        check(quarter, Tale.place("Harbour Quarter", 0, 0.05, 1500), 0.25);
        check(quarter, Tale.place("Harbour Quarter", 0, 0.01, 1500), 1);
        check(quarter, Tale.place("Mill Quarter", 0, 0.05, 1500), 1);
        check(quarter, town("Karsk", 0.05), 1);
    }

    @Test
    void townsThatReachEachOtherFit() {
        check(Tale.place("Karsk", 0, 0, 15_000), Tale.place("Orvel", 0, 0.2, 15_000), 0.5);
    }

    @Test
    void aTownMayStandForTheAreaOfItsName() {
        PlaceRef kherson = Tale.place("Kherson", 46.6, 32.6, 5000, "UA");
        check(kherson, Tale.place("Orvel", 47.2, 32.6, 3000, "UA"), 0.25);
        check(kherson, Tale.place("Orvel", 48.6, 32.6, 3000, "UA"), -1);
    }

    @Test
    void aTownLiesInItsAreaOrNot() {
        check(PROVINCE, town("Orvel", 0.5), 0.5);
        check(PROVINCE, Tale.place("Orvel", 0, 0.95, 10_000), 0);
        check(PROVINCE, town("Orvel", 2), -1);
    }

    @Test
    void twoAreasAreOneByTheirName() {
        check(PROVINCE, Tale.place("Karsk Province", 0, 0.3, 90_000), 0.7);
        check(PROVINCE, Tale.place("Coast Province", 0, 0.3, 90_000), 0);
    }

    @Test
    void aLandHoldsWhatLiesInIt() {
        check(LAND, town("Orvel", 3), 0.15);
        check(LAND, town("Orvel", 9), 0.15);
        check(LAND, Tale.place("Orvel", 0, 1, 3000, "XB"), -1);
    }

    @Test
    void namesOnNoMapAreComparedAsNames() {
        check(Tale.unknown("Tell Amran"), Tale.unknown("Tell Amran"), 0.8);
        check(Tale.unknown("Tell Amran"), Tale.unknown("Wadi Nur"), -1);
        check(Tale.unknown("Tell Amran"), Tale.unknown("Amran"), 0);
        check(Tale.unknown("Tell Amran"), Tale.unknown("a border village"), 0);
        check(Tale.unknown("Tell Amran"), KARSK, -0.7);
        check(Tale.unknown("North"), KARSK, 0);
        check(Tale.unknown("Tell Amran"), PROVINCE, 0);
    }

    @Test
    void aQuarterInOneArticleMayLieInItsTown() {
        Tale quarter = Tale.of("a").in("x").at(Tale.unknown("Zahra Market"));
        List<Account> one = Tale.accounts(quarter, Tale.of("b").in("x").at(KARSK));
        assertThat(PlaceLikeness.score(one.get(0), one.get(1))).isZero();
        check(Tale.unknown("Zahra Market"), KARSK, -0.7);
    }

    private static double quarter(String quote, String document) {
        Tale part = Tale.of("a").in("x").at(Tale.unknown("Halwan")).quote(quote);
        List<Account> both = Tale.accounts(part, Tale.of("b").in(document).at(KARSK));
        return PlaceLikeness.score(both.get(0), both.get(1));
    }

    /** Only the quote tells that the name is one of a quarter. */
    @Test
    void theQuoteMakesANameAQuarter() {
        assertThat(quarter("Shells hit the Halwan quarter.", "x")).isZero();
        assertThat(quarter("Shells hit Halwan.", "x")).isEqualTo(-0.7);
        assertThat(quarter("Shells hit the Halwan quarter.", "y")).isEqualTo(-0.7);
    }

    @Test
    void silenceTellsNothingAndTheBestPairDecides() {
        Account silent = Tale.of("a").account();
        Account two = Tale.of("b").at(town("Orvel", 3), KARSK).account();
        assertThat(PlaceLikeness.score(silent, two)).isZero();
        assertThat(PlaceLikeness.score(Tale.of("c").at(KARSK).account(), two)).isEqualTo(1);
    }
}
