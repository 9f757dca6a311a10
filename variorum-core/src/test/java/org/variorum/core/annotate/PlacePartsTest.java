package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places carry the words that say what they lie in, and where a described place is drawn. */
final class PlacePartsTest {

    private static Optional<String> container(String text, String inner) {
        return Unparsed.places(text).stream()
                .filter(m -> m.span().of(text).endsWith(inner))
                .findFirst()
                .orElseThrow(() -> new AssertionError(inner + " in: " + text))
                .value()
                .container()
                .map(span -> span.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shells hit Saraqib in the Idlib province of Syria.           | Saraqib   | Idlib province",
                "Shells hit Saraqib and Binnish in Idlib province, Syria said. | Saraqib   | Idlib province",
                "A bus left Tripoli, Lebanon, at noon.                         | Tripoli   | Lebanon",
                "Syria's northern city of Aleppo was calm.                     | Aleppo    | Syria",
                "Shells hit the village of Zarqabad in Idlib province, Syria.  | Zarqabad  | Idlib province"
            })
    void theWordsBesideAPlaceSayWhatItLiesIn(String text, String inner, String outer) {
        assertThat(container(text, inner)).hasValue(outer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Syria said shells hit Saraqib and Mosul in Iraq. | Saraqib",
                "Syria said shells hit Aleppo, Homs and Hama.     | Aleppo",
                "Envoys left Aleppo for Idlib province in Syria.  | Aleppo"
            })
    void whatStandsBesideAPlaceWithoutHoldingItIsNoContainer(String text, String inner) {
        assertThat(container(text, inner)).isEmpty();
    }

    /** Homs and Palmyra lie at 34.73 N 36.71 E and 34.56 N 38.28 E: the middle is half the degrees of each. */
    @Test
    void aRoadBetweenTwoTownsIsDrawnHalfWay() {
        String text = "Syria closed the road between Homs and Palmyra.";

        assertThat(Unparsed.places(text))
                .filteredOn(m -> m.by().equals("description.between"))
                .singleElement()
                .satisfies(m -> {
                    var place = m.value().place().orElseThrow();
                    assertThat(place.lat()).isBetween(34.60, 34.70);
                    assertThat(place.lon()).isBetween(37.45, 37.55);
                    assertThat(place.radiusM()).isBetween(70_000, 90_000);
                });
    }

    /** A degree of longitude at 34.56 N is 91.6 km, so 40 km are 0.44 degrees east of 38.28. */
    @Test
    void aDistanceAndADirectionMoveThePoint() {
        String text = "Syria said a convoy burned 40 km east of Palmyra.";

        assertThat(Unparsed.places(text))
                .filteredOn(m -> m.by().equals("description.distance"))
                .singleElement()
                .satisfies(m -> {
                    var place = m.value().place().orElseThrow();
                    assertThat(place.lat()).isBetween(34.50, 34.60);
                    assertThat(place.lon()).isBetween(38.66, 38.78);
                    assertThat(place.geonameid()).isEmpty();
                });
    }

    @Test
    void aBaseToldByItsDirectionKeepsTheBasesThatFit() {
        String text = "Bombers left a Russian base just north of Georgia at dawn.";

        assertThat(Unparsed.places(text))
                .filteredOn(m -> m.by().equals("description.bearing"))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.value().place()).isEmpty();
                    assertThat(m.value().candidates()).extracting(p -> p.name()).contains("Mozdok air base");
                    assertThat(m.value().candidates()).allMatch(p -> p.country().equals("RU") && p.lat() > 42);
                });
    }

    /** Two cities have a Midan; the words behind the name say whose it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Damascus was calm, Syria said. Shells hit al-Midan neighbourhood in Aleppo.  | Midan (Aleppo)",
                "Aleppo was calm, Syria said. Shells hit the Midan neighborhood of Damascus.  | Midan (Damascus)"
            })
    void aQuarterLiesInTheTownThatFollowsIt(String text, String quarter) {
        assertThat(Unparsed.places(text))
                .filteredOn(m -> m.span().of(text).contains("Midan"))
                .singleElement()
                .satisfies(m -> assertThat(m.value().name()).isEqualTo(quarter));
    }

    @Test
    void aQuarterOfAnotherTownThanTheOneNamedIsNotMeant() {
        String text = "Damascus was calm, Syria said. Shells hit the Qaboun district of Aleppo.";

        assertThat(Unparsed.places(text))
                .filteredOn(m -> m.span().of(text).contains("Qaboun"))
                .allSatisfy(m -> assertThat(m.value().place()).isEmpty());
    }
}
