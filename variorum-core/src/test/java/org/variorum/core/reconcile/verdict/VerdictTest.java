package org.variorum.core.reconcile.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.model.ActorKind;
import org.variorum.model.ClaimDate;
import org.variorum.model.DatePrecision;
import org.variorum.model.PlaceRef;
import org.variorum.model.Realis;
import org.variorum.model.TargetType;
import org.variorum.model.ZoneKind;

/** Agreement, date, places and origins of an event, worked out by hand. */
class VerdictTest {

    private static final PlaceRef VELL = Said.place("Vell", 40.0, 20.0, 3_000);
    private static final PlaceRef VELL_PROVINCE = Said.place("Vell province", 40.1, 20.1, 60_000);
    private static final PlaceRef ORRAN = Said.place("Orran", 42.0, 24.0, 3_000);

    @Test
    void twoOriginsWithOneValueAgree() {
        Told told = Told.of(
                Said.by("monitor", "a").did("army").on("2019-05-08", "2019-05-08"),
                Said.by("agency", "b").did("army").on("2019-05-07", "2019-05-08"));
        assertThat(told.verdict().agreement())
                .isEqualTo(Map.of("actor", "agreed", "date", "agreed", "happened", "agreed"));
    }

    @Test
    void oneOriginTwiceIsASingleSource() {
        Told told = Told.of(
                Said.by("monitor", "a").did("army"), Said.by("monitor", "b").did("army"));
        assertThat(told.verdict().agreement()).isEqualTo(Map.of("actor", "single_source", "happened", "single_source"));
    }

    @Test
    void aContradictionContestsItsFieldAlone() {
        Told told = Told.of(
                        Said.by("monitor", "a").did("army").killed("civilian", 15, 15),
                        Said.by("agency", "b").did("army").killed("civilian", 31, 31))
                .link("a", "b", "contradicts", "quantity");
        assertThat(told.verdict().agreement())
                .containsEntry("quantity", "contested")
                .containsEntry("actor", "agreed");
    }

    @Test
    void anUnsureContradictionLeavesTheValuesUnconfirmed() {
        Told told = Told.of(
                        Said.by("monitor", "a").killed("civilian", 15, 15),
                        Said.by("agency", "b").killed("civilian", 31, 31))
                .link("a", "b", "contradicts", "quantity", "UNSURE", null);
        assertThat(told.verdict().agreement()).containsEntry("quantity", "single_source");
    }

    @Test
    void aFigureThatItsSpeakerReplacedNeitherContestsNorAgrees() {
        Told told = Told.of(
                        Said.by("monitor", "a").killed("civilian", 15, 15),
                        Said.by("monitor", "b").killed("civilian", 18, 18),
                        Said.by("agency", "c").killed("civilian", 18, 18))
                .link("b", "a", "supersedes", "quantity")
                .link("a", "c", "contradicts", "quantity");
        assertThat(told.verdict().agreement()).containsEntry("quantity", "agreed");
        Told older = Told.of(
                        Said.by("monitor", "a").killed("civilian", 15, 15),
                        Said.by("monitor", "b").killed("civilian", 30, 30),
                        Said.by("agency", "c").killed("civilian", 15, 15))
                .link("b", "a", "supersedes", "quantity");
        assertThat(older.verdict().agreement()).containsEntry("quantity", "single_source");
    }

    @Test
    void countsOfOtherThingsBearOutNothing() {
        Told told = Told.of(
                Said.by("monitor", "a").counts("people", "wounded women", 15.0, 15.0),
                Said.by("agency", "b").counts("people", "children", 15.0, 15.0));
        assertThat(told.verdict().agreement()).containsEntry("quantity", "single_source");
    }

    @Test
    void aLooseLeastFigureBearsOutNoMuchGreaterOne() {
        Said least = Said.by("monitor", "a").counts("people", "dead people", 100.0, null);
        assertThat(Told.of(least, Said.by("agency", "b").counts("people", "people", 112.0, 112.0))
                        .verdict()
                        .agreement())
                .containsEntry("quantity", "agreed");
        assertThat(Told.of(least, Said.by("agency", "b").counts("people", "people", 400.0, 400.0))
                        .verdict()
                        .agreement())
                .containsEntry("quantity", "single_source");
        assertThat(Told.of(least, Said.by("agency", "b").counts("people", "people", null, null))
                        .verdict()
                        .agreement())
                .containsEntry("quantity", "single_source");
    }

