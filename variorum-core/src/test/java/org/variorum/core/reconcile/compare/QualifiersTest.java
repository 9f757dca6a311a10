package org.variorum.core.reconcile.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.model.EventType;
import org.variorum.model.PlaceRef;
import org.variorum.model.ZoneKind;

/** Each qualifier with pairs that it forbids and pairs that it lets pass. */
class QualifiersTest {

    private static final PlaceRef KARSK = Tale.place("Karsk", 0, 0, 3000);
    private static final PlaceRef ORVEL = Tale.place("Orvel", 0, 2, 3000);

    private record Case(String id, boolean forbids, Tale a, Tale b) {}

    private static final List<Case> CASES = List.of(
            new Case("days-apart", true, a().on("2021-03-01"), b().on("2021-03-05")),
            new Case("days-apart", false, a().on("2021-03-01"), b().on("2021-03-02")),
            new Case("places-apart", true, a().at(KARSK), b().at(ORVEL)),
            new Case("places-apart", true, a().at(KARSK), b().at(Tale.unknown("Tell Amran"))),
            new Case("places-apart", false, a().at(KARSK), b()),
            new Case(
                    "places-apart",
                    false,
                    Tale.of("a", Deed.MOVEMENT).at(KARSK),
                    Tale.of("b", Deed.MOVEMENT).at(ORVEL)),
            new Case(
                    "places-apart",
                    false,
                    sum("a").in("x").did("norland").at(KARSK),
                    sum("b").in("x").did("norland").at(ORVEL)),
            new Case("rival-deeds", true, a(), Tale.of("b", Deed.EXECUTION)),
            new Case("rival-deeds", false, a(), Tale.of("b", Deed.SHELLING)),
            new Case("scope", true, a().on(null, "2021-03-12"), b().on("2021-03-12")),
            new Case("scope", true, sum("a"), b().on("2021-03-12")),
            new Case("scope", false, sum("a"), sum("b")),
            new Case("scope", false, sum("a"), b()),
            new Case("generalities", true, general("a", "Shells fall on Karsk."), general("b", "Convoys reach Orvel.")),
            new Case(
                    "generalities",
                    false,
                    general("a", "Shells fall on Karsk."),
                    general("b", "Shells fall on Karsk daily.")),
            new Case(
                    "generalities",
                    false,
                    general("a", "Shells fall on Karsk.").in("x"),
                    general("b", "Convoys reach Orvel.").in("x")),
            new Case(
                    "generalities",
                    false,
                    general("a", "Shells fall.").counts(900, "people", "900 killed"),
                    general("b", "Convoys pass.").counts(950, "people", "950 killed")),
            new Case(
                    "parts",
                    true,
                    sum("a").counts(90, "sortie", "90 sorties"),
                    sum("b").counts(60, "sortie", "60 sorties")),
            new Case(
                    "parts",
                    false,
                    sum("a").counts(90, "people", "90 killed"),
                    sum("b").counts(60, "people", "60 killed")),
            new Case("parts", false, a().counts(90, "sortie", "90 sorties"), b().counts(60, "sortie", "60 sorties")),
            new Case(
                    "parts",
                    true,
                    sum("a").at(KARSK).counts(18, "sortie", "18 sorties"),
                    sum("b").at(Tale.place("Ardania", 34.0, 45.0, 900_000))
                            .counts(70, "sorties/day", "70 sorties a day")),
            new Case(
                    "extent",
                    true,
                    sum("a").in("x").at(KARSK).counts(18, "sortie", "18 sorties"),
                    sum("b").in("x").at(Tale.place("Ardania", 34.0, 45.0, 900_000))),
            new Case(
                    "extent",
                    false,
                    sum("a").in("x").at(KARSK).counts(18, "people", "18 killed"),
                    sum("b").in("x").at(Tale.place("Ardania", 34.0, 45.0, 900_000))),
            new Case(
                    "extent",
                    false,
                    sum("a").in("x").at(KARSK).counts(18, "sortie", "18 sorties"),
                    sum("b").in("y").at(Tale.place("Ardania", 34.0, 45.0, 900_000))),
            new Case("round-up", true, fight("a", "Guards held the mill.", KARSK), fight("b", "Snipers fired.", ORVEL)),
            new Case(
                    "round-up", false, fight("a", "Guards held the mill.", KARSK), fight("b", "Snipers fired.", KARSK)),
            new Case(
                    "round-up", false, fight("a", "Guards held the mill.", KARSK), fight("b", "The mill held.", ORVEL)),
            new Case("further", true, a().in("x").from(100), later("Another raid killed five people at the quay.")),
            new Case("further", true, a().in("x").from(100), later("Meanwhile a jet hit the mill.")),
            new Case("further", true, a().in("x").from(100), later("Similar raids hit the mill.")),
            new Case("further", true, a().in("x").from(100), later("Moreover, a jet hit the mill.")),
            new Case("further", true, a().in("x").from(100), later("Jets hit the mill in a similar raid.")),
            new Case(
                    "further",
                    true,
                    a().in("x").from(100),
                    later("Four more people died when a jet hit the mill.").counts(4, "people", "Four more people")),
            new Case(
                    "further",
                    true,
                    Tale.of("a", Deed.SHELLING).in("x").from(100),
                    later("The army also bombed the mill.").did("norland")),
            new Case("further", false, a().in("x").from(100), later("The raid also killed a miller.")),
            new Case(
                    "further",
                    false,
                    a().in("x").from(100),
                    later("The raid also killed a miller.").did("norland")),
            new Case(
                    "further",
                    true,
                    a().in("x").from(100),
                    later("The army also raided the mill.").didFrom(2004, "army")),
            new Case("further", false, a().in("x").from(100), later("A jet hit the mill before another could land.")),
            new Case(
                    "further",
                    true,
                    a().in("x").from(100),
                    later("Several farms by the river were also shelled by the garrison.")),
            new Case("further", true, a().in("x").from(100), later("The mill also came under rocket fire.")),
            new Case("further", true, a().in("x").from(100), later("Unmarked jets also killed four bakers.")),
            new Case("further", false, a().in("x").from(100), later("Nine farm hands were also hurt.")),
            new Case("further", false, a().in("x").from(100), later("The jets also killed four bakers.")),
            new Case("further", true, a().in("x").from(100), later("In the same context, a jet hit the mill.")),
            new Case("further", true, a().in("x").from(100), later("In a related incident a jet hit the mill.")),
            new Case("further", false, a().in("x").from(100), later("In the same hour the jets flew off.")),
            new Case(
                    "further",
                    true,
                    a().in("x").from(100),
                    later("Sappers took apart another landmine at the mill.").withSome("landmine")),
            new Case(
                    "further",
                    false,
                    a().in("x").from(100),
                    later("Sappers took the landmine to another mill.").withSome("landmine")),
            new Case("further", true, a().in("x").from(100), later("Rockets on another hill village killed two.")),
            new Case("further", true, a().in("x").from(100), later("On May 4 guards carried out a similar attack.")),
            new Case("further", true, a().in("x").from(100), later("Orvel Another man was killed by a mine.")),
            new Case("further", false, a().in("x").from(100), later("The attack hit a mill with a similar roof.")),
            new Case("further", false, a().in("x").from(100), later("Two men from another village were killed.")),
            new Case(
                    "further", false, a().in("x").from(0).zone(ZoneKind.HEADLINE), later("Another raid hit the quay.")),
            new Case("further", false, a().from(100), later("Another raid killed five people at the quay.")),
            new Case(
                    "nearby",
                    true,
                    a().at(KARSK),
                    b().quote("Shells fell on the nearby town of Orvel.").at(ORVEL)),
            new Case(
                    "nearby",
                    true,
                    a(),
                    b().quote("Shells fell on the nearby town of Orvel.").at(ORVEL)),
            new Case(
                    "nearby",
                    false,
                    a().at(ORVEL),
                    b().quote("Shells fell on the nearby town of Orvel.").at(ORVEL)),
            new Case(
                    "nearby",
                    false,
                    a(),
                    b().quote("The dead of the nearby mill were mourned in Orvel.")
                            .at(ORVEL)),
            new Case("follow-up", true, a(), b().quote("Jets later struck near the mill.")),
            new Case(
                    "follow-up",
                    true,
                    a(),
                    b().quote("Jets hit a barn where victims of the attack were being treated.")),
            new Case(
                    "follow-up",
                    false,
                    a().quote("Jets bombed the mill near the barn."),
                    b().quote("Jets later bombed the mill near the barn.")),
            new Case("follow-up", false, a(), b().quote("Jets struck near the mill, villagers said later.")),
            new Case("roles-reversed", true, attack("a", "norland", "sudmark"), attack("b", "sudmark", "norland")),
            new Case("roles-reversed", false, attack("a", "norland", "sudmark"), attack("b", "norland", "sudmark")),
            new Case(
                    "roles-reversed",
                    false,
                    a().did("norland").hit("sudmark"),
                    b().did("sudmark").hit("norland")),
            new Case(
                    "twins",
                    true,
                    a().did("norland").hit("sudmark"),
                    b().did("vestria").hit("oldmark")),
            new Case(
                    "twins",
                    true,
                    a().did("norland").counts(12, "people", "12 killed"),
                    b().did("vestria").counts(14, "people", "14 killed")),
            new Case(
                    "twins",
                    false,
                    a().did("norland").hit("sudmark"),
                    b().did("vestria").hit("sudmark")),
            new Case(
                    "twins",
                    false,
                    a().did("norland").hitSomebody("a ward").counts(12, "people", "12 killed"),
                    b().did("vestria").hitSomebody("nurses").counts(12, "people", "12 killed")),
            new Case(
                    "twins",
                    false,
                    a().as(EventType.ACCUSATION).did("norland").hit("sudmark"),
                    b().did("vestria").hit("oldmark")));

