package org.variorum.core.reconcile.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.core.reconcile.relate.RelationsTest.a;
import static org.variorum.core.reconcile.relate.RelationsTest.b;
import static org.variorum.core.reconcile.relate.RelationsTest.check;
import static org.variorum.core.reconcile.relate.RelationsTest.killed;
import static org.variorum.core.reconcile.relate.RelationsTest.outcome;
import static org.variorum.core.reconcile.relate.RelationsTest.silent;
import static org.variorum.core.reconcile.relate.RelationsTest.told;

import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.model.PlaceRef;
import org.variorum.model.QuantityKind;

/** What two numbers of two accounts say of each other. */
class QuantityRuleTest {

    private static final PlaceRef TOWN = Tale.place("Sartek", 34.0, 45.0, 2000);

    private static final String SAME_TOLL = "both give 12 killed (people, killed)";

    @Test
    void exactNumbersAgreeOrExclude() {
        check(new QuantityRule(), killed(a(), 12), killed(b(), 12), "corroborates quantity: " + SAME_TOLL);
        check(
                new QuantityRule(),
                killed(there(a()), 12),
                killed(there(b()), 14),
                "contradicts quantity: 12 killed (people, killed) against 14 killed (people, killed) cannot both hold");
        silent(new QuantityRule(), killed(a(), 12), b().counts(14, "sortie", "14 sorties"));
        silent(new QuantityRule(), a().counts(3, "day", "3 days"), b().counts(4, "day", "4 days"));
        silent(new QuantityRule(), killed(a(), 12), b());
    }

    /** On one day in one town. */
    private static Tale there(Tale tale) {
        return tale.on("2021-03-12").at(TOWN);
    }

    /** "Six others were killed" counts some of the dead; "others" who were hurt may be all of those. */
    @Test
    void othersAndKnownPersonsAreAPart() {
        silent(
                new QuantityRule(),
                a().counts(21, "people", "21 civilians killed"),
                b().counts(6, "people", "six others killed"));
        check(
                new QuantityRule(),
                killed(a(), 21),
                b().counts(1, "people", "its director killed"),
                "consistent quantity: its director killed (part people, killed) and 21 killed (people, killed): the part"
                        + " fits the whole");
        check(
                new QuantityRule(),
                there(a()).counts(21, "people", "21 people injured"),
                there(b()).counts(20, "people", "20 others injured"),
                "contradicts quantity: 21 people injured (people, injured) against 20 others injured (people, injured)"
                        + " cannot both hold");
    }

    /** Fifteen fighters of whom nothing more is said, and two hurt: no part lies above its whole. */
    @Test
    void onlyOfOneHarmAPartLiesAboveItsWhole() {
        silent(
                new QuantityRule(),
                a().counts(15, "people", "15 militants"),
                b().counts(2, "people", "two people injured"));
        check(
                new QuantityRule(),
                there(a()).counts(15, "people", "15 militants killed"),
                there(b()).counts(2, "people", "two people killed"),
                "contradicts quantity?: 15 militants killed (combatant people, killed) and two people killed (people,"
                        + " killed): a part above its whole");
    }

    /** One voice that gives two numbers in one article counts two things. */
    @Test
    void nobodyContradictsHimselfInOneArticle() {
        Tale first = killed(a().in("x").by("Harbour Hospital"), 12);
        Tale civilians = b().in("x").counts(14, "people", "14 civilians killed");
        silent(new QuantityRule(), first, civilians.by("Harbour Hospital"));
        check(
                new QuantityRule(),
                first,
                b().in("x").counts(14, "people", "14 civilians killed").by("River Watch"),
                "contradicts quantity?: 14 civilians killed (civilian people, killed) and 12 killed (people, killed): a"
                        + " part above its whole");
    }

    /** Two raids of one report, each with its own toll; the lead's toll against that of somebody quoted is a clash. */
    @Test
    void behindTheLeadTwoTollsAreThoseOfTwoRaids() {
        silent(
                new QuantityRule(),
                killed(a().in("x").from(900), 70),
                killed(b().in("x").by("Harbour Hospital"), 7));
        check(
                new QuantityRule(),
                killed(a().in("x").from(10), 70),
                killed(b().in("x").by("Harbour Hospital"), 7),
                "contradicts quantity: 70 killed (people, killed) against 7 killed (people, killed) cannot both hold");
    }

    /** "Army shells killed 70, and rebel fire killed seven", both by one hospital's count or by two. */
    @Test
    void theDeadOfTwoSidesAreCountedApartInOneArticle() {
        Tale army = killed(a().in("x").by("Harbour Hospital").did("rus"), 70);
        silent(new QuantityRule(), army, killed(b().in("x").by("River Watch").didSomebody("rebels"), 7));
        silent(new QuantityRule(), army, killed(b().in("x").by("River Watch").did("is"), 7));
        check(
                new QuantityRule(),
                army,
                killed(b().in("x").by("River Watch").did("rus"), 7),
                "contradicts quantity: 70 killed (people, killed) against 7 killed (people, killed) cannot both hold");
    }

    /** "At least 72 people", and four days later "at least 87 civilians". */
    @Test
    void aLargerNumberIsNoPartOfALowerBound() {
        check(
                new QuantityRule(),
                a().counts(QuantityKind.MIN, 72.0, null, "people", "72 killed"),
                b().counts(QuantityKind.MIN, 87.0, null, "people", "87 civilians killed"),
                "consistent quantity: 87 civilians killed (civilian people, killed) and 72 killed (people, killed) can both"
                        + " hold: a lower bound may be of an earlier count");
    }

