package org.variorum.core.reconcile.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.model.EventType;
import org.variorum.model.PlaceRef;
import org.variorum.model.SpeakerRole;
import org.variorum.model.TargetType;

/** What is set side by side whatever the event: when a campaign began, whom it hits, and who works with whom. */
class StancesTest {

    private static final PlaceRef ARDANIA = Tale.place("Ardania", 0, 0, 400_000);
    private static final PlaceRef BELMAR = Tale.place("Belmar", 0, 20, 400_000, "XB");
    private static final String BEGAN = "Norland began its campaign on 3 March.";
    private static final String SINCE = "Since the start of the operation on 3 March jets have flown daily.";

    private static Tale start(String id, String quote, String first, @Nullable String last, String words) {
        return Tale.of(id).did("norland").at(ARDANIA).quote(quote).onDay(first, last, words);
    }

    private static Tale began() {
        return start("a", BEGAN, "2021-03-03", "2021-03-03", "3 March");
    }

    private static Tale since() {
        return start("b", SINCE, "2021-03-03", null, "3 March");
    }

    private static List<String> starts(Tale one, Tale other) {
        return CampaignStarts.of(Tale.accounts(one, other)).stream()
                .map(RelationsTest::told)
                .toList();
    }

    @Test
    void twoArticlesSetTheBeginningOnOneDay() {
        assertThat(starts(began(), since()))
                .containsExactly("corroborates date: both set the beginning of the campaign on 2021-03-03");
    }

    @Test
    void anotherDaySideOrLandIsAnotherBeginning() {
        assertThat(starts(began(), start("b", SINCE.replace("3 March", "4 March"), "2021-03-04", null, "4 March")))
                .isEmpty();
        assertThat(starts(began(), since().did("sudmark"))).isEmpty();
        assertThat(starts(began(), since().at(BELMAR))).isEmpty();
        assertThat(starts(began().in("x"), since().in("x"))).isEmpty();
        assertThat(starts(began(), since().denied().about(EventType.AIRSTRIKE))).isEmpty();
    }

    @Test
    void aMonthIsNoFirstDay() {
        assertThat(starts(
                        start("a", "Norland began its campaign in March.", "2021-03-01", "2021-03-31", "March"),
                        start(
                                "b",
                                "Since the operation started in March jets fly.",
                                "2021-03-01",
                                "2021-03-31",
                                "March")))
                .isEmpty();
    }

    /** The day is that of raids, or belongs to what stands before the campaign is named. */
    @Test
    void onlyTheCampaignsOwnDayIsItsBeginning() {
        assertThat(starts(began(), start("b", "Norland has flown raids since 3 March.", "2021-03-03", null, "3 March")))
                .isEmpty();
        assertThat(starts(
                        began(),
                        start("b", "Since 3 March jets have flown for the operation.", "2021-03-03", null, "3 March")))
                .isEmpty();
        assertThat(starts(
                        began(),
                        start(
                                "b",
                                "In its campaign Norland hit a mill on 3 March.",
                                "2021-03-03",
                                "2021-03-03",
                                "3 March")))
                .isEmpty();
    }

    private static Tale refusal(String id, String name, String quote) {
        return Tale.of(id, Deed.DEAL)
                .denied()
                .did("norland")
                .hit("sudmark")
                .quote(quote)
                .by("norland", name, SpeakerRole.OFFICIAL);
    }

    private static Tale noTalks() {
        return refusal("a", "Minister Ost", "We hold no talks with Sudmark.");
    }

    private static Tale noCooperation() {
        return refusal("b", "General Brandt", "There is no cooperation with Sudmark, he said.");
    }

    private static List<String> refusals(Tale one, Tale other) {
        return JointWork.refusals(Tale.accounts(one, other)).stream()
                .map(RelationsTest::told)
                .toList();
    }

    @Test
    void oneSidesRefusalInTwoArticlesIsAStance() {
        assertThat(refusals(noTalks().on("2021-03-03"), noCooperation().on("2021-05-20")))
                .containsExactly("corroborates happened: Minister Ost and General Brandt both say that norland does not"
                        + " work with sudmark");
    }

    @Test
    void anotherPartnerOrNoRefusalIsNoStance() {
        assertThat(refusals(noTalks(), noCooperation().hit("vestria"))).isEmpty();
        assertThat(refusals(noTalks().in("x"), noCooperation().in("x"))).isEmpty();
        assertThat(refusals(
                        noTalks(),
                        Tale.of("b", Deed.DEAL)
                                .did("norland")
                                .hit("sudmark")
                                .quote("There is cooperation with Sudmark, he said.")
                                .by("norland", "General Brandt", SpeakerRole.OFFICIAL)))
                .isEmpty();
        assertThat(refusals(noTalks(), refusal("b", "General Brandt", "We do not trust Sudmark.")))
                .isEmpty();
        assertThat(refusals(noTalks(), noCooperation().did("vestria"))).isEmpty();
    }

    private static Tale hits(String id, String whom, TargetType kind, String quote) {
        return Tale.of(id)
                .did("norland")
                .hitSomebody(whom)
                .kind(kind)
                .at(ARDANIA)
                .quote(quote)
                .published("2021-03-10");
    }

    private static Tale gangs() {
        return hits("a", "gangs", TargetType.ARMED_GROUP, "Norland jets hit gangs in Ardania.")
                .by("Norland Ministry");
    }

    private static Tale villagers(String quote) {
        return hits("b", "villagers", TargetType.CIVILIAN, quote).by("River Watch");
    }

    private static List<String> campaigns(Tale one, Tale other) {
        return Campaigns.of(Tale.accounts(one, other)).stream()
                .map(RelationsTest::told)
                .toList();
    }

    @Test
    void whatIsMostlyDoneOrBlamedWithoutADayIsTheCampaign() {
        String contested = "contradicts target_type?: whom the campaign hits: gangs (Norland Ministry) against"
                + " villagers (River Watch)";
        assertThat(campaigns(gangs(), villagers("Norland jets mostly hit villagers in Ardania.")))
                .containsExactly(contested);
        Tale mostly = hits("a", "gangs", TargetType.ARMED_GROUP, "Norland jets mostly hit gangs in Ardania.")
                .by("Norland Ministry");
        assertThat(campaigns(
                        mostly, villagers("Norland hits villagers in Ardania.").as(EventType.ACCUSATION)))
                .containsExactly(contested);
    }

    @Test
    void oneRaidIsNoCampaign() {
        assertThat(campaigns(
                        gangs(), villagers("Norland hits villagers in Ardania.").as(EventType.ACCUSATION)))
                .as("a charge in general, and raids of no day")
                .isEmpty();
        assertThat(campaigns(gangs(), villagers("Norland jets hit villagers in Ardania.")))
                .isEmpty();
        assertThat(campaigns(
                        gangs(),
                        villagers("Norland jets mostly hit villagers in Ardania.")
                                .on("2021-03-09")))
                .isEmpty();
        assertThat(campaigns(
                        gangs(),
                        villagers("Norland hit villagers in Ardania.")
                                .as(EventType.ACCUSATION)
                                .on("2021-03-09")))
                .isEmpty();
    }
}
