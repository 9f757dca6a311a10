package org.variorum.core.reconcile.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.core.reconcile.compare.SameEvent;
import org.variorum.model.PlaceRef;

/** What two accounts agree on that is too little, or less than a corroboration. */
class HeldTogetherTest {

    private static final PlaceRef KARSK = Tale.place("Karsk", 0, 0, 3000);
    private static final String DAY = "2021-03-12";
    private static final String HAPPENED = "corroborates happened: both tell of a strike from the air";

    private static List<String> relations(Tale one, Tale other) {
        return Relations.of(Tale.accounts(one, other), SameEvent.load()).stream()
                .map(RelationsTest::told)
                .toList();
    }

    private static Tale raid(String id, String quote) {
        return Tale.of(id).quote(quote).at(KARSK).on(DAY);
    }

    /** Whose men still look into a raid says of which raid he speaks, and not that there was one. */
    @Test
    void anOpenInquiryAffirmsNothing() {
        Tale told = raid("a", "Jets raided the mill at noon.");
        assertThat(relations(told, raid("b", "The raid came as bakers slept."))).containsExactly(HAPPENED);
        assertThat(relations(told, raid("b", "Analysts were assessing the suspected raid.")))
                .containsExactly("same_event happened: both tell of a strike from the air");
        assertThat(relations(told, raid("b", "A court is investigating the raid.")))
                .containsExactly("same_event happened: both tell of a strike from the air");
    }

    @Test
    void twoDoersOfOneDayOrTownAreNoOneDeed() {
        Tale guns = Tale.of("a", Deed.SHELLING).quote("Shells fell.").at(KARSK).on(DAY);
        Tale troops = Tale.of("b", Deed.GROUND)
                .quote("Troops held the bridge.")
                .at(KARSK)
                .on(DAY);
        assertThat(relations(guns, troops)).containsExactly("same_event places: the places fit: Karsk; Karsk");
        Tale ours = Tale.of("a", Deed.SHELLING)
                .quote("Shells fell.")
                .at(KARSK)
                .on(DAY)
                .didSomebody("gunners");
        Tale theirs = Tale.of("b", Deed.GROUND)
                .quote("Troops held the bridge.")
                .at(KARSK)
                .on(DAY)
                .didSomebody("the river brigade");
        assertThat(relations(ours, theirs)).isEmpty();
    }

    /** Raids as such beside a raid of which no day is told. */
    @Test
    void aSumAndARaidOfNoDayShareTheirKindOnly() {
        Tale raids = Tale.of("a")
                .quote("Several raids were flown on bakeries.")
                .at(KARSK)
                .sumsUp();
        Tale raid = Tale.of("b").quote("The raids on bakeries shook the quay.").at(KARSK);
        Tale other = Tale.of("a").quote("Several raids were flown on bakeries.").at(KARSK);
        assertThat(relations(other, raid)).containsExactly(HAPPENED);
        assertThat(relations(raids, raid)).isEmpty();
        assertThat(relations(raids.by("Norland Ministry"), raid.by("Norland Ministry")))
                .as("one speaker goes on about his own raids")
                .isNotEmpty();
    }

    @Test
    void theDeadOfOneSideAreNoPartOfThoseOfTheOther() {
        Tale gunmen = Tale.of("a", Deed.GROUND).hit("sudmark").counts(12, "people", "12 people");
        Tale guards = Tale.of("b", Deed.GROUND).hit("norland").counts(3, "people", "3 soldiers");
        Tale ofThem = Tale.of("b", Deed.GROUND).hit("sudmark").counts(3, "people", "3 soldiers");
        assertThat(RelationsTest.outcome(new QuantityRule(), gunmen, ofThem)).isPresent();
        assertThat(RelationsTest.outcome(new QuantityRule(), gunmen, guards)).isEmpty();
    }

    /** Two quarters behind the lead; a street of the town that the lead names may be a part. */
    @Test
    void tollsOfTwoQuartersAreNoPartOfEachOther() {
        Tale mill = toll("a", 1000, Tale.unknown("Millgate"), 17);
        Tale quay = toll("b", 1500, Tale.unknown("Harbour Rise"), 3);
        assertThat(RelationsTest.outcome(new QuantityRule(), mill, quay)).isEmpty();
        Tale lead = toll("a", 20, Tale.unknown("Millgate"), 17);
        assertThat(RelationsTest.outcome(new QuantityRule(), lead, quay)).isPresent();
    }

