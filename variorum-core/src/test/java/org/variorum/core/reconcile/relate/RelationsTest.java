package org.variorum.core.reconcile.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.core.lexicon.Table;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.core.reconcile.compare.SameEvent;
import org.variorum.model.PlaceRef;
import org.variorum.model.Realis;
import org.variorum.model.TargetType;

/** What two accounts of one event say of each other: relation, field, how sure, and the sentence. */
class RelationsTest {

    private static final String SAME_TOLL = "both give 12 killed (people, killed)";
    private static final PlaceRef KARSK = Tale.place("Karsk", 0, 0, 3000);
    private static final PlaceRef ORVEL = Tale.place("Orvel", 0, 0.5, 3000);

    static Tale a() {
        return Tale.of("a");
    }

    static Tale b() {
        return Tale.of("b");
    }

    static Tale killed(Tale tale, int dead) {
        return tale.counts(dead, "people", dead + " killed");
    }

    static String told(Outcome outcome) {
        return outcome.relation().word() + " " + outcome.field() + (outcome.sure() ? ": " : "?: ") + outcome.why();
    }

    static Optional<Outcome> outcome(FieldRule rule, Tale one, Tale other) {
        List<Account> both = Tale.accounts(one, other);
        return rule.of(both.get(0), both.get(1), new Scene(both));
    }

    static void check(FieldRule rule, Tale one, Tale other, String expected) {
        assertThat(outcome(rule, one, other).map(RelationsTest::told)).contains(expected);
    }

    static void silent(FieldRule rule, Tale one, Tale other) {
        assertThat(outcome(rule, one, other)).isEmpty();
    }

    /** What is feared says nothing of what was done; what was ordered was done. */
    @Test
    void theForetoldIsNoAccountOfTheDone() {
        assertThat(relations(raid(a()).realis(Realis.HYPOTHETICAL), raid(b()))).isEmpty();
        assertThat(relations(raid(a()).realis(Realis.PREDICTED), raid(b()))).isEmpty();
        assertThat(relations(raid(a()).realis(Realis.ORDERED), raid(b()))).isNotEmpty();
        assertThat(relations(raid(a()), raid(b()))).isNotEmpty();
    }

    private static Tale raid(Tale tale) {
        return tale.did("norland").at(KARSK).on("2021-03-12");
    }

    private static List<String> relations(Tale one, Tale other) {
        return Relations.of(Tale.accounts(one, other), SameEvent.load()).stream()
                .map(RelationsTest::told)
                .toList();
    }

    /** "The deal" beside "the deal" in one article may be two; one more thing that both name makes it one. */
    @Test
    void aKindOfDeedAloneHappenedTwice() {
        Tale talks = Tale.of("a", Deed.DEAL).in("x").from(1000).quote("Norland and the rebels agreed on grain.");
        Tale others = Tale.of("b", Deed.DEAL).in("x").from(1060).quote("A truce was signed.");
        Tale same = Tale.of("b", Deed.DEAL).in("x").from(1060).quote("The accord on grain was signed.");
        assertThat(relations(talks, others)).isEmpty();
        assertThat(relations(talks, same))
                .containsExactly("corroborates happened: both tell of an agreement or its end");
    }

    /** In battle jets fly and guns fire: only of one deed two doers contradict each other, and only of days. */
    @Test
    void twoDoersOfTwoDeedsAreNoClash() {
        check(
                PartyRules::actor,
                Tale.of("a", Deed.SHELLING).did("norland").on("2021-03-12"),
                Tale.of("b", Deed.SHELLING).did("sudmark").on("2021-03-12"),
                "contradicts actor: norland against sudmark as the doer");
        silent(
                PartyRules::actor,
                Tale.of("a", Deed.SHELLING).did("norland").on("2021-03-12"),
                Tale.of("b", Deed.AIR).did("sudmark").on("2021-03-12"));
        silent(
                PartyRules::actor,
                Tale.of("a", Deed.SHELLING).did("norland").on("2020-01-01", "2020-12-31"),
                Tale.of("b", Deed.SHELLING).did("sudmark").on("2020-01-01", "2020-12-31"));
    }

