package org.variorum.core.reconcile.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Check;
import org.variorum.model.Claim;
import org.variorum.model.Evidence;
import org.variorum.model.Published;
import org.variorum.model.PublishedBasis;
import org.variorum.model.QuantityKind;
import org.variorum.model.Rows;
import org.variorum.model.Severity;
import org.variorum.model.SystemKind;
import org.variorum.model.ZoneKind;

/** Messages worked out by hand; how each kind fares on running text is in the table of cases of the tests of the whole. */
class ChecksTest {

    private static final String RASK = "Colonel Rask";

    private static Scene sorties(String rate, double least, double most) {
        return Scene.of("Jets flew 90 sorties from March 12 to 14.", "Now " + rate + " are flown every day.")
                .count("90 sorties", 90, "sortie", "sorties")
                .count(rate, QuantityKind.RATE, least, most, "sortie", "sorties")
                .claim("Jets flew 90 sorties from March 12 to 14", RASK, Scene.days("2021-03-12", "2021-03-14"));
    }

    @Test
    void aRateIsHeldAgainstATotalOfTheSameSpeaker() {
        assertThat(sorties("50-60 sorties", 50, 60)
                        .claim("50-60 sorties are flown every day", RASK, null)
                        .told())
                .containsExactly(
                        "rate_total fails: 90 sorties over 12 March 2021 to 14 March 2021 are 30 a day; the same"
                                + " source says 50 to 60 a day: the figures do not agree, or have different scopes.");
    }

    @Test
    void aRateOfAnotherSpeakerIsNone() {
        assertThat(sorties("50-60 sorties", 50, 60)
                        .claim("50-60 sorties are flown every day", "the mayor", null)
                        .told())
                .isEmpty();
    }

    @Test
    void aRateAsManyAsTheTotalHolds() {
        List<Check> checks = sorties("25-35 sorties", 25, 35)
                .claim("25-35 sorties are flown every day", RASK, null)
                .checks();
        assertThat(checks).extracting(Check::outcome).containsExactly("holds");
        assertThat(checks).extracting(Check::severity).containsExactly(Severity.NOTE);
        assertThat(checks.get(0).claims()).containsExactly("c1", "c2");
    }

    @Test
    void theWeekdayOfADateWithItsYearIsReckoned() {
        Scene scene = Scene.of("Shells hit Karsk on Tuesday, 15 March 2021.")
                .day("Tuesday, 15 March 2021", "2021-03-15", "time.day-month-year")
                .claim("Shells hit Karsk on Tuesday, 15 March 2021", RASK, null);
        assertThat(scene.told())
                .containsExactly(
                        "weekday_date fails: “Tuesday, 15 March 2021”: 15 March 2021 is a Monday, so the weekday or"
                                + " the date is wrong.");
        assertThat(scene.checks().get(0).evidence())
                .containsExactly(new Evidence(20, 42, "Tuesday, 15 March 2021", "check.weekday_date"));
    }

    @Test
    void aPagesClockIsHeldAgainstTheTextsOwnDays() {
        Published inferred = new Published(
                "2021-02-15",
                "2021-02-15",
                PublishedBasis.INFERRED,
                "the days of the text",
                List.of(new Published.Alternative(
                        "2022-03-21", "2022-03-21", PublishedBasis.BYLINE, "the page's clock")));
        Scene scene = Scene.of("From February 12 to February 14 jets flew raids.", "The film came out on Monday.")
                .published(inferred)
                .day("February 12", "2021-02-12", "time.range-two-months")
                .day("February 14", "2021-02-14", "time.range-two-months")
                .day("Monday", "2021-02-15", "time.weekday");
        assertThat(scene.told())
                .containsExactly(
                        "weekday_date fails: The page gives 21 March 2022, a Monday, but the text tells of “Monday” as"
                                + " its own day, just after “February 14”: in 2021 that is 14 February 2021, a Sunday, and the Monday"
                                + " after it 15 February 2021; in 2022 the same day is a Monday, and the Monday after it 21 February 2022."
                                + " The page's day is not that of the text.");
    }

    @Test
    void partsAreAddedWhereNobodyCanBeInTwo() {
        Scene scene = Scene.of("The blast killed 12 people, including six children, five women and four men.")
                .count("12 people", 12, "people", "people")
                .count("six children", 6, "people", "children")
                .count("five women", 5, "people", "women")
                .count("four men", 4, "people", "men")
                .claim("The blast killed 12 people, including six children, five women and four men", RASK, null);
        assertThat(scene.told())
                .containsExactly("sum fails: 6 + 5 + 4 = 15 among “12 people”: together they are more than the whole.");
    }

    @Test
    void partsWithABoundMayMakeUpATotal() {
        Scene scene = Scene.of(
                        "Raids killed 77 rebels.",
                        "Jets killed 17 rebels in Karsk.",
                        "Drones killed more than 50 rebels in Orvell.",
                        "Guns killed 10 rebels.")
                .count("77 rebels", 77, "people", "rebels")
                .count("17 rebels", 17, "people", "rebels")
                .count("more than 50 rebels", QuantityKind.MIN, 50.0, null, "people", "rebels")
                .count("10 rebels", 10, "people", "rebels")
                .claim("Raids killed 77 rebels", RASK, null)
                .claim("Jets killed 17 rebels in Karsk", RASK, null)
                .claim("Drones killed more than 50 rebels in Orvell", RASK, null)
                .claim("Guns killed 10 rebels", RASK, null);
        assertThat(scene.told())
                .containsExactly("sum holds: 17 + 50 or more + 10 = 77 or more, in keeping with “77 rebels”.");
    }