    @Test
    void labelsStayWithTheirSpeakers() {
        Told told = Told.of(
                Said.by("army", "a").hit("terrorists", ActorKind.LABEL).hit(TargetType.ARMED_GROUP),
                Said.by("police", "b").hit("terrorists", ActorKind.LABEL).hit(TargetType.ARMED_GROUP));
        assertThat(told.verdict().agreement())
                .containsEntry("target", "single_source")
                .containsEntry("target_type", "agreed");
    }

    @Test
    void aStateAndItsArmsAreOneActor() {
        Told told = Told.of(
                        Said.by("monitor", "a").did("rl-air"),
                        Said.by("agency", "b").did("rl-navy"))
                .side("rl-air", "rl")
                .side("rl-navy", "rl");
        assertThat(told.verdict().agreement()).containsEntry("actor", "agreed");
    }

    @Test
    void twoGroupsOfOneCampAreTwoActors() {
        Said one = Said.by("monitor", "a").did("first-brigade", ActorKind.ARMED_GROUP);
        Said other = Said.by("agency", "b").did("second-brigade", ActorKind.ARMED_GROUP);
        Said camp = Said.by("agency", "b").did("rebels", ActorKind.ARMED_GROUP);
        assertThat(inOneCamp(one, other)).containsEntry("actor", "single_source");
        assertThat(inOneCamp(one, camp)).containsEntry("actor", "agreed");
    }

    private static Map<String, String> inOneCamp(Said... said) {
        return Told.of(said)
                .side("first-brigade", "rebels")
                .side("second-brigade", "rebels")
                .verdict()
                .agreement();
    }

    @Test
    void agreementOfIndependentAccountsMayComeFromALink() {
        Told told = Told.of(Said.by("monitor", "a").did("army"), Said.by("agency", "b"))
                .link("a", "b", "corroborates", "purpose", "POSITIVE", true)
                .link("a", "b", "corroborates", "effect", "POSITIVE", false);
        assertThat(told.verdict().agreement())
                .containsEntry("purpose", "agreed")
                .doesNotContainKey("effect");
    }

    @Test
    void aDenialContestsThatItHappenedAndGivesNoValues() {
        Told told = Told.of(
                        Said.by("monitor", "a").at(VELL),
                        Said.by("army", "b").denies().at(VELL))
                .link("b", "a", "denies", "happened");
        assertThat(told.verdict().agreement()).isEqualTo(Map.of("happened", "contested", "places", "single_source"));
    }

    @Test
    void whatIsOnlyPlannedHasNotHappened() {
        Told told = Told.of(Said.by("army", "a").did("army").stands(Realis.PLANNED));
        assertThat(told.verdict().agreement()).isEqualTo(Map.of("actor", "single_source"));
    }

    @Test
    void aWholeCountryIsNoPlaceToAgreeOn() {
        PlaceRef country = Said.place("Ruritania", 40.5, 21.0, 400_000);
        assertThat(Told.of(
                                Said.by("monitor", "a").at(country),
                                Said.by("agency", "b").at(VELL))
                        .verdict()
                        .agreement())
                .containsEntry("places", "single_source");
        assertThat(Told.of(
                                Said.by("monitor", "a").at(VELL_PROVINCE),
                                Said.by("agency", "b").at(VELL))
                        .verdict()
                        .agreement())
                .containsEntry("places", "agreed");
    }

    @Test
    void theDateIsWhatMostAccountsHaveInCommon() {
        assertThat(date(Told.of(
                        Said.by("a", "a").on("2019-05-06", "2019-05-08"),
                        Said.by("b", "b").on("2019-05-07", "2019-05-07"),
                        Said.by("c", "c").on("2019-05-08", "2019-05-08"),
                        Said.by("d", "d").on("2019-05-07", "2019-05-07"))))
                .isEqualTo(new ClaimDate(
                        "2019-05-07", "2019-05-07", DatePrecision.DAY, null, "3 of 4 dated accounts", null));
    }

    @Test
    void daysThatOnlyOverlapGiveTheirCommonDay() {
        assertThat(date(Told.of(
                        Said.by("a", "a").on("2019-05-06", "2019-05-08"),
                        Said.by("b", "b").on("2019-05-08", "2019-05-10"))))
                .isEqualTo(new ClaimDate(
                        "2019-05-08", "2019-05-08", DatePrecision.DAY, null, "2 of 2 dated accounts", false));
    }

    @Test
    void evenAccountsKeepAllTheirDays() {
        ClaimDate date = date(Told.of(
                Said.by("a", "a").on("2019-05-06", "2019-05-06"),
                Said.by("b", "b").on("2019-05-08", "2019-05-08")));
        assertThat(date)
                .isEqualTo(new ClaimDate(
                        "2019-05-06", "2019-05-08", DatePrecision.DAYS, null, "0 of 2 dated accounts", false));
    }