    @Test
    void weaponsAgreeByNameOrWords() {
        check(MeansRules::weapon, a().with("f-16"), b().with("f-16", "su-25"), "corroborates weapon: both name f-16");
        check(
                MeansRules::weapon,
                a().withSome("barrel bombs"),
                b().withSome("two barrels"),
                "corroborates weapon: both speak of barrel bombs; two barrels");
        silent(MeansRules::weapon, a().with("f-16"), b());
    }

    @Test
    void listsThatDifferContradictOnlyWhereTheWordingShutsOut() {
        silent(MeansRules::weapon, a().with("f-16"), b().with("su-25"));
        check(
                MeansRules::weapon,
                a().with("arleigh-burke-class", "uss-ross"),
                b().with("arleigh-burke-class", "uss-ross"),
                "corroborates weapon: both name arleigh-burke-class, uss-ross");
        silent(
                MeansRules::weapon,
                a().with("arleigh-burke-class", "uss-ross"),
                b().with("arleigh-burke-class", "uss-porter"));
        check(
                MeansRules::weapon,
                a().with("f-16").quote("The jets were F-16 fighters."),
                b().with("su-25"),
                "contradicts weapon?: f-16 against su-25, and the wording of one leaves no other");
    }

    /** A word of each row against one of every other row, which excludes it where both are of one kind. */
    @Test
    void everyRowOfExclusiveMeansExcludesTheOthersOfItsKind() {
        List<Table.Row> rows = Table.load("exclusive-means").rows();
        for (Table.Row row : rows) {
            Deed deed = row.cell("kind").equals("agent") ? Deed.CHEMICAL : Deed.BLAST;
            for (Table.Row other : rows) {
                Tale one = Tale.of("a", deed).withSome(first(row));
                Tale two = Tale.of("b", deed).withSome(first(other));
                boolean rivals = row.cell("kind").equals(other.cell("kind"))
                        && !row.cell("id").equals(other.cell("id"));
                assertThat(outcome(MeansRules::weapon, one, two)
                                .filter(found -> found.relation() == Relation.CONTRADICTS)
                                .stream())
                        .as(row.cell("id") + " against " + other.cell("id"))
                        .hasSize(rivals ? 1 : 0);
            }
        }
    }

    private static String first(Table.Row row) {
        return row.list("words").get(row.list("words").size() - 1).replace("vx", "sarin");
    }

    @Test
    void aVehicleInTheWordsExcludesAnother() {
        Tale car = Tale.of("a", Deed.BLAST).quote("He drove a car into the gate.");
        Tale ambulance = Tale.of("b", Deed.BLAST).quote("An ambulance packed with charges blew up.");
        check(MeansRules::weapon, car, ambulance, "contradicts weapon: car against ambulanc");
        silent(MeansRules::weapon, car, Tale.of("c", Deed.BLAST).quote("An ambulance carried away the hurt."));
        silent(
                MeansRules::weapon,
                Tale.of("a", Deed.SHELLING).withSome("sarin"),
                Tale.of("b", Deed.SHELLING).withSome("chlorine"));
    }

    @Test
    void twoWordsForOneThingExcludeNothing() {
        silent(MeansRules::weapon, blast("a", "a lorry"), blast("b", "a truck"));
        silent(MeansRules::weapon, blast("a", "a bus"), blast("b", "a minibus"));
        check(
                MeansRules::weapon,
                blast("a", "a lorry"),
                blast("b", "a minibus"),
                "contradicts weapon: lorry against minibu");
    }

    private static Tale blast(String id, String vehicle) {
        return Tale.of(id, Deed.BLAST).withSome(vehicle);
    }

    @Test
    void originsFitOrLieApart() {
        Tale karsk = a().fromBase(KARSK);
        check(WhereRules::origin, karsk, b().fromBase(KARSK), "corroborates origin: the origins fit: Karsk; Karsk");
        check(
                WhereRules::origin,
                karsk,
                b().fromBase(ORVEL),
                "contradicts origin: the origins lie apart: Karsk; Orvel");
        check(
                WhereRules::origin,
                karsk,
                b().fromBase(Tale.place("Nimburg", 0, 0.1, 3000)),
                "contradicts origin: the origins lie apart: Karsk; Nimburg");
        silent(WhereRules::origin, karsk, b());
    }