    @Test
    void aShareIsHeldAgainstWhatIsToldOfTheRest() {
        Scene scene = Scene.of(
                        "They flew 45 raids on our camps out of a total of 50 raids.", "Only five raids hit the dam.")
                .count("45 raids", QuantityKind.SHARE, 45.0, 45.0, "airstrike", "raids")
                .count("50 raids", 50, "airstrike", "raids")
                .count("five raids", 5, "airstrike", "raids")
                .claim("They flew 45 raids on our camps out of a total of 50 raids", RASK, null)
                .claim("Only five raids hit the dam", RASK, null);
        assertThat(scene.told())
                .containsExactly(
                        "part_whole holds: 45 of 50 raids: the part is within the whole, 90 percent.",
                        "share_sum holds: 45 raids and five raids are 50, as many as the 50 of the whole.");
    }

    @Test
    void aMissileFailsOnlyOnACarrierThatACompleteListLacks() {
        assertThat(fired("Su-34", "su-34").told())
                .containsExactly(
                        "carrier fails: The text has a Kh-101 carried by a Su-34; the table of carriers does not list it"
                                + " among Tu-160 and Tu-95MS (carriers.tsv, kh-101; source: general knowledge).");
        assertThat(fired("Tu-95", "tu-95").checks()).extracting(Check::outcome).containsExactly("holds");
    }

    private static Scene fired(String name, String family) {
        return Scene.of("Two Kh-101 missiles were fired by a " + name + " on Monday.")
                .system("Kh-101", "kh-101", SystemKind.MISSILE, "kh-101")
                .system(name, family, SystemKind.AIRCRAFT, family)
                .claim("Two Kh-101 missiles were fired by a " + name + " on Monday", RASK, null);
    }

    @Test
    void remainsGiveCandidatesOnly() {
        assertThat(Scene.of("Debris of a Kh-101 lay in a field.")
                        .system("Kh-101", "kh-101", SystemKind.MISSILE, "kh-101")
                        .told())
                .containsExactly(
                        "carrier cannot_tell: Remains of a Kh-101 may come from any carrier of it: Tu-160 and Tu-95MS"
                                + " (carriers.tsv, kh-101; source: general knowledge); the text names none of them.");
    }

    @Test
    void aFilePhotoIsNoEvidence() {
        Scene scene = Scene.of("Jets bombed Karsk.", "A jet in Orvell. (AP Photo, File)")
                .zone(ZoneKind.CAPTION, "A jet in Orvell. (AP Photo, File)")
                .file("Photo");
        assertThat(scene.told())
                .containsExactly(
                        "file_photo holds: “A jet in Orvell. (AP Photo, File)” is a file photo; no claim rests on it.");
        assertThat(scene.claim("Jets bombed Karsk", RASK, null, 0).told())
                .containsExactly(
                        "file_photo fails: “A jet in Orvell. (AP Photo, File)” is a file photo and shows nothing of the"
                                + " event told of, yet a claim rests on it.");
    }

    @Test
    void readersCommentsAreNotChecked() {
        Scene scene = Scene.of("They lost 45 of the 40 jets.")
                .zone(ZoneKind.COMMENT, "They lost 45 of the 40 jets.")
                .count("45", QuantityKind.SHARE, 45.0, 45.0, "aircraft", "jets")
                .count("40 jets", 40, "aircraft", "jets");
        assertThat(scene.checks()).isEmpty();
    }

    @Test
    void withoutItsTextADocumentIsCheckedByItsQuotes() {
        Scene scene = Scene.of("Jets hit 45 of the 40 bridges.")
                .count("45", QuantityKind.SHARE, 45.0, 45.0, "bridge", "bridges")
                .count("40 bridges", 40, "bridge", "bridges")
                .claim("Jets hit 45 of the 40 bridges", RASK, null);
        assertThat(Checks.of(scene.claims(), null))
                .isEqualTo(scene.checks())
                .extracting(Check::message)
                .containsExactly("45 of 40 bridges: the part is bigger than the whole.");
        assertThat(Checks.of(List.of(), null)).isEmpty();
    }

    @Test
    void theOrderOfTheClaimsChangesNothing() {
        Scene scene = sorties("50-60 sorties", 50, 60).claim("50-60 sorties are flown every day", RASK, null);
        List<Claim> turned = new ArrayList<>(scene.claims());
        Collections.reverse(turned);
        assertThat(Checks.of(turned, scene.annotations())).isEqualTo(scene.checks());
    }

    @Test
    void claimsOfTwoDocumentsAreNotCheckedTogether() {
        Claim other = Rows.claim(List.of(), List.of(), java.util.Map.of());
        Scene scene = Scene.of("Jets bombed Karsk.").claim("Jets bombed Karsk", RASK, null);
        assertThatThrownBy(() -> Checks.of(List.of(other), scene.annotations()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("scene");
    }
}
