package org.variorum.core.reconcile.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.core.reconcile.account.Spot.Grain;
import org.variorum.model.PlaceRef;

/** How finely places are told, and how far apart they lie. */
class SpotTest {

    private static Spot spot(PlaceRef place) {
        return Tale.of("a").at(place).account().places().get(0);
    }

    @ParameterizedTest
    @CsvSource({"3000,TOWN", "32000,TOWN", "32001,AREA", "135000,AREA", "135001,LAND", "900000,LAND"})
    void theReachTellsATownFromAnAreaAndALand(int radiusM, Grain grain) {
        assertThat(spot(Tale.place("Karsk", 10, 20, radiusM)).grain()).isEqualTo(grain);
    }

    @Test
    void aPlaceWithoutAReachIsATown() {
        Spot spot = spot(Tale.place("Karsk", 10, 20, null, "XA"));
        assertThat(spot.grain()).isEqualTo(Grain.TOWN);
        assertThat(spot.radiusKm()).isEqualTo(5);
    }

    @Test
    void aPlaceOnNoMapLiesNowhere() {
        Spot spot = spot(Tale.unknown("Orvel"));
        assertThat(spot.grain()).isEqualTo(Grain.UNKNOWN);
        assertThat(spot.located()).isFalse();
        assertThat(spot.distanceKm(spot(Tale.place("Karsk", 10, 20, 3000)))).isInfinite();
    }

    @Test
    void aPartOfATownIsAQuarterWhereNoMapHasIt() {
        assertThat(spot(Tale.unknown("the Orvel market")).isQuarter()).isTrue();
        assertThat(spot(Tale.unknown("Orvel")).isQuarter()).isFalse();
        assertThat(spot(Tale.place("Orvel market", 10, 20, 500)).isQuarter()).isFalse();
    }

    private static Spot halwan(String quote) {
        return Tale.of("a")
                .at(Tale.unknown("Halwan"))
                .quote(quote)
                .account()
                .places()
                .get(0);
    }

    @Test
    void aNameBeforeTheWordForAQuarterIsOne() {
        Spot quarter = halwan("Shells hit the Halwan neighbourhood at dawn.");
        assertThat(quarter.grain()).isEqualTo(Grain.QUARTER);
        assertThat(quarter.located()).isFalse();
        assertThat(halwan("Shells hit Halwan at dawn.").grain()).isEqualTo(Grain.UNKNOWN);
        assertThat(halwan("Shells hit the neighbourhood north of Halwan.").grain())
                .isEqualTo(Grain.UNKNOWN);
        assertThat(halwan("Shells hit the Halwan bridge.").grain()).isEqualTo(Grain.UNKNOWN);
        Account located = Tale.of("a")
                .at(Tale.place("Halwan", 10, 20, 500))
                .quote("Shells hit the Halwan neighbourhood.")
                .account();
        assertThat(located.places().get(0).grain()).isEqualTo(Grain.TOWN);
    }

    /** A degree of a meridian is 6371 km times pi over 180: 111.19 km; at 60 degrees north one of longitude is half. */
    @Test
    void distancesAreThoseOfTheGlobe() {
        Spot karsk = spot(Tale.place("Karsk", 60, 20, 3000));
        assertThat(karsk.distanceKm(spot(Tale.place("Orvel", 61, 20, 3000)))).isCloseTo(111.19, within(0.01));
        assertThat(karsk.distanceKm(spot(Tale.place("Orvel", 60, 20.1, 3000)))).isCloseTo(5.56, within(0.01));
        assertThat(karsk.distanceKm(karsk)).isZero();
    }

    @Test
    void aTownMayGiveItsNameToAnArea() {
        assertThat(spot(Tale.place("Kherson", 46.6, 32.6, 5000, "UA")).namesakeKm())
                .isEqualTo(133);
        assertThat(spot(Tale.place("Kherson", 46.6, 32.6, 5000, "XA")).namesakeKm())
                .isZero();
        assertThat(spot(Tale.place("Kherson", 46.8, 33.5, 133_000, "UA")).namesakeKm())
                .isZero();
    }

    @Test
    void aBaseWithoutAPointLiesInTheStateThatItsWordsName() {
        Account account = Tale.of("a")
                .fromBase(Tale.unknown("a Sudanese air base"), Tale.unknown("a hidden air base"))
                .account();
        assertThat(account.origins()).extracting(Spot::country).containsExactly("SD", "");
    }
}