    @Test
    void basesOnNoMapAreToldApartByTheirLands() {
        Tale sudan = a().fromBase(Tale.unknown("a Sudanese air base"));
        check(
                WhereRules::origin,
                sudan,
                b().fromBase(Tale.unknown("an Iranian air base")),
                "contradicts origin: the origins lie apart: a Sudanese air base; an Iranian air base");
        check(
                WhereRules::origin,
                sudan,
                b().fromBase(Tale.unknown("a hidden base in Sudan")),
                "corroborates origin: the origins fit: a Sudanese air base; a hidden base in Sudan");
        silent(WhereRules::origin, sudan, b().fromBase(Tale.unknown("a hidden base")));
    }

    /** Two seas reach into each other by their radius and are still two; a sea is no coast. */
    @Test
    void seasAreToldApart() {
        check(
                WhereRules::origin,
                a().fromBase(Tale.place("Inner Sea", 0, 0, 900_000, "")),
                b().fromBase(Tale.place("Outer Sea", 0, 12, 900_000, "")),
                "contradicts origin: the origins lie apart: Inner Sea; Outer Sea");
        check(
                WhereRules::origin,
                a().fromBase(Tale.place("Inner Sea", 0, 0, 900_000, "")),
                b().fromBase(Tale.place("Orvelin", 0, 1, 90_000, "XA")),
                "contradicts origin: the origins lie apart: Inner Sea; Orvelin");
    }

    @Test
    void placesAndDatesFitOrDiffer() {
        check(WhereRules::places, a().at(KARSK), b().at(KARSK), "corroborates places: the places fit: Karsk; Karsk");
        silent(WhereRules::places, a().at(KARSK), b().at(ORVEL));
        check(
                WhereRules::date,
                a().on("2021-03-12"),
                b().on("2021-03-12"),
                "corroborates date: both lay it on 2021-03-12");
        check(
                WhereRules::date,
                a().on("2021-03-12"),
                b().on("2021-03-13"),
                "contradicts date?: 2021-03-12 against 2021-03-13");
        silent(WhereRules::date, a().on("2021-03-12").quote("It came by night."), b().on("2021-03-13"));
        silent(WhereRules::date, a().in("x").on("2021-03-12"), b().in("x").on("2021-03-13"));
        silent(WhereRules::date, a().on("2021-03-12"), b());
    }

    @Test
    void doersAgreeOrExclude() {
        check(
                PartyRules::actor,
                a().did("norland"),
                b().did("norland"),
                "corroborates actor: both name norland as the doer");
        check(
                PartyRules::actor,
                a().did("irn-navy"),
                b().did("irn-irgc"),
                "corroborates actor: both name irn-navy or irn-irgc as the doer");
        check(
                PartyRules::actor,
                a().did("norland"),
                b().did("sudmark"),
                "contradicts actor: norland against sudmark as the doer");
        silent(PartyRules::actor, a().did("norland"), b().didSomebody("gunmen"));
        silent(PartyRules::actor, a().did("norland"), b().did("sudmark").hit("norland"));
        silent(
                PartyRules::actor,
                Tale.of("a", Deed.GROUND).did("norland"),
                Tale.of("b", Deed.GROUND).did("sudmark"));
    }

    @Test
    void thoseHitAgreeAndNeverExclude() {
        check(
                PartyRules::target,
                a().hitSomebody("a grain depot"),
                b().hitSomebody("the depot"),
                "corroborates target: both say who or what was hit: a grain depot; the depot");
        silent(PartyRules::target, a().hitSomebody("hundreds"), b().hitSomebody("hundreds of people"));
        silent(PartyRules::target, a().hitSomebody("victims"), b().hitSomebody("the victims"));
        silent(PartyRules::target, a().hit("norland"), b().hit("sudmark"));
        silent(PartyRules::target, a().hitSomebody("Abu Karim of Orvel"), b().hitSomebody("Abu Selim"));
        silent(PartyRules::target, a().hitSomebody("Ahmed Doe"), b().hitSomebody("Ahmed Roe"));
    }

