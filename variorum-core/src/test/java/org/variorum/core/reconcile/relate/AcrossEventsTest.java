package org.variorum.core.reconcile.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.core.reconcile.compare.SameEvent;
import org.variorum.core.reconcile.group.Pair;
import org.variorum.model.EventType;
import org.variorum.model.PlaceRef;
import org.variorum.model.Realis;
import org.variorum.model.SpeakerRole;
import org.variorum.model.SystemKind;
import org.variorum.model.TargetType;

/** Denials, near twins, campaigns and restatements. */
class AcrossEventsTest {

    private static final PlaceRef KARSK = Tale.place("Karsk", 0, 0, 3000);
    private static final PlaceRef ORVEL = Tale.place("Orvel", 0, 2, 3000);
    private static final PlaceRef ARDANIA = Tale.place("Ardania", 0, 0, 400_000);
    private static final String LONG =
            "Two jets dropped four bombs on the grain silos beside the river at Karsk before noon.";

    static Tale a() {
        return Tale.of("a");
    }

    static Tale b() {
        return Tale.of("b");
    }

    static AcrossEvents across(double logOdds, Tale one, Tale other) {
        return AcrossEvents.of(Tale.accounts(one, other), List.of(new Pair(0, 1, logOdds)));
    }

    static List<String> told(AcrossEvents across) {
        return across.outcomes().stream().map(RelationsTest::told).toList();
    }

    private static Tale denial() {
        return b().denied()
                .about(EventType.AIRSTRIKE)
                .did("norland")
                .by("norland", "Norland Staff", SpeakerRole.MILITARY);
    }

    private static Tale accusation() {
        return a().did("norland").by("River Watch");
    }

    @Test
    void aDenialAnswersWhatAccusesTheOneWhoDenies() {
        AcrossEvents across = across(0, accusation(), denial());
        assertThat(told(across)).containsExactly("denies actor: Norland Staff denies what River Watch says");
        assertThat(across.outcomes().get(0).a().id()).isEqualTo("b");
        assertThat(across.unanswered()).isEmpty();
    }

    /** What would follow if it were proven is no charge that it was done. */
    @Test
    void aDenialDoesNotAnswerWhatWouldFollow() {
        Tale proven = a().as(EventType.STATEMENT)
                .quote("Proven air raids of Norland would cross a line.")
                .did("norland")
                .by("River Watch");
        Tale charged = a().as(EventType.STATEMENT)
                .quote("Air raids of Norland crossed a line.")
                .did("norland")
                .by("River Watch");
        assertThat(told(across(0, charged, denial()))).isNotEmpty();
        assertThat(told(across(0, proven, denial()))).isEmpty();
    }

    /** That Norland counts its dead is no charge that it raided. */
    @Test
    void aDenialDoesNotAnswerWordsOfAnotherKind() {
        Tale counts = a().as(EventType.STATEMENT)
                .quote("Norland still counts the dead of the mill.")
                .did("norland")
                .by("River Watch");
        assertThat(told(across(0, counts, denial()))).isEmpty();
    }

    /** "Denied using such weapons", without who, whom, where or when, is understood in its own article only. */
    @Test
    void aDenialThatNamesNothingAnswersInItsArticle() {
        Tale bare = b().denied().about(EventType.AIRSTRIKE).by("norland", "Norland Staff", SpeakerRole.MILITARY);
        assertThat(told(across(0, accusation(), bare))).isEmpty();
        Tale beside = b().denied().about(EventType.AIRSTRIKE).by("norland", "Norland Staff", SpeakerRole.MILITARY);
        assertThat(told(across(
                        0,
                        accusation().in("x"),
                        beside.in("x").from(1200).by("norland", "Norland Staff", SpeakerRole.MILITARY))))
                .containsExactly("denies actor: Norland Staff denies what River Watch says");
    }

    @Test
    void aTollThatNamesNobodyIsNotDenied() {
        assertThat(told(across(0, Tale.of("a", Deed.HARM).counts(9, "people", "9 killed"), denial())))
                .isEmpty();
    }

    @Test
    void anAccountWithoutADoerIsDeniedAsHavingHappenedInTheArticleOfTheDenialOnly() {
        assertThat(told(across(0, a().by("River Watch"), denial())))
                .as("a raid, and not that it was his")
                .isEmpty();
        assertThat(told(across(2.5, a().by("River Watch"), denial())))
                .as("Norland did not do it, which another article does not say either")
                .isEmpty();
        assertThat(told(across(
                        2.5, a().in("x").by("River Watch"), denial().in("x").from(1200))))
                .containsExactly("denies happened: Norland Staff denies what River Watch says");
        assertThat(told(across(0, a().as(EventType.ACCUSATION), denial()))).isEmpty();
        assertThat(told(across(-3, a(), denial()))).isEmpty();
    }