    @Test
    void boundsAndAboutCanBothHold() {
        check(
                new QuantityRule(),
                a().counts(QuantityKind.MIN, 10.0, null, "people", "10 killed"),
                killed(b(), 14),
                "consistent quantity: 10 killed (people, killed) against 14 killed (people, killed) can both hold");
        check(
                new QuantityRule(),
                there(a()).counts(QuantityKind.MIN, 20.0, null, "people", "20 killed"),
                killed(there(b()), 14),
                "contradicts quantity: 20 killed (people, killed) against 14 killed (people, killed) cannot both"
                        + " hold");
        check(
                new QuantityRule(),
                a().counts(QuantityKind.APPROX, 100.0, 100.0, "people", "100 killed"),
                killed(b(), 105),
                "consistent quantity: 100 killed (people, killed) against 105 killed (people, killed): one may be a"
                        + " part of the other");
    }

    @Test
    void theLaterCountOfOneSpeakerSupersedes() {
        Tale first = killed(a().by("Harbour Hospital").published("2021-03-12"), 12);
        Tale second = killed(b().by("Harbour Hospital").published("2021-03-13"), 14);
        Outcome outcome = outcome(new QuantityRule(), first, second).orElseThrow();
        assertThat(told(outcome))
                .isEqualTo("supersedes quantity: 12 killed (people, killed) against 14 killed (people, killed), both of"
                        + " Harbour Hospital, who counted on");
        assertThat(outcome.a().id()).isEqualTo("b");
    }

    @Test
    void aRaisedTollOfAnOutletSupersedesTheEarlier() {
        Tale first = killed(a().published("2021-03-12"), 12);
        Tale second = killed(b().quote("The toll has risen since.").published("2021-03-13"), 14);
        Outcome outcome = outcome(new QuantityRule(), second, first).orElseThrow();
        assertThat(told(outcome))
                .isEqualTo("supersedes quantity: 14 killed (people, killed) against 12 killed (people, killed): the"
                        + " count went on");
        assertThat(outcome.a().id()).isEqualTo("b");
    }

    @Test
    void anEarlierTollInOneArticleIsNoContradiction() {
        check(
                new QuantityRule(),
                killed(a().in("x").quote("The toll rose at noon."), 14),
                killed(b().in("x"), 12),
                "consistent quantity: 14 killed (people, killed) against 12 killed (people, killed): one may be a part"
                        + " of the other");
        check(
                new QuantityRule(),
                killed(a().in("x").by("Harbour Hospital").quote("The toll rose at noon."), 14),
                killed(b().in("x"), 12),
                "consistent quantity: 14 killed (people, killed) against 12 killed (people, killed): an earlier count"
                        + " and a later one");
    }

    @Test
    void aPartFitsItsWholeOrIsAboveIt() {
        Tale whole = there(a()).counts(9, "people", "9 people killed");
        check(
                new QuantityRule(),
                whole,
                b().counts(5, "people", "5 children killed"),
                "consistent quantity: 5 children killed (child people, killed) and 9 people killed (people, killed):"
                        + " the part fits the whole");
        check(
                new QuantityRule(),
                whole,
                there(b()).counts(12, "people", "12 children killed"),
                "contradicts quantity?: 12 children killed (child people, killed) and 9 people killed (people,"
                        + " killed): a part above its whole");
    }

    /** Tolls of two articles are of one thing where a day and a place say so. */
    @Test
    void tollsOfNoDayOrPlaceAreOfTwoThings() {
        silent(new QuantityRule(), killed(there(a()), 12), killed(b().at(TOWN), 14));
        silent(
                new QuantityRule(),
                killed(there(a()), 12),
                killed(b().on("2021-03-12").quote("Fourteen died in a hospital."), 14));
        silent(
                new QuantityRule(),
                killed(there(a()), 70),
                killed(there(b()).quote("It was in reply to mortar fire that killed ten."), 10));
    }

    /** The sum of the day, and a street, a doer or "also". */
    @Test
    void aRoundUpGivesTheSumAndItsParts() {
        String part = "consistent quantity: 20 killed (people, killed) against 5 killed (people, killed): one may be a"
                + " part of the other";
        Tale sum = killed(a().in("x").from(10).at(TOWN), 20);
        check(
                new QuantityRule(),
                sum,
                killed(b().in("x").by("Harbour Hospital").at(Tale.unknown("Mill Street")), 5),
                part);
        check(
                new QuantityRule(),
                sum,
                killed(b().in("x").by("Harbour Hospital").quote("It also left five dead."), 5),
                part);
        check(new QuantityRule(), sum, killed(b().in("x").by("Harbour Hospital").did("orlan"), 5), part);
    }

    @Test
    void figuresThatAddUpAreParts() {
        Scene scene = new Scene(Tale.accounts(
                killed(a().in("x").from(10), 10),
                killed(b().in("x").by("Harbour Hospital"), 3),
                killed(Tale.of("c").in("x").by("River Watch"), 7)));
        Account sum = killed(a().in("x").from(10), 10).account();
        Account part = killed(b().in("x").by("Harbour Hospital"), 3).account();
        assertThat(new QuantityRule().of(sum, part, scene).map(RelationsTest::told))
                .contains(
                        "consistent quantity: 10 killed (people, killed) against 3 killed (people, killed): one may be a"
                                + " part of the other");
    }

    /** "At least 72, eight of them children", and days later "at least 87, 29 of them children". */
    @Test
    void partsGrowWithTheirWhole() {
        check(
                new QuantityRule(),
                there(a())
                        .counts(QuantityKind.MIN, 72.0, null, "people", "72 killed")
                        .counts(8, "people", "8 children killed"),
                there(b())
                        .counts(QuantityKind.MIN, 87.0, null, "people", "87 killed")
                        .counts(29, "people", "29 children killed"),
                "consistent quantity: 72 killed (people, killed) against 87 killed (people, killed) can both hold");
    }
}