    private static Tale struck(Tale tale, String speaker, String whom, TargetType kind) {
        return tale.did("norland").by(speaker).hitSomebody(whom).kind(kind);
    }

    @Test
    void kindsOfThoseHitExcludeBetweenTwoInstitutions() {
        Tale gangs = struck(a(), "Norland Ministry", "gangs", TargetType.ARMED_GROUP);
        check(
                PartyRules::targetType,
                gangs,
                struck(b(), "River Watch", "villagers", TargetType.CIVILIAN),
                "contradicts target_type?: gangs against villagers as those hit");
        silent(PartyRules::targetType, gangs, struck(b(), "Norland Ministry", "villagers", TargetType.CIVILIAN));
        silent(PartyRules::targetType, gangs, struck(b(), "River Watch", "a pump", TargetType.INFRASTRUCTURE));
        silent(
                PartyRules::targetType,
                gangs,
                struck(b(), "River Watch", "men", TargetType.CIVILIAN).did("sudmark"));
    }

    @Test
    void oneKindOfDeedIsTheLeast() {
        check(DeedRule::of, a(), b(), "corroborates happened: both tell of a strike from the air");
        check(
                DeedRule::of,
                Tale.of("a", Deed.EXECUTION),
                Tale.of("b", Deed.EXECUTION),
                "corroborates happened: both tell of an execution");
        silent(DeedRule::of, Tale.of("a", Deed.HARM), Tale.of("b", Deed.HARM));
        silent(DeedRule::of, a(), Tale.of("b", Deed.SHELLING));
    }

    @Test
    void gasThatWasUsedAndAStoreThatWasStruckAreRivalCauses() {
        Tale used = Tale.of("a", Deed.CHEMICAL).did("norland");
        check(
                RivalCauses::of,
                used,
                b().did("norland").hitSomebody("a depot of toxic agents"),
                "contradicts happened: one says that it was used, the other that a store of it was struck");
        silent(RivalCauses::of, used, b().did("norland").hitSomebody("a grain depot"));
        silent(RivalCauses::of, Tale.of("c", Deed.CHEMICAL), b().hitSomebody("a depot of toxic agents"));
    }

    private static List<String> all(Tale... tales) {
        return Relations.of(Tale.accounts(tales), SameEvent.load()).stream()
                .map(RelationsTest::told)
                .toList();
    }

    @Test
    void theRarestAgreementIsTold() {
        assertThat(all(
                        killed(a().did("norland").at(KARSK).on("2021-03-12"), 12),
                        killed(b().did("norland").at(KARSK).on("2021-03-12"), 12)))
                .containsExactly("corroborates quantity: " + SAME_TOLL);
    }

    @Test
    void placeAloneMakesOneEventAndNoCorroboration() {
        assertThat(all(
                        Tale.of("a", Deed.HARM).at(KARSK),
                        Tale.of("b", Deed.HARM).at(KARSK)))
                .containsExactly("same_event places: the places fit: Karsk; Karsk");
    }

    private static Tale met(Tale tale) {
        return tale.at(KARSK).on("2021-03-12");
    }

    @Test
    void aClashSilencesWeakAgreement() {
        assertThat(all(
                        met(a()).did("norland").with("f-16"),
                        met(b()).did("sudmark").with("f-16")))
                .containsExactly("contradicts actor: norland against sudmark as the doer");
        assertThat(all(killed(met(a()).did("norland"), 12), killed(met(b()).did("sudmark"), 12)))
                .containsExactly(
                        "contradicts actor: norland against sudmark as the doer",
                        "corroborates quantity: " + SAME_TOLL);
    }

    @Test
    void aDenialAndAnAccountAreNotSetSideBySideHere() {
        assertThat(all(a().did("norland"), b().denied().did("norland"))).isEmpty();
    }
}
