package org.variorum.core.reconcile.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.core.reconcile.compare.SameEvent;
import org.variorum.model.PlaceRef;

/** Which two members of one event say too little of each other, and which tolls stand beside each other all the same. */
class TiesTest {

    private static final PlaceRef KARSK = Tale.place("Karsk", 0, 0, 3000);

    /** Gives its name to a province. */
    private static final PlaceRef KHERSON = Tale.place("Kherson", 46.6, 32.6, 5000, "UA");

    private static final String DAY = "2021-03-12";

    private static Tale jets() {
        return Tale.of("a").in("x").from(1000).quote("Jets circled above the river.");
    }

    private static Tale shells() {
        return Tale.of("b").in("x").from(6000).quote("Smoke rose behind the station.");
    }

    private static boolean loose(Tale one, Tale other) {
        List<Account> both = Tale.accounts(one, other);
        boolean loose = Ties.isLoose(both.get(0), both.get(1));
        assertThat(Ties.isLoose(both.get(1), both.get(0))).isEqualTo(loose);
        return loose;
    }

    @Test
    void farInOneArticleWithNothingSpecialIsLoose() {
        assertThat(loose(jets(), shells())).isTrue();
        assertThat(loose(jets(), shells().from(1030))).isFalse();
        assertThat(loose(jets(), shells().in("y"))).isFalse();
    }

    @Test
    void aTargetAFigureADayOrManyWordsTieWhatIsFar() {
        Tale far = shells().from(2000);
        assertThat(loose(jets().hit("sudmark"), far.hit("sudmark"))).isFalse();
        assertThat(loose(jets().hit("sudmark"), shells().from(2000).hit("oldmark")))
                .isTrue();
        assertThat(loose(
                        jets().counts(24, "people", "24 killed"),
                        shells().from(2000).counts(24, "people", "24 killed")))
                .isFalse();
        assertThat(loose(
                        jets().counts(24, "people", "24 killed"),
                        shells().from(2000).counts(61, "people", "61 killed")))
                .isTrue();
        assertThat(loose(jets().on(DAY), shells().from(2000).on(DAY))).isFalse();
        assertThat(loose(jets().on(DAY), shells().from(2000).carriedOn(DAY))).isTrue();
        assertThat(loose(jets(), shells().from(2000).quote("Above the river jets circled again.")))
                .isFalse();
    }

    /** More than some 1,200 code points apart it takes the same victim or toll, and like words. */
    @Test
    void whatIsVeryFarIsTiedByTwoThings() {
        assertThat(loose(jets().on(DAY), shells().on(DAY))).isTrue();
        assertThat(loose(jets().hit("sudmark"), shells().hit("sudmark"))).isTrue();
        assertThat(loose(
                        jets().hit("sudmark"),
                        shells().quote("Above the river jets circled again.").hit("sudmark")))
                .isFalse();
    }

    /** Fights of one battle need their scene: the same town on the same day, or the same side on the same day elsewhere told. */
    @Test
    void fightsAndWordsAndPlansNeedAScene() {
        Tale fight =
                Tale.of("a", Deed.GROUND).in("x").quote("Guards held the mill.").on(DAY);
        assertThat(loose(fight, fight("y").on(DAY))).isTrue();
        assertThat(loose(
                        Tale.of("a", Deed.GROUND)
                                .in("x")
                                .quote("Guards held the mill.")
                                .on(DAY)
                                .at(KARSK),
                        fight("y").on(DAY).at(KARSK)))
                .isFalse();
        assertThat(loose(
                        Tale.of("a", Deed.GROUND)
                                .in("x")
                                .quote("Guards held the mill.")
                                .on(DAY)
                                .did("norland"),
                        fight("y").on(DAY).did("norland")))
                .isFalse();
        assertThat(loose(Tale.of("a", Deed.TALK).in("x").quote("He praised the crews."), shells().in("y")))
                .isTrue();
        assertThat(loose(
                        Tale.of("a", Deed.TALK)
                                .in("x")
                                .quote("He praised the crews.")
                                .at(KARSK)
                                .on(DAY),
                        shells().in("y").at(KARSK).on(DAY)))
                .isFalse();
    }

    private static Tale fight(String document) {
        return Tale.of("b", Deed.GROUND).in(document).from(6000).quote("Snipers fired from a barn.");
    }

    /** Two carried days may be one night; three days are other days, in however many articles. */
    @Test
    void otherDaysAreLoose() {
        assertThat(loose(jets().on(DAY), shells().in("y").carriedOn("2021-03-15")))
                .isTrue();
        assertThat(loose(
                        jets().on(DAY).at(KARSK),
                        shells().in("y").carriedOn("2021-03-13").at(KARSK)))
                .isFalse();
        assertThat(loose(jets().on(DAY), shells().in("y").on("2021-03-20"))).isTrue();
    }

