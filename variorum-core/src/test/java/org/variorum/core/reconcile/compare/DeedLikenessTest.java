package org.variorum.core.reconcile.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.lexicon.Table;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Tale;

/** Which kinds of deed go together. */
class DeedLikenessTest {

    private static double score(Deed one, Deed other) {
        return DeedLikeness.score(
                Tale.of("a", one).account(), Tale.of("b", other).account());
    }

    private static List<Table.Row> rows() {
        return Table.load("deed-pairs").rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowCountsBothWaysRound(Table.Row row) {
        Deed one = Deed.valueOf(row.cell("a"));
        Deed other = Deed.valueOf(row.cell("b"));
        double score = Double.parseDouble(row.cell("score"));
        assertThat(score).isBetween(-1.0, 1.0);
        assertThat(score(one, other)).isEqualTo(score);
        assertThat(score(other, one)).isEqualTo(score);
    }

    @Test
    void noPairHasTwoRows() {
        List<Set<String>> pairs =
                rows().stream().map(row -> Set.of(row.cell("a"), row.cell("b"))).toList();
        assertThat(new HashSet<>(pairs)).hasSameSizeAs(pairs);
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void oneKindIsAlikeAndHalfSoWhereItSaysLittle(Deed deed) {
        boolean little = Set.of(Deed.HARM, Deed.TALK, Deed.OTHER).contains(deed);
        assertThat(score(deed, deed)).isEqualTo(little ? 0.5 : 1);
    }

    @Test
    void whatNoRowNamesGoesTogetherBadly() {
        assertThat(score(Deed.DEAL, Deed.AIR)).isEqualTo(-0.6);
        assertThat(score(Deed.CHEMICAL, Deed.EXECUTION)).isEqualTo(-0.6);
    }

    @Test
    void theDeadBesideAStrikeInOneArticleAreItsDead() {
        List<Account> one = Tale.accounts(
                Tale.of("a", Deed.AIR).in("x"),
                Tale.of("b", Deed.HARM).in("x"),
                Tale.of("c", Deed.GROUND).in("x"));
        assertThat(DeedLikeness.score(one.get(0), one.get(1))).isEqualTo(0.6);
        assertThat(DeedLikeness.score(one.get(1), one.get(0))).isEqualTo(0.6);
        assertThat(DeedLikeness.score(one.get(2), one.get(1))).isEqualTo(0.1);
    }

    @Test
    void theClosestPairOfDeedsDecides() {
        Account missiles = Tale.of("a", Deed.AIR).withSome("cruise missiles").account();
        assertThat(DeedLikeness.score(missiles, Tale.of("b", Deed.SHELLING).account()))
                .isEqualTo(0.2);
        assertThat(DeedLikeness.related(missiles, Tale.of("b", Deed.SHELLING).account()))
                .isTrue();
        assertThat(DeedLikeness.related(missiles, Tale.of("b", Deed.GROUND).account()))
                .isFalse();
    }
}
