package org.variorum.core.reconcile.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.model.PlaceRef;
import org.variorum.model.ZoneKind;

/** An article that goes on to another town between two accounts. */
class ElsewhereTest {

    private static final PlaceRef KARSK = Tale.place("Karsk", 34.0, 45.0, 5000, "AR");

    /** Some 110 km to the north. */
    private static final PlaceRef ORVEL = Tale.place("Orvel", 35.0, 45.0, 5000, "AR");

    private static final PlaceRef ARDANIA = Tale.place("Ardania", 34.5, 45.0, 900_000, "AR");

    private static Tale first() {
        return Tale.of("a").in("x").from(1000).quote("Jets hit the mill.");
    }

    private static Tale second() {
        return Tale.of("b").in("x").from(2000).quote("Five gunmen were killed.");
    }

    private static Tale between(PlaceRef place) {
        return Tale.of("c").in("x").from(1500).quote("Shells fell on a quarry.").at(place);
    }

    private static boolean parts(String field, Tale... tales) {
        List<Account> all = Tale.accounts(tales);
        Account one = all.stream()
                .filter(account -> account.id().equals("a"))
                .findFirst()
                .orElseThrow();
        Account other = all.stream()
                .filter(account -> account.id().equals("b"))
                .findFirst()
                .orElseThrow();
        boolean parts = Elsewhere.parts(one, other, field);
        assertThat(Elsewhere.parts(other, one, field)).isEqualTo(parts);
        return parts;
    }

    @Test
    void anotherTownBetweenPartsThem() {
        assertThat(parts("happened", first(), between(ORVEL), second())).isTrue();
        assertThat(parts("happened", first().at(KARSK), between(ORVEL), second().at(KARSK)))
                .isTrue();
        assertThat(parts("happened", first(), second())).isFalse();
    }

    @Test
    void theirOwnTownAndACountryDoNot() {
        assertThat(parts("happened", first().at(ORVEL), between(ORVEL), second()))
                .isFalse();
        assertThat(parts("happened", first(), between(ARDANIA), second())).isFalse();
        assertThat(parts("happened", first().at(ARDANIA), between(ORVEL), second()))
                .as("it lies in the country that the first names")
                .isFalse();
    }

    @Test
    void aTownBeforeOrBehindOrInAnotherArticleDoesNot() {
        assertThat(parts("happened", first(), between(ORVEL).from(200), second()))
                .isFalse();
        assertThat(parts("happened", first(), between(ORVEL).from(3000), second()))
                .isFalse();
        assertThat(parts("happened", first(), between(ORVEL).in("y"), second())).isFalse();
        assertThat(parts("happened", first(), between(ORVEL), second().in("y"))).isFalse();
    }

    @Test
    void oneFigureHoldsThemTogether() {
        assertThat(parts(
                        "happened",
                        first().counts(24, "people", "24 killed"),
                        between(ORVEL),
                        second().counts(24, "people", "24 killed")))
                .isFalse();
        assertThat(parts(
                        "happened",
                        first().counts(24, "people", "24 killed"),
                        between(ORVEL),
                        second().counts(7, "people", "7 killed")))
                .isTrue();
    }

    /** The headline sums up what follows, if only a doer or a weapon is not all they share. */
    @Test
    void aLeadReachesOverATown() {
        Tale lead = first().from(20);
        assertThat(parts("happened", lead, between(ORVEL), second())).isFalse();
        assertThat(parts("happened", first().zone(ZoneKind.HEADLINE), between(ORVEL), second()))
                .isFalse();
        assertThat(parts("quantity", first().from(20).at(KARSK), between(ORVEL), second()))
                .isFalse();
        assertThat(parts("happened", first().from(20).at(KARSK), between(ORVEL), second().at(KARSK)))
                .isFalse();
        PlaceRef mill = Tale.place("Oldport", 33.0, 45.0, 5000, "AR");
        assertThat(parts("happened", first().from(20).at(KARSK), between(ORVEL), second().at(mill)))
                .isTrue();
        assertThat(parts("actor", first().from(20), between(ORVEL), second())).isTrue();
        assertThat(parts("weapon", first().from(20), between(ORVEL), second())).isTrue();
    }

    /** "Shells fell on Orvel. Jets hit the mill. Five gunmen were killed in Karsk": the mill is Orvel's. */
    @Test
    void whatNamesNoTownIsWhereItsArticleWas() {
        Tale scene = between(ORVEL).from(200);
        assertThat(parts("happened", scene, first(), second().at(KARSK))).isTrue();
        assertThat(parts("happened", scene, first(), second().at(ORVEL))).isFalse();
        assertThat(parts("happened", scene, first(), second().at(ARDANIA))).isFalse();
        assertThat(parts("happened", scene, first().at(KARSK), second().at(KARSK)))
                .isFalse();
        assertThat(parts("happened", between(ARDANIA).from(200), first(), second().at(KARSK)))
                .as("a country is no scene")
                .isFalse();
    }
}