    /** Told in the article "x" behind its lead. */
    private static Tale later(String quote) {
        return b().in("x").from(2000).quote(quote);
    }

    private static Tale a() {
        return Tale.of("a");
    }

    private static Tale b() {
        return Tale.of("b");
    }

    private static Tale sum(String id) {
        return Tale.of(id).sumsUp().on("2021-03-11", "2021-03-14");
    }

    private static Tale fight(String id, String words, PlaceRef where) {
        return Tale.of(id, Deed.GROUND).in("x").quote(words).at(where);
    }

    private static Tale attack(String id, String who, String whom) {
        return Tale.of(id, Deed.GROUND).did(who).hit(whom);
    }

    private static Stream<Case> cases() {
        return CASES.stream();
    }

    private static boolean holds(String id, Account one, Account other) {
        return Qualifiers.ALL.stream()
                .filter(qualifier -> qualifier.id().equals(id))
                .anyMatch(qualifier -> qualifier.forbids(one, other));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void twinsAreKeptApart(Case pair) {
        List<Account> both = Tale.accounts(pair.a(), pair.b());
        assertThat(holds(pair.id(), both.get(0), both.get(1))).isEqualTo(pair.forbids());
        assertThat(holds(pair.id(), both.get(1), both.get(0))).isEqualTo(pair.forbids());
        if (pair.forbids()) {
            assertThat(SameEvent.load().logOdds(both.get(0), both.get(1))).isEqualTo(SameEvent.FORBIDDEN);
        }
    }

    @Test
    void anObjectionNamesTheFieldAndBothValues() {
        assertThat(objections(sum("a").counts(90, "sortie", "90 sorties"), sum("b").counts(60, "sortie", "60 sorties")))
                .containsExactly(new Objection(
                        "parts",
                        "quantity",
                        "90 sorties (sortie)",
                        "60 sorties (sortie)",
                        "figures over the same days that differ are parts of a whole"));
        assertThat(objections(attack("a", "norland", "sudmark"), attack("b", "sudmark", "norland")))
                .contains(new Objection(
                        "roles-reversed",
                        "actor",
                        "norland on sudmark",
                        "sudmark on norland",
                        "who attacks in one is attacked in the other"));
        assertThat(objections(sum("a"), b().on("2021-03-12")))
                .containsExactly(new Objection(
                        "scope",
                        "event_type",
                        "a sum over days, 2021-03-11 to 2021-03-14",
                        "a single event, 2021-03-12",
                        "one tells what is generally so, or a sum over days, and the other a single event"));
        assertThat(objections(a(), b())).isEmpty();
    }

    /** What has been so since long before the war's last year. */
    private static Tale general(String id, String words) {
        return Tale.of(id).on(null, "2021-03-12").quote(words);
    }

    private static List<Objection> objections(Tale one, Tale other) {
        List<Account> both = Tale.accounts(one, other);
        return SameEvent.load().explain(both.get(0), both.get(1)).objections();
    }

    @Test
    void everyQualifierHasCasesOfBothKinds() {
        for (Qualifier qualifier : Qualifiers.ALL) {
            assertThat(CASES.stream().filter(pair -> pair.id().equals(qualifier.id())))
                    .as(qualifier.id())
                    .extracting(Case::forbids)
                    .contains(true, false);
        }
    }
}