    /** "Entered on Friday ... pulled back on Saturday". */
    @Test
    void twoDaysThatOneArticleNamesAreLoose() {
        assertThat(loose(
                        jets().on(DAY).at(KARSK),
                        shells().from(1030).on("2021-03-13").at(KARSK)))
                .isTrue();
        assertThat(loose(jets().on(DAY).at(KARSK), shells().from(1030).on(DAY).at(KARSK)))
                .isFalse();
    }

    /** A side that bombs does so daily; missiles are launched at night and told with both days. */
    @Test
    void raidsOfTwoDaysInARowNeedAPlace() {
        Tale raid = Tale.of("a", Deed.AIR).in("x").quote("Jets bombed a barn.").on(DAY);
        assertThat(loose(raid, next(Deed.AIR))).isTrue();
        assertThat(loose(
                        Tale.of("a", Deed.AIR)
                                .in("x")
                                .quote("Jets bombed a barn.")
                                .on(DAY)
                                .at(KARSK),
                        next(Deed.AIR).at(KARSK)))
                .isFalse();
        assertThat(loose(
                        Tale.of("a", Deed.MISSILE)
                                .in("x")
                                .quote("A salvo came.")
                                .on(DAY),
                        next(Deed.MISSILE)))
                .isFalse();
    }

    private static Tale next(Deed deed) {
        return Tale.of("b", deed)
                .in("y")
                .quote("Four fires burned by the river.")
                .carriedOn("2021-03-13");
    }

    /** "Since the end of July" and "this summer" in one town are no one scene. */
    @Test
    void fightsOfMonthsHaveNoScene() {
        Tale month = Tale.of("a", Deed.GROUND)
                .in("x")
                .quote("Guards held the mill.")
                .on("2021-03-01", "2021-03-31")
                .at(KARSK);
        assertThat(loose(month, fight("y").on("2021-03-01", "2021-03-31").at(KARSK)))
                .isFalse();
        assertThat(loose(month, fight("y").on("2021-03-01", "2021-06-30").at(KARSK)))
                .isTrue();
    }

    @Test
    void aLargeTownAndNoWordOfWhenIsLoose() {
        assertThat(loose(jets().at(KHERSON).on(DAY), shells().in("y").at(KHERSON)))
                .isTrue();
        assertThat(loose(
                        jets().at(KHERSON).on(DAY), shells().in("y").at(KHERSON).on(DAY)))
                .isFalse();
        assertThat(loose(
                        jets().at(KHERSON).on(DAY).hit("sudmark"),
                        shells().in("y").at(KHERSON).hit("sudmark")))
                .isFalse();
        assertThat(loose(jets().at(KARSK).on(DAY), shells().in("y").at(KARSK))).isFalse();
        PlaceRef quarter = Tale.place("Tavria", 46.6, 32.6, 1000, "UA");
        assertThat(loose(jets().at(KHERSON).on(DAY), shells().in("y").at(quarter)))
                .isTrue();
    }

    private static List<String> relations(Tale one, Tale other) {
        return Relations.of(Tale.accounts(one, other), SameEvent.load()).stream()
                .map(RelationsTest::told)
                .toList();
    }

    @Test
    void whatIsLooseDoesNotAgree() {
        Tale dated = jets().did("norland").on(DAY);
        Tale undated = shells().in("y").did("norland");
        assertThat(relations(dated.at(KARSK), undated.at(KARSK)))
                .containsExactly("corroborates actor: both name norland as the doer");
        assertThat(relations(dated.at(KHERSON), undated.at(KHERSON))).isEmpty();
    }

    private static Tale toll(String id, String document, int dead) {
        return Tale.of(id, Deed.HARM)
                .in(document)
                .quote("Counted " + dead + " dead.")
                .on(DAY)
                .counts(dead, "people", dead + " dead");
    }

    /** At another place in the text and in other words, by a doer whom the toll does not name. */
    private static Tale raid(String document) {
        return Tale.of("b")
                .in(document)
                .from(6000)
                .quote("Norland jets bombed the silos of Karsk, and 31 people were killed.")
                .did("norland")
                .at(KARSK)
                .on(DAY)
                .counts(31, "people", "31 killed");
    }

    private static boolean alone(Tale one, Tale other) {
        List<Account> both = Tale.accounts(one, other);
        return Ties.isTollAlone(both.get(0), both.get(1));
    }

    @Test
    void aBareTollStandsBesideItsTellersAndItsArticlesOthers() {
        assertThat(alone(toll("a", "x", 24).by("River Watch"), raid("y").by("River Watch")))
                .isTrue();
        assertThat(alone(toll("a", "x", 24).by("River Watch"), raid("x").by("Norland Ministry")))
                .isTrue();
        assertThat(alone(toll("a", "x", 24).by("River Watch"), raid("y").by("Norland Ministry")))
                .isFalse();
        assertThat(alone(toll("a", "x", 24), raid("y"))).isFalse();
        assertThat(alone(toll("a", "x", 24).on("2021-03-20"), raid("x"))).isFalse();
        assertThat(alone(toll("a", "x", 24).at(KARSK), raid("x"))).isFalse();
        assertThat(alone(toll("a", "x", 24).hitSomebody("dockers"), raid("x"))).isFalse();
    }

