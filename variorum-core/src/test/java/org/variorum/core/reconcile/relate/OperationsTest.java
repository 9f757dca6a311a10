package org.variorum.core.reconcile.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.core.reconcile.group.Pair;
import org.variorum.model.Annotations;
import org.variorum.model.Check;
import org.variorum.model.EventType;
import org.variorum.model.Evidence;
import org.variorum.model.PlaceRef;
import org.variorum.model.Realis;
import org.variorum.model.Severity;
import org.variorum.model.Span;
import org.variorum.model.SpeakerRole;

/** One operation told in several events: its bases, what it hit, who works together, and on whose word an outlet tells. */
class OperationsTest {

    private static final PlaceRef KARSK = Tale.place("Karsk", 0, 0, 3000);
    private static final PlaceRef SOUTH_BASE = Tale.place("Umm Base", 10, 10, 3000, "XB");
    private static final PlaceRef NORTH_BASE = Tale.place("Norhaven Base", 40, 10, 3000, "XC");

    private static final String TAKE_OFF = "Long-range bombers took off at noon.";

    private static List<String> told(AcrossEvents across) {
        return across.outcomes().stream().map(RelationsTest::told).toList();
    }

    private static List<String> told(double logOdds, Tale one, Tale other) {
        return told(AcrossEvents.of(Tale.accounts(one, other), List.of(new Pair(0, 1, logOdds))));
    }

    private static Tale base(String id, PlaceRef base) {
        return Tale.of(id).did("norland").quote(TAKE_OFF).fromBase(base).at(KARSK);
    }

    @Test
    void anArticleWithoutADayMayNameARivalBase() {
        String rival = "contradicts origin?: the origins lie apart: Umm Base; Norhaven Base";
        List<Account> both =
                Tale.accounts(base("a", SOUTH_BASE), base("b", NORTH_BASE).on("2021-03-12"));
        assertThat(told(AcrossEvents.of(both, List.of()))).containsExactly(rival);
        List<List<Account>> others = List.of(
                Tale.accounts(base("a", SOUTH_BASE), base("b", SOUTH_BASE).on("2021-03-12")),
                Tale.accounts(base("a", SOUTH_BASE), base("b", NORTH_BASE).did("sudmark")),
                Tale.accounts(base("a", SOUTH_BASE), base("b", NORTH_BASE).quote("They struck at noon.")),
                Tale.accounts(
                        base("a", SOUTH_BASE).in("x"), base("b", NORTH_BASE).in("x")),
                Tale.accounts(
                        base("a", SOUTH_BASE).on("2021-03-12"),
                        base("b", NORTH_BASE).on("2021-03-12")));
        for (List<Account> other : others) {
            assertThat(told(AcrossEvents.of(other, List.of()))).isEmpty();
        }
    }

    @Test
    void anArticleWithoutADayIsSetBesideTheFirstFourThatNameARivalBase() {
        List<Tale> tales = new ArrayList<>(List.of(base("a", SOUTH_BASE).with("tu-22m")));
        for (String id : List.of("b", "c", "d", "e", "f", "g")) {
            PlaceRef base = id.equals("c") ? SOUTH_BASE : NORTH_BASE;
            tales.add(base(id, base).with("tu-22m").on("2021-03-12"));
        }
        List<Account> all = Tale.accounts(tales.toArray(Tale[]::new));
        assertThat(AcrossEvents.of(all, List.of()).outcomes())
                .extracting(rival -> rival.a().id() + rival.b().id())
                .containsExactly("ab", "ad", "ae", "af");
    }

    @Test
    void namedAircraftAreFlownByTheOneWhomTheArticleNames() {
        Tale using = base("a", SOUTH_BASE).on("2021-03-12");
        Tale silent = Tale.of("b")
                .in("x")
                .with("tu-22m")
                .fromBase(NORTH_BASE)
                .at(KARSK)
                .on("2021-03-12");
        Tale named = Tale.of("c").in("x").did("norland").at(KARSK).on("2021-03-12");
        List<Account> all = Tale.accounts(using, silent, named);
        List<Pair> pairs = List.of(new Pair(0, 1, 0));
        List<Account> event = List.of(all.get(1), all.get(2));
        assertThat(told(AcrossEvents.of(all, pairs, List.of(event))))
                .containsExactly("contradicts origin: the origins lie apart: Umm Base; Norhaven Base");
        assertThat(told(AcrossEvents.of(all, pairs))).isEmpty();
    }

    private static Tale depot(String id) {
        return Tale.of(id).did("norland").hitSomebody("the depot").at(KARSK);
    }

    @Test
    void oneTargetInOneTownWithoutADayIsUnsettled() {
        assertThat(told(1, depot("a"), depot("b").on("2021-03-12")))
                .containsExactly("corroborates target?: both say who or what was hit: the depot; the depot");
        assertThat(told(-1, depot("a"), depot("b").on("2021-03-12"))).isEmpty();
        assertThat(told(1, depot("a").on("2021-03-12"), depot("b").on("2021-03-12")))
                .isEmpty();
        assertThat(told(1, depot("a"), depot("b").realis(Realis.PLANNED))).isEmpty();
        assertThat(told(1, depot("a").in("x"), depot("b").in("x"))).isEmpty();
    }