    /** What another outlet tells in its own voice nobody affirms; beside the denial it does. */
    @Test
    void anOutletsOwnWordIsDeniedInItsOwnArticleOnly() {
        assertThat(told(across(0, a().did("norland"), denial()))).isEmpty();
        assertThat(told(across(
                        0,
                        a().in("x").did("norland"),
                        denial().in("x").from(1200).by("norland", "Norland Staff", SpeakerRole.MILITARY))))
                .containsExactly("denies actor: Norland Staff denies an account in the outlet's own voice");
    }

    @Test
    void aDenialOfATownAnswersWhatWasDoneThere() {
        Tale denial = denial().at(Tale.place("Sartek", 34.0, 45.0, 2000));
        assertThat(told(across(0, accusation().at(Tale.place("Sartek", 34.0, 45.0, 2000)), denial)))
                .containsExactly("denies actor: Norland Staff denies what River Watch says");
        assertThat(told(across(0, accusation(), denial)))
                .as("a raid of no place and no day")
                .isEmpty();
        assertThat(told(across(0, accusation().at(Tale.place("Velma", 34.2, 45.2, 2000)), denial)))
                .isEmpty();
    }

    @Test
    void nobodyHasDeniedWhatHeIsExpectedToDeny() {
        assertThat(told(across(0, accusation(), denial().realis(Realis.PLANNED))))
                .isEmpty();
    }

    @Test
    void rebelsAreNotTheArmyThatDenies() {
        assertThat(told(across(0, a().didSomebody("rebels").by("River Watch"), denial())))
                .isEmpty();
    }

    /** "The charges are false" answers what was done, and not that somebody spoke or troops came. */
    @Test
    void aDenialOfChargesAnswersDeeds() {
        Tale charges = b().in("x")
                .from(1200)
                .as(EventType.DENIAL)
                .quote("Norland Staff rejected the charges.")
                .by("norland", "Norland Staff", SpeakerRole.MILITARY);
        Tale deed = a().in("x").did("norland").by("River Watch");
        assertThat(told(across(1, deed, charges)))
                .containsExactly("denies actor: Norland Staff denies what River Watch says");
        assertThat(told(across(
                        1, Tale.of("a", Deed.DEPLOYMENT).in("x").did("norland").by("River Watch"), charges)))
                .isEmpty();
    }

    /** Any two attacks with one gas share it; one squadron within days flies one operation. */
    @Test
    void onlyCraftMakeOneOperation() {
        Tale gas = a().did("norland").withKind("chlorine-gas", SystemKind.OTHER).on("2021-03-12");
        Tale more =
                b().did("norland").withKind("chlorine-gas", SystemKind.OTHER).on("2021-03-14");
        assertThat(told(across(-8, gas, more))).isEmpty();
        Tale jets = a().did("norland").withKind("su-24", SystemKind.AIRCRAFT).on("2021-03-12");
        Tale same = b().did("norland").withKind("su-24", SystemKind.AIRCRAFT).on("2021-03-14");
        assertThat(told(across(-8, jets, same))).containsExactly("corroborates weapon: both name su-24");
    }

    @Test
    void aDenialThatAnswersNothingDangles() {
        List<Tale> others = List.of(
                a().did("norland").by("norland", "Norland Staff", SpeakerRole.MILITARY),
                accusation().realis(Realis.PLANNED),
                accusation().did("sudmark"),
                Tale.of("a", Deed.DEAL).did("norland"),
                accusation().denied());
        for (Tale other : others) {
            AcrossEvents across = across(0, other, denial());
            assertThat(told(across)).isEmpty();
            assertThat(across.unanswered()).extracting(Account::id).contains("b");
        }
        assertThat(told(across(0, accusation().at(KARSK), denial().at(ORVEL)))).isEmpty();
        assertThat(told(across(0, accusation().on("2021-03-12"), denial().on("2021-03-20"))))
                .isEmpty();
    }

    /** A date that was carried over may be off by a night, and not by three days. */
    @Test
    void aDenialOfOtherDaysAnswersNothingEvenByACarriedDate() {
        assertThat(told(across(0, accusation().on("2021-03-12"), denial().carriedOn("2021-03-13"))))
                .containsExactly("denies actor: Norland Staff denies what River Watch says");
        assertThat(told(across(0, accusation().on("2021-03-12"), denial().carriedOn("2021-03-15"))))
                .isEmpty();
    }

    @Test
    void aDenialThatNoBlockHoldsDangles() {
        AcrossEvents across = AcrossEvents.of(Tale.accounts(accusation(), denial()), List.of());
        assertThat(across.outcomes()).isEmpty();
        assertThat(across.unanswered()).extracting(Account::id).containsExactly("b");
    }

