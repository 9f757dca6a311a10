package org.variorum.core.reconcile.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.lexicon.Table;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.model.EventType;
import org.variorum.model.PlaceRef;
import org.variorum.model.QuantityKind;

/** The two values that decided, and the sentence why. */
class ComparisonTest {

    private static final PlaceRef KARSK = Tale.place("Karsk", 0, 0, 3000);
    private static final PlaceRef ORVEL = Tale.place("Orvel", 0, 2, 3000);
    private static final PlaceRef ARDANIA = Tale.place("Ardania", 0, 0, 400_000);

    private record Case(String feature, Tale a, Tale b, String left, String right, String sentence) {}

    private static Tale a() {
        return Tale.of("a");
    }

    private static Tale b() {
        return Tale.of("b");
    }

    private static Tale dead(String id, int count, String whom) {
        return Tale.of(id).counts(count, "people", count + " " + whom + " killed");
    }

    private static Stream<Case> cases() {
        return Stream.of(deeds(), days(), places(), parties(), words()).flatMap(List::stream);
    }

    private static List<Case> deeds() {
        return List.of(
                new Case("deed", a(), b(), "an air strike", "an air strike", "both tell of an air strike"),
                new Case(
                        "deed",
                        a(),
                        Tale.of("b", Deed.EXECUTION),
                        "an air strike",
                        "an execution",
                        "they are never one deed: nobody is executed from the air"),
                new Case(
                        "deed",
                        a().in("x"),
                        Tale.of("b", Deed.HARM).in("x"),
                        "an air strike",
                        "people killed or hurt",
                        "in one article those killed or hurt are mostly those of the attack told beside them"));
    }

    private static List<Case> days() {
        return List.of(
                new Case(
                        "days",
                        a().on("2021-03-12"),
                        b().on("2021-03-16"),
                        "2021-03-12 (\"then\")",
                        "2021-03-16 (\"then\")",
                        "both say when, and the days lie 4 days apart"),
                new Case(
                        "days",
                        a().on("2021-03-12"),
                        b().carriedOn("2021-03-12"),
                        "2021-03-12 (\"then\")",
                        "2021-03-12, carried over from the text around it",
                        "both give the same time, by a date that was carried over"),
                new Case("days", a().on("2021-03-12"), b(), "2021-03-12 (\"then\")", "", "one does not say when"),
                new Case(
                        "days",
                        a().published("2021-03-15"),
                        b().on("2021-03-12"),
                        "no day in the words; by the article, 2021-03-08 to 2021-03-15",
                        "2021-03-12 (\"then\")",
                        "one gives no day, and the days before its article meet those of the other"));
    }

    /** One degree of longitude on the equator is 111.2 km. */
    private static List<Case> places() {
        return List.of(
                new Case(
                        "places",
                        a().at(KARSK, ARDANIA),
                        b().at(ORVEL),
                        "Ardania",
                        "Orvel",
                        "one names a whole country, a sea or a part of the world, which says little"),
                new Case("places", a().at(KARSK), b().at(ORVEL), "Karsk", "Orvel", "the places lie 222 km apart"),
                new Case("places", a().at(KARSK), b().at(KARSK), "Karsk", "Karsk", "both name the same place"),
                new Case("places", a().at(KARSK), b(), "Karsk", "", "one does not say where"),
                new Case(
                        "places",
                        a().at(Tale.unknown("Tell Amran")),
                        b().at(KARSK),
                        "Tell Amran",
                        "Karsk",
                        "two names without a word in common, at least one of them without a point"));
    }

    private static List<Case> parties() {
        return List.of(
                new Case(
                        "actor",
                        a().did("norland"),
                        b().did("sudmark"),
                        "norland",
                        "sudmark",
                        "the doers belong to two sides"),
                new Case(
                        "actor",
                        a().as(EventType.ACCUSATION).did("norland"),
                        b().denied().did("sudmark"),
                        "norland",
                        "sudmark",
                        "the doers belong to two sides, but one of them is accused, or hit by the other"),
                new Case("actor", a(), b(), "", "", "neither says who did it"),
                new Case(
                        "target",
                        a().hitSomebody("a grain depot"),
                        b().hitSomebody("the depot"),
                        "a grain depot",
                        "the depot",
                        "both use the same word for what or who was hit"),
                new Case(
                        "weapon",
                        a().with("f-16"),
                        b().with("su-25"),
                        "f-16",
                        "su-25",
                        "the systems differ, and an attack may use several"));
    }