    /** What is done often, or whenever, is no account of the raid that another tells. */
    @Test
    void aHabitAndADeedDoNotCorroborateEachOther() {
        Tale told = raid("a", "Jets raided the mill at noon.");
        assertThat(relations(told, raid("b", "The raid came as bakers slept."))).containsExactly(HAPPENED);
        assertThat(relations(told, raid("b", "The mill has been the target of some raids.")))
                .isEmpty();
        assertThat(relations(told, raid("b", "Bakers stayed despite intensified raids.")))
                .isEmpty();
        assertThat(relations(told, raid("b", "Bakers flee whenever jets raid.")))
                .isEmpty();
        assertThat(relations(told, raid("b", "Norland has heavily bombarded farms along the river.")))
                .isEmpty();
        assertThat(relations(told, raid("b", "The watch can tell which jets carry out raids.")))
                .isEmpty();
        assertThat(relations(told, raid("b", "Some bakers saw the raid."))).containsExactly(HAPPENED);
        Tale often = raid("a", "The mill has been the target of some raids.");
        assertThat(relations(often, raid("b", "Bakers stayed despite intensified raids.")))
                .as("both tell of many")
                .containsExactly(HAPPENED);
    }

    /** Whoever takes his doer from the rest of the article is of one event with the rest, and says nothing of the doer. */
    @Test
    void aDoerThatTheArticleTellsIsNotCorroboratedInIt() {
        Tale told = raid("a", "Norland raided the mill.").in("x").from(100).did("norland");
        Tale dead = Tale.of("b").quote("Four bakers died.").on(DAY).in("x").from(300);
        assertThat(relations(told, dead.didAsTold("norland")))
                .containsExactly("same_event actor: the article gives both norland as the doer");
        assertThat(relations(told, dead.did("norland")))
                .containsExactly("corroborates actor: both name norland as the doer");
        assertThat(relations(told, dead.in("y").didAsTold("norland")))
                .as("another article's word is its own")
                .containsExactly("corroborates actor: both name norland as the doer");
    }

    @Test
    void sumsOverUnlikeRunsOfDaysDoNotCorroborateEachOther() {
        Tale week = Tale.of("a")
                .quote("Jets flew raids all week.")
                .at(KARSK)
                .on("2021-03-06", "2021-03-12")
                .sumsUp();
        Tale same = Tale.of("b")
                .quote("Raids shook the quay.")
                .at(KARSK)
                .on("2021-03-06", "2021-03-12")
                .sumsUp();
        Tale winter = Tale.of("b")
                .quote("Raids shook the quay.")
                .at(KARSK)
                .on("2021-01-10", "2021-03-12")
                .sumsUp();
        assertThat(relations(week, same)).containsExactly(HAPPENED);
        assertThat(relations(week, winter)).isEmpty();
    }

    private static Tale toll(String id, int start, PlaceRef where, int hurt) {
        return Tale.of(id).in("x").from(start).on(DAY).at(where).counts(hurt, "people", hurt + " killed");
    }

    /** A sentence of every report whose toll is renewed, and one of two attacks. */
    @Test
    void aStockSentenceWithAnotherNumberIsNoCopy() {
        String war = "More than %s people have been killed since the war in Ardania began in March 2011.";
        Tale earlier = Tale.of("a").quote(String.format(war, "230000"));
        assertThat(copied(earlier, Tale.of("b").quote(String.format(war, "230000"))))
                .isTrue();
        assertThat(copied(earlier, Tale.of("b").quote(String.format(war, "340000"))))
                .isFalse();
    }

    @Test
    void halfASentenceOfTheTradeOnAnotherDayIsNoCopy() {
        String trade = "the number of the dead could rise further because many of the wounded are missing";
        Tale mill = Tale.of("a").quote("Nurses at the mill said " + trade).on("2021-03-12");
        Tale quay = Tale.of("b").quote("At the quay dockers said that " + trade + " in the cold water there");
        assertThat(copied(mill, quay)).isTrue();
        assertThat(copied(mill, quay.carriedOn("2021-03-16"))).isFalse();
    }

    private static boolean copied(Tale one, Tale other) {
        List<Account> both = Tale.accounts(one, other);
        return Restatements.copied(both.get(0), both.get(1)).isPresent();
    }
}
