package org.variorum.core.reconcile.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.model.PlaceRef;

/** Stragglers that go to the one event around, and pieces of one large event. */
class LeftoversTest {

    private static final PlaceRef KARSK = Tale.place("Karsk", 10, 20, 3000);
    private static final PlaceRef ORVEL = Tale.place("Orvel", 10, 22, 3000);

    private static final Tale FIRST = Tale.of("a").on("2021-03-12").at(KARSK).did("norland");
    private static final Tale SECOND = Tale.of("b").on("2021-03-18").at(KARSK);
    private static final Tale VAGUE = Tale.of("c").quote("The strike went well.");

    private static List<List<Integer>> stragglers(Tale straggler, double first, double second) {
        List<Account> accounts = Tale.accounts(FIRST, SECOND, straggler);
        List<Pair> pairs = List.of(new Pair(0, 1, -8), new Pair(0, 2, first), new Pair(1, 2, second));
        return Stragglers.joined(accounts, List.of(List.of(0), List.of(1), List.of(2)), pairs);
    }

    @Test
    void aVagueAccountGoesToTheOneEventThatFits() {
        assertThat(stragglers(VAGUE, -0.2, -1.0)).containsExactly(List.of(0, 2), List.of(1));
        assertThat(stragglers(VAGUE, -2.5, -1.0)).containsExactly(List.of(0), List.of(1, 2));
    }

    @Test
    void itStaysAloneBetweenTwoOrFarFromAll() {
        assertThat(stragglers(VAGUE, -0.2, -0.8)).hasSize(3);
        assertThat(stragglers(VAGUE, -1.3, -4)).hasSize(3);
        assertThat(stragglers(VAGUE, -8, -8)).hasSize(3);
    }

    @Test
    void whoSaysWhenAndWhereIsNoStraggler() {
        assertThat(stragglers(Tale.of("c").on("2021-03-12").at(ORVEL), -0.3, -4))
                .hasSize(3);
    }

    @Test
    void anotherDoerOrDeedDoesNotFit() {
        assertThat(stragglers(Tale.of("c").did("sudmark"), -0.3, -4)).doesNotContain(List.of(0, 2));
        assertThat(stragglers(Tale.of("c", Deed.SHELLING), -0.3, -4)).hasSize(3);
    }

    private static List<List<Integer>> pieces(int size, Function<Tale, Tale> one, Function<Tale, Tale> other) {
        Tale[] tales = Stream.concat(
                        Stream.iterate(0, i -> i + 1).limit(size).map(i -> one.apply(Tale.of("a" + i))),
                        Stream.iterate(0, i -> i + 1).limit(size).map(i -> other.apply(Tale.of("b" + i))))
                .toArray(Tale[]::new);
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            left.add(i);
            right.add(size + i);
        }
        return Fragments.joined(Tale.accounts(tales), Arrays.asList(left, right));
    }

    private static Tale strike(Tale tale) {
        return tale.on("2021-03-12").at(KARSK).did("norland");
    }

    @Test
    void piecesWithOneTownDeedDoerAndDayAreOne() {
        assertThat(pieces(3, LeftoversTest::strike, LeftoversTest::strike)).containsExactly(List.of(0, 1, 2, 3, 4, 5));
        assertThat(pieces(
                        3, LeftoversTest::strike, tale -> tale.on("2021-03-12").at(KARSK)))
                .hasSize(1);
        assertThat(pieces(2, LeftoversTest::strike, LeftoversTest::strike)).hasSize(2);
    }

    @Test
    void piecesThatDifferStayApart() {
        assertThat(pieces(3, LeftoversTest::strike, tale -> strike(tale).at(ORVEL)))
                .hasSize(2);
        assertThat(pieces(3, LeftoversTest::strike, tale -> strike(tale).did("sudmark")))
                .hasSize(2);
        assertThat(pieces(3, LeftoversTest::strike, tale -> strike(tale).on("2021-03-13")))
                .hasSize(2);
        assertThat(pieces(3, LeftoversTest::strike, tale -> strike(tale).finer("ied")))
                .hasSize(2);
    }

    @Test
    void theNextDayIsOneWithTheSameWeapon() {
        assertThat(pieces(
                        3,
                        tale -> strike(tale).with("f-16"),
                        tale -> strike(tale).on("2021-03-13").with("f-16")))
                .hasSize(1);
        assertThat(pieces(
                        3,
                        tale -> strike(tale).with("f-16"),
                        tale -> strike(tale).on("2021-03-14").with("f-16")))
                .hasSize(2);
    }

    @Test
    void fightingGoesOnAndIsNotJoined() {
        Function<Tale, Tale> fight = tale -> strike(tale).finer("capture");
        assertThat(pieces(3, fight, fight)).hasSize(2);
    }

    /** Four strikes of one event, and the vague account that fits them so. */
    private static List<List<Integer>> beside(double first, double second, double third, double fourth) {
        Tale[] tales = Stream.concat(Stream.of("a", "b", "d", "e").map(id -> strike(Tale.of(id))), Stream.of(VAGUE))
                .toArray(Tale[]::new);
        List<Pair> pairs =
                List.of(new Pair(0, 4, first), new Pair(1, 4, second), new Pair(2, 4, third), new Pair(3, 4, fourth));
        return Stragglers.joined(Tale.accounts(tales), List.of(List.of(0, 1, 2, 3), List.of(4)), pairs);
    }

    /** The mean of -0.2, -1.0 and -1.2 is -0.8, that of all four -1.6. */
    @Test
    void theThreeBestPairsCountUnlessOneIsForbidden() {
        assertThat(beside(-0.2, -4, -1.2, -1.0)).containsExactly(List.of(0, 1, 2, 3, 4));
        assertThat(beside(-1.2, -4, -1.4, -1.3)).hasSize(2);
        assertThat(beside(-0.2, -8, -1.2, -1.0)).hasSize(2);
    }

    /** "The strike went well" goes to "the strike of 12 March", which says no town and goes to the one on Karsk. */
    @Test
    void aStragglerTakesAlongThoseThatCameToIt() {
        List<Account> accounts =
                Tale.accounts(VAGUE, Tale.of("d").on("2021-03-12").did("norland"), FIRST);
        List<Pair> pairs = List.of(new Pair(0, 1, -0.2), new Pair(0, 2, -4), new Pair(1, 2, -0.3));
        assertThat(Stragglers.joined(accounts, List.of(List.of(0), List.of(1), List.of(2)), pairs))
                .containsExactly(List.of(0, 1, 2));
    }

    @Test
    void anEventWithoutADayDrawsNobody() {
        List<Account> accounts = Tale.accounts(Tale.of("a").at(KARSK), VAGUE);
        assertThat(Stragglers.joined(accounts, List.of(List.of(0), List.of(1)), List.of(new Pair(0, 1, -0.2))))
                .hasSize(2);
    }
}