    private static Tale taken(String id, String day) {
        return Tale.of(id, Deed.GROUND)
                .finer("capture")
                .did("norland")
                .at(KARSK)
                .on(day);
    }

    @Test
    void aTownFallsOnceAndOnOneDay() {
        assertThat(told(across(SameEvent.FORBIDDEN, taken("a", "2021-03-12"), taken("b", "2021-03-15"))))
                .containsExactly(
                        "contradicts date: 2021-03-12 against 2021-03-15 for what happens once; or two events");
        assertThat(told(across(SameEvent.FORBIDDEN, taken("a", "2021-03-12"), taken("b", "2021-03-20"))))
                .isEmpty();
        assertThat(told(across(0, taken("a", "2021-03-12"), taken("b", "2021-03-15"))))
                .isEmpty();
        assertThat(told(across(
                        SameEvent.FORBIDDEN,
                        taken("a", "2021-03-12").in("x"),
                        taken("b", "2021-03-15").in("x"))))
                .isEmpty();
    }

    private static Tale slain(String id, Deed deed, String quote, PlaceRef where, String day) {
        return Tale.of(id, deed).as(EventType.CASUALTIES).quote(quote).at(where).on(day);
    }

    /** Whoever bears a name is killed in one town and on one day, by whatever means. */
    @Test
    void aManWithANameDiesOnce() {
        String ambush = "An ambush killed Captain Ivo Marn.";
        String attack = "Yesterday Ivo Marn was killed.";
        assertThat(told(across(
                        SameEvent.FORBIDDEN,
                        slain("a", Deed.GROUND, ambush, KARSK, "2021-03-12"),
                        slain("b", Deed.HARM, attack, ORVEL, "2021-03-12"))))
                .containsExactly("contradicts places: Karsk against Orvel for what happens once; or two events");
        assertThat(told(across(
                        SameEvent.FORBIDDEN,
                        slain("a", Deed.HARM, ambush, KARSK, "2021-03-12"),
                        slain("b", Deed.HARM, attack, ARDANIA, "2021-03-14"))))
                .containsExactly(
                        "contradicts date: 2021-03-12 against 2021-03-14 for what happens once; or two events");
    }

    private static Tale toll(String id, int dead, PlaceRef where, String day) {
        return Tale.of(id).at(where).on(day).counts(dead, "people", dead + " killed");
    }

    @Test
    void aRareTollIsNotCountedTwice() {
        assertThat(told(across(
                        SameEvent.FORBIDDEN, toll("a", 131, KARSK, "2021-03-12"), toll("b", 131, KARSK, "2021-03-15"))))
                .containsExactly(
                        "contradicts date?: 2021-03-12 against 2021-03-15 for what happens once; or two events");
        assertThat(told(across(
                        SameEvent.FORBIDDEN, toll("a", 131, KARSK, "2021-03-12"), toll("b", 131, ORVEL, "2021-03-12"))))
                .containsExactly("contradicts places?: Karsk against Orvel for what happens once; or two events");
        assertThat(told(across(
                        SameEvent.FORBIDDEN, toll("a", 12, KARSK, "2021-03-12"), toll("b", 12, KARSK, "2021-03-15"))))
                .isEmpty();
    }

    private static Tale campaign(String id, String speaker, String whom, TargetType kind, String last) {
        return Tale.of(id)
                .sumsUp()
                .did("norland")
                .by(speaker)
                .hitSomebody(whom)
                .kind(kind)
                .at(ARDANIA)
                .on("2021-03-01", last);
    }

    private static List<String> campaigns(Tale one, Tale other) {
        return Campaigns.of(Tale.accounts(one, other)).stream()
                .map(RelationsTest::told)
                .toList();
    }

    @Test
    void whomACampaignHitsIsContested() {
        Tale gangs = campaign("a", "Norland Ministry", "gangs", TargetType.ARMED_GROUP, "2021-03-20");
        assertThat(campaigns(gangs, campaign("b", "River Watch", "villagers", TargetType.CIVILIAN, "2021-04-20")))
                .containsExactly("contradicts target_type?: whom the campaign hits: gangs (Norland Ministry) against"
                        + " villagers (River Watch)");
        assertThat(campaigns(gangs, campaign("b", "River Watch", "militias", TargetType.ARMED_GROUP, "2021-04-20")))
                .containsExactly("corroborates target_type?: whom the campaign hits: the accounts fit: gangs (Norland"
                        + " Ministry) and militias (River Watch)");
        assertThat(campaigns(gangs, campaign("b", "Norland Ministry", "villagers", TargetType.CIVILIAN, "2021-04-20")))
                .isEmpty();
        assertThat(campaigns(gangs, campaign("b", "River Watch", "villagers", TargetType.CIVILIAN, "2021-06-20")))
                .isEmpty();
        assertThat(campaigns(
                        gangs,
                        campaign("b", "River Watch", "villagers", TargetType.CIVILIAN, "2021-04-20")
                                .did("sudmark")))
                .isEmpty();
    }