    @Test
    void whatIsInOneEventIsSettled() {
        List<Account> both = Tale.accounts(depot("a"), depot("b").on("2021-03-12"));
        assertThat(told(AcrossEvents.of(both, List.of(new Pair(0, 1, 1)), List.of(both))))
                .isEmpty();
    }

    private static Tale order(String quote) {
        return Tale.of("a", Deed.TALK)
                .did("rus")
                .realis(Realis.ORDERED)
                .quote(quote)
                .by("rus", "Kremlin", SpeakerRole.OFFICIAL);
    }

    private static Tale refusal(String quote) {
        return Tale.of("b", Deed.DEAL)
                .did("usa")
                .hit("rus")
                .as(EventType.DENIAL)
                .finer("refusal")
                .quote(quote)
                .by("usa", "Pentagon", SpeakerRole.OFFICIAL);
    }

    @Test
    void whoeverDoesNotWorkTogetherContradictsThatItGoesOn() {
        Tale order = order("The president ordered the coordination with the United States to continue.");
        Tale refusal = refusal("We did not agree to coordinate with Russia.");
        assertThat(told(0, order, refusal))
                .containsExactly("contradicts happened?: whether they work together: Pentagon against Kremlin");
        assertThat(told(0, order("The president ordered talks with the United States."), refusal))
                .isEmpty();
        assertThat(told(0, order("The president ordered the coordination with Iran to continue."), refusal))
                .isEmpty();
        assertThat(told(0, order, refusal("We did not agree to sell jets to Russia.")))
                .isEmpty();
        assertThat(told(0, order, refusal.hit("irn"))).isEmpty();
    }

    private static List<Account> relayed() {
        Tale own = Tale.of("a").in("x").did("norland").at(KARSK);
        Tale cited = Tale.of("b").in("x").did("norland").at(KARSK).by("norland", "Norland Staff", SpeakerRole.MILITARY);
        Tale other = Tale.of("c").did("norland").at(KARSK).by("norland", "Norland Ministry", SpeakerRole.OFFICIAL);
        Tale watch = Tale.of("d").did("norland").at(KARSK).by("River Watch");
        return Tale.accounts(own, cited, other, watch);
    }

    @Test
    void anOutletThatHasItFromTheDoerIsNoOriginBesideHim() {
        List<Account> all = relayed();
        Relays relays = new Relays(List.of(all), Set.of());
        assertThat(relays.settle(all.get(0), all.get(2), null)).isFalse();
        assertThat(relays.settle(all.get(0), all.get(3), null)).isNull();
        assertThat(relays.settle(all.get(2), all.get(3), true)).isTrue();
        Relays apart = new Relays(all.stream().map(List::of).toList(), Set.of());
        assertThat(apart.settle(all.get(0), all.get(2), null)).isNull();
    }

    @Test
    void aTextPutTogetherFromOthersHasNoWordOfItsOwn() {
        List<Account> all = relayed();
        Relays relays = new Relays(List.of(), Set.of("x"));
        assertThat(relays.settle(all.get(0), all.get(3), null)).isFalse();
        assertThat(Relays.none().settle(all.get(0), all.get(3), null)).isNull();
    }

    private static Check spliced(String first, String second) {
        List<Evidence> days =
                List.of(new Evidence(100, 104, first, "splice.days"), new Evidence(300, 304, second, "splice.days"));
        return new Check("x", List.of(), "spliced_text", "fails", Severity.WARNING, "two desks", days, null);
    }

    private static List<String> days(Check check) {
        List<Account> all = Tale.accounts(
                Tale.of("a").in("x").from(120),
                Tale.of("b").in("x").from(320),
                Tale.of("c").in("x").from(520));
        Annotations bare = Tale.document("x", "", null);
        Annotations document = new Annotations(
                bare.doc(),
                bare.sha256(),
                bare.sourceSha256(),
                "",
                "en",
                null,
                null,
                null,
                null,
                bare.zones(),
                List.of(new Span(90, 200), new Span(290, 400), new Span(490, 600)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "test",
                null);
        return SplicedDays.of(List.of(check), all, Map.of("x", document)).stream()
                .map(found -> RelationsTest.told(found) + " " + found.a().id()
                        + found.b().id())
                .toList();
    }

    @Test
    void daysOfTwoDesksContradictEachOther() {
        assertThat(days(spliced("Yesterday", "last Tuesday")))
                .containsExactly("contradicts date?: \"Yesterday\" and \"last Tuesday\" are counted from different"
                        + " days ab");
        assertThat(days(spliced("Yesterday", "Tuesday"))).isEmpty();
        assertThat(days(spliced("Monday", "last Tuesday"))).isEmpty();
    }
}