    private static List<Case> words() {
        return List.of(
                new Case(
                        "figures",
                        dead("a", 9, "people").counts(3, "people", "3 wounded"),
                        dead("b", 12, "people"),
                        "9 people killed (people, killed)",
                        "12 people killed (people, killed)",
                        "the figures differ, and their bounds exclude each other"),
                new Case(
                        "figures",
                        a().counts(QuantityKind.MIN, 10.0, null, "people", "10 killed"),
                        b().counts(14, "people", "14 killed"),
                        "10 killed (people, killed)",
                        "14 killed (people, killed)",
                        "the figures differ, but their bounds meet"),
                new Case(
                        "words",
                        a().quote("Jets bombed Karsk"),
                        b().quote("Jets bombed Orvel at noon"),
                        "jets bombed",
                        "jets bombed",
                        "2 of the 3 content words of the shorter quote stand in the other"),
                new Case(
                        "nearness",
                        a().in("x").from(0),
                        b().in("x").from(312),
                        "characters 0 to 12",
                        "characters 312 to 324",
                        "300 characters lie between them in one article"),
                new Case("one-article", a(), b(), "doc-a", "doc-b", "they stand in two articles"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesTheValuesThatDecided(Case pair) {
        List<Account> both = Tale.accounts(pair.a(), pair.b());
        Comparison forth = Features.compare(pair.feature(), both.get(0), both.get(1));
        Comparison back = Features.compare(pair.feature(), both.get(1), both.get(0));
        assertThat(forth)
                .isEqualTo(new Comparison(
                        pair.feature(),
                        Features.score(pair.feature(), both.get(0), both.get(1)),
                        pair.left(),
                        pair.right(),
                        pair.sentence()));
        assertThat(back)
                .isEqualTo(new Comparison(pair.feature(), forth.score(), pair.right(), pair.left(), pair.sentence()));
    }

    @Test
    void everyFeatureHasACase() {
        assertThat(cases().map(Case::feature).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Features.ALL.stream().map(Feature::id).toList());
    }

    private static double weight(String id, String column) {
        return Table.load("same-event").rows().stream()
                .filter(row -> row.cell("id").equals(id))
                .mapToDouble(row -> Double.parseDouble(row.cell(column)))
                .sum();
    }

    /** Two strikes on one town, four days apart: what agrees and what differs adds up, and the qualifier has the last word. */
    @Test
    void anExplanationShowsItsSum() {
        List<Account> both = Tale.accounts(
                a().quote("Jets hit the mill").at(KARSK).on("2021-03-12"),
                b().quote("Guards fled at dawn").at(KARSK).on("2021-03-16"));
        Explanation explanation = SameEvent.load().explain(both.get(0), both.get(1));

        assertThat(explanation.features())
                .filteredOn(weighed -> weighed.comparison().score() != 0)
                .extracting(
                        weighed -> weighed.comparison().feature(),
                        Explanation.Weighed::weight,
                        Explanation.Weighed::part)
                .containsExactly(
                        tuple("deed", weight("deed", "agree"), weight("deed", "agree")),
                        tuple("days", weight("days", "differ"), -weight("days", "differ")),
                        tuple("places", weight("places", "agree"), weight("places", "agree")));
        assertThat(explanation.bias()).isEqualTo(weight("bias", "agree"));
        assertThat(explanation.objections())
                .containsExactly(new Objection(
                        "days-apart",
                        "date",
                        "2021-03-12 (\"then\")",
                        "2021-03-16 (\"then\")",
                        "both say when, and the days lie apart"));
        assertThat(explanation.logOdds()).isEqualTo(SameEvent.FORBIDDEN);
        assertThat(explanation.judgement()).isEqualTo(Judgement.NEGATIVE);
    }

    @Test
    void withoutAnObjectionTheLogOddsAreTheSum() {
        List<Account> both =
                Tale.accounts(a().did("norland").at(KARSK), b().did("norland").at(KARSK));
        SameEvent same = SameEvent.load();
        Explanation explanation = same.explain(both.get(0), both.get(1));
        double sum = explanation.bias();
        for (Explanation.Weighed weighed : explanation.features()) {
            sum += weighed.part();
        }
        assertThat(explanation.objections()).isEmpty();
        assertThat(explanation.logOdds()).isEqualTo(sum).isEqualTo(same.logOdds(both.get(0), both.get(1)));
    }

    @Test
    void oddsOfFourToOneDecide() {
        assertThat(Judgement.of(1.4)).isEqualTo(Judgement.POSITIVE);
        assertThat(Judgement.of(1.39)).isEqualTo(Judgement.UNSURE);
        assertThat(Judgement.of(-1.39)).isEqualTo(Judgement.UNSURE);
        assertThat(Judgement.of(-1.4)).isEqualTo(Judgement.NEGATIVE);
    }
}