    @Test
    void aBareTollIsSetBesideTheOtherHoweverUnlikeTheTwo() {
        List<Account> pair =
                Tale.accounts(toll("a", "x", 24).by("River Watch"), raid("y").by("River Watch"));
        assertThat(SameEvent.load().logOdds(pair.get(0), pair.get(1)))
                .isGreaterThan(SameEvent.FORBIDDEN)
                .isLessThan(0.5);
        assertThat(Relations.of(pair, SameEvent.load()))
                .extracting(Outcome::field)
                .containsExactly("quantity");
        assertThat(relations(toll("a", "x", 24).by("River Watch"), raid("y").by("Norland Ministry")))
                .isEmpty();
    }

    /** A state's government in one article and its army, on some day, in another. */
    @Test
    void twoMembersOfOneSideOnNoDayAreLoose() {
        assertThat(loose(jets().did("syr-gov"), shells().in("y").did("syr-army").on(DAY)))
                .isTrue();
        assertThat(loose(
                        jets().did("syr-gov").on(DAY),
                        shells().in("y").did("syr-army").on(DAY)))
                .isFalse();
        assertThat(loose(
                        jets().did("syr-army"), shells().in("y").did("syr-army").on(DAY)))
                .isFalse();
        assertThat(loose(
                        Tale.of("a", Deed.DEAL).in("x").did("syr-gov"),
                        Tale.of("b", Deed.DEAL).in("y").did("syr-army").on(DAY)))
                .as("a deal is seldom made twice")
                .isFalse();
    }

    private static boolean doerAlone(Tale one, Tale other) {
        List<Account> both = Tale.accounts(one, other);
        return Ties.isDoerAlone(both.get(0), both.get(1));
    }

    @Test
    void oneDoerOfTwoDeedsOfNoDayIsTooLittleInOneArticle() {
        assertThat(doerAlone(jets().did("norland"), shells().did("norland"))).isTrue();
        assertThat(doerAlone(jets().did("norland").on(DAY), shells().did("norland")))
                .isTrue();
        assertThat(doerAlone(
                        jets().did("norland").on(DAY), shells().did("norland").on(DAY)))
                .isFalse();
        assertThat(doerAlone(jets().did("norland"), shells().in("y").did("norland")))
                .isFalse();
        assertThat(doerAlone(
                        jets().did("norland").counts(24, "people", "24 killed"),
                        shells().did("norland").counts(24, "people", "24 killed")))
                .isFalse();
    }

    /** Half of the words of the shorter are "Karsk". */
    @Test
    void aTollAndAFightOfOneDoerNeedMoreWordsThanTwoRaids() {
        Tale fall = Tale.of("b", Deed.GROUND)
                .in("x")
                .from(1200)
                .quote("After Karsk fell.")
                .did("norland");
        Tale toll = Tale.of("a", Deed.HARM)
                .in("x")
                .from(1000)
                .quote("Killing soldiers in Karsk.")
                .did("norland");
        assertThat(doerAlone(toll, fall)).isTrue();
        Tale raid = Tale.of("a", Deed.GROUND)
                .in("x")
                .from(1000)
                .quote("Storming of Karsk.")
                .did("norland");
        assertThat(doerAlone(raid, fall)).isFalse();
    }

    /** "Where the shells fell", of no day, in another article. */
    @Test
    void aSnatchHoldsNoTwoArticlesTogether() {
        Tale snatch = Tale.of("b").in("y").quote("where shells fell");
        assertThat(loose(jets(), snatch)).isTrue();
        assertThat(loose(jets().in("y"), snatch.from(1040))).isFalse();
        assertThat(loose(jets(), Tale.of("b").in("y").quote("where shells fell").on(DAY)))
                .isFalse();
        assertThat(loose(jets(), Tale.of("b").in("y").quote("where shells fell").did("norland")))
                .isFalse();
        assertThat(loose(jets(), Tale.of("b").in("y").quote("where shells fell").at(KARSK)))
                .isFalse();
        assertThat(loose(jets(), shells().in("y"))).as("four words of content").isFalse();
    }

    /** A month of thirty-one days, and a day in it; one town ties them. */
    @Test
    void aMonthAndADayInItAreTiedByAPlace() {
        Tale month = Tale.of("a").in("x").quote("Jets circled above the river.").on("2021-03-01", "2021-03-31");
        Tale day = Tale.of("b").in("y").quote("Smoke rose behind the station.").on(DAY);
        assertThat(loose(month, day)).isTrue();
        assertThat(loose(
                        Tale.of("a")
                                .in("x")
                                .quote("Jets circled above the river.")
                                .on("2021-03-01", "2021-03-31")
                                .at(KARSK),
                        Tale.of("b")
                                .in("y")
                                .quote("Smoke rose behind the station.")
                                .on(DAY)
                                .at(KARSK)))
                .isFalse();
    }
}