    @Test
    void oneOriginVotesOnceForItsDays() {
        Told told = Told.of(
                Said.by("a", "a").on("2019-05-06", "2019-05-06"),
                Said.by("a", "b").on("2019-05-06", "2019-05-06"),
                Said.by("b", "c").on("2019-05-08", "2019-05-08"));
        assertThat(date(told).end()).isEqualTo("2019-05-08");
    }

    @Test
    void impliedDaysCountOnlyWhereNoneIsStated() {
        assertThat(date(Told.of(
                                Said.by("a", "a").impliedOn("2019-05-06"),
                                Said.by("b", "b").on("2019-05-08", "2019-05-08")))
                        .start())
                .isEqualTo("2019-05-08");
        assertThat(date(Told.of(Said.by("a", "a").impliedOn("2019-05-06"))).stated())
                .isFalse();
    }

    @Test
    void anOpenEndStaysOpenUnlessAnAccountClosesIt() {
        Said since = Said.by("a", "a").on("2019-05-06", null);
        assertThat(date(Told.of(since)).end()).isNull();
        assertThat(date(Told.of(since, Said.by("b", "b").on("2019-05-08", "2019-05-08")))
                        .start())
                .isEqualTo("2019-05-08");
    }

    @Test
    void aTotalHasTheStretchThatMostAccountsState() {
        Told told = Told.of(
                        Said.by("a", "a").on("2019-05-01", "2019-05-31"),
                        Said.by("b", "b").on("2019-05-01", "2019-05-31"),
                        Said.by("c", "c").on("2019-05-08", "2019-05-08"))
                .kind("aggregate");
        assertThat(date(told).end()).isEqualTo("2019-05-31");
    }

    @Test
    void theVillageStandsForItsProvince() {
        Told told = Told.of(
                Said.by("a", "a").at(ORRAN),
                Said.by("b", "b").at(VELL),
                Said.by("c", "c").at(VELL_PROVINCE));
        assertThat(told.verdict().places()).containsExactly(VELL, ORRAN);
    }

    @Test
    void aPlaceThatOneOfManyNamesIsLeftToItsClaim() {
        Said[] four = {
            Said.by("a", "a").at(VELL),
            Said.by("b", "b").at(VELL),
            Said.by("c", "c").at(VELL),
            Said.by("d", "d").at(VELL),
        };
        assertThat(Told.of(four[0], four[1], four[2], Said.by("e", "e").at(ORRAN))
                        .verdict()
                        .places())
                .containsExactly(VELL, ORRAN);
        assertThat(Told.of(four[0], four[1], four[2], four[3], Said.by("e", "e").at(ORRAN))
                        .verdict()
                        .places())
                .containsExactly(VELL);
    }

    @Test
    void placesWithoutAPointStandWhereNoneHasOne() {
        PlaceRef mill = Said.unknownPlace("Old Mill");
        assertThat(Told.of(Said.by("a", "a").at(mill)).verdict().places()).containsExactly(mill);
        assertThat(Told.of(Said.by("a", "a").at(mill, VELL)).verdict().places()).containsExactly(VELL);
    }

    @Test
    void belligerentsAreMarkedAndCountedApart() {
        Verdict verdict = Told.of(
                        Said.by("army", "a").in("one"),
                        Said.by("monitor", "b").in("one"),
                        Said.by("agency", "c").in(ZoneKind.CAPTION),
                        Said.by("rebels", "d").denies())
                .belligerent("army")
                .verdict();
        assertThat(verdict.origins())
                .extracting(Verdict.Origin::key, Verdict.Origin::belligerent)
                .containsExactly(tuple("army", true), tuple("monitor", false));
        assertThat(verdict.independentOrigins()).isEqualTo(1);
        assertThat(verdict.belligerentOrigins()).isEqualTo(1);
        assertThat(verdict.documents()).isEqualTo(3);
    }

    @Test
    void theOrderOfTheAccountsChangesNothing() {
        Told told = Told.of(
                        Said.by("b", "z").at(VELL_PROVINCE, ORRAN).on("2019-05-08", "2019-05-08"),
                        Said.by("a", "y").at(VELL).on("2019-05-07", "2019-05-08"),
                        Said.by("c", "x").at(VELL, ORRAN).on("2019-05-06", "2019-05-06"))
                .link("z", "y", "contradicts", "places")
                .link("x", "y", "corroborates", "date", "POSITIVE", true);
        assertThat(Verdict.of(told.backwards())).isEqualTo(told.verdict());
    }

    private static ClaimDate date(Told told) {
        return told.verdict().date().orElseThrow();
    }
}