    @Test
    void whoIsHitByOnlyTwoStrikesIsHardlyHit() {
        Tale gangs = campaign("a", "Norland Ministry", "gangs", TargetType.ARMED_GROUP, "2021-03-20");
        Tale two = campaign("b", "River Watch", "gangs", TargetType.ARMED_GROUP, "2021-03-20")
                .counts(2, "strike", "two strikes");
        assertThat(campaigns(gangs, two.quote("They have only carried out two strikes on the gangs.")))
                .containsExactly("contradicts target_type?: whom the campaign hits: gangs (Norland Ministry) against"
                        + " gangs (River Watch)");
        assertThat(campaigns(gangs, two.quote("Not only the gangs fear it: two strikes hit them.")))
                .containsExactly("corroborates target_type?: whom the campaign hits: the accounts fit: gangs (Norland"
                        + " Ministry) and gangs (River Watch)");
    }

    private static Optional<String> copied(Tale one, Tale other) {
        List<Account> both = Tale.accounts(one, other);
        return Restatements.copied(both.get(0), both.get(1)).map(RelationsTest::told);
    }

    @Test
    void theSameWordsInTwoArticlesAreACopy() {
        assertThat(copied(a().quote(LONG), b().quote(LONG)))
                .contains("copies : 100 in 100 runs of four words of the shorter stand in the other");
        assertThat(copied(a().in("x").quote(LONG), b().in("x").quote(LONG))).isEmpty();
        assertThat(copied(a().quote(LONG).at(KARSK), b().quote(LONG).at(ORVEL))).isEmpty();
        assertThat(copied(a().quote("Jets struck Karsk."), b().quote("Jets struck Karsk.")))
                .isEmpty();
    }

    /** Sixteen words are thirteen runs of four; the changed tenth word stands in four of them: 9 of 13 are left. */
    @Test
    void twoNamedSpeakersNeedMoreOfTheSameWords() {
        String other = LONG.replace("silos", "stores");
        assertThat(copied(a().quote(LONG), b().quote(other)))
                .contains("copies : 69 in 100 runs of four words of the shorter stand in the other");
        assertThat(copied(
                        a().quote(LONG).by("Norland Ministry"), b().quote(other).by("River Watch")))
                .isEmpty();
    }

    private static Tale dead(Tale tale, int count) {
        return tale.counts(count, "people", count + " killed");
    }

    @Test
    void oneArticleTellsItTwice() {
        List<Account> both =
                Tale.accounts(dead(a().in("x"), 12), dead(b().in("x").by("River Watch"), 12));
        assertThat(Restatements.retold(both.get(0), both.get(1)).map(RelationsTest::told))
                .contains("copies : one article tells it twice: 12 killed (people, killed)");
        List<Account> two = Tale.accounts(
                dead(a().in("x").by("Norland Ministry"), 12), dead(b().in("x").by("River Watch"), 12));
        assertThat(Restatements.retold(two.get(0), two.get(1))).isEmpty();
        List<Account> apart = Tale.accounts(dead(a(), 12), dead(b(), 12));
        assertThat(Restatements.retold(apart.get(0), apart.get(1))).isEmpty();
        Tale clinic = a().in("x").hitSomebody("clinic").counts(3, "people", "3 children hurt");
        Tale street = b().in("x").hitSomebody("street").counts(3, "people", "3 hurt");
        List<Account> few = Tale.accounts(clinic.counts(5, "people", "5 hurt"), street);
        assertThat(Restatements.retold(few.get(0), few.get(1)))
                .as("three here and three there, of five and of three")
                .isEmpty();
    }

    @Test
    void oneSpeakersSentenceIsWrittenAnew() {
        Tale first = dead(a().quote("Jets bombed the silos of Karsk").by("River Watch"), 12);
        Tale second = dead(b().quote("The Karsk silos, bombed by jets").by("River Watch"), 12);
        List<Account> both = Tale.accounts(first, second);
        assertThat(Restatements.rewritten(both.get(0), both.get(1)).map(RelationsTest::told))
                .contains("copies : one sentence of River Watch in two wordings, with the same figures");
        List<Account> others = Tale.accounts(
                first,
                dead(Tale.of("c").quote("The Karsk silos, bombed by jets").by("Norland Ministry"), 12));
        assertThat(Restatements.rewritten(others.get(0), others.get(1))).isEmpty();
    }
}
