package org.variorum.core.reconcile.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.QuantityKind;

/** What figures count, and which of two can both hold. */
class FigureTest {

    private static final double NO_END = Double.POSITIVE_INFINITY;

    private static Figure dead(QuantityKind kind, double min, double max) {
        return dead("all", kind, min, max);
    }

    private static Figure dead(String who, QuantityKind kind, double min, double max) {
        return new Figure("people", "killed", who, min, max, kind, "so many");
    }

    private static Figure exactly(double value) {
        return dead(QuantityKind.EXACT, value, value);
    }

    @Test
    void oneCountIsOfOneUnitFateAndPart() {
        Figure hurt = new Figure("people", "injured", "all", 9, 9, QuantityKind.EXACT, "nine");
        Figure some = new Figure("people", "", "all", 9, 9, QuantityKind.EXACT, "nine");
        Figure shells = new Figure("shell", "", "all", 9, 9, QuantityKind.EXACT, "nine");
        Figure children = dead("child", QuantityKind.EXACT, 9, 9);
        Figure women = dead("woman", QuantityKind.EXACT, 9, 9);
        assertThat(exactly(9).counts(exactly(8))).isTrue();
        assertThat(exactly(9).counts(children)).isFalse();
        assertThat(exactly(9).comparable(children)).isTrue();
        assertThat(women.comparable(children)).isFalse();
        assertThat(exactly(9).comparable(some)).isTrue();
        assertThat(exactly(9).comparable(hurt)).isFalse();
        assertThat(some.comparable(shells)).isFalse();
    }

    private static Figure read(String quote, String figure, double value) {
        return Tale.of("a")
                .quote(quote)
                .counts(value, "people", figure)
                .account()
                .figures()
                .get(0);
    }

    /** Two verbs that share a number count the dead and the hurt together. */
    @Test
    void theDeadAndTheHurtInOneNumberAreNeither() {
        String both = "killed or injured";
        assertThat(read("Shells killed and wounded six villagers.", "six villagers", 6)
                        .fate())
                .isEqualTo(both);
        assertThat(read("70 people dead and wounded were counted.", "70 people", 70)
                        .fate())
                .isEqualTo(both);
        assertThat(read("Shells killed two and wounded six villagers.", "six villagers", 6)
                        .fate())
                .isEqualTo("injured");
        assertThat(read("Two deaths and 19 injuries were counted.", "19 injuries", 19)
                        .fate())
                .isEqualTo("injured");
    }

    @Test
    void someOfThemAreAPartAndABoundIsNone() {
        assertThat(read("The toll rose to 74, 21 of them women.", "21", 21).who())
                .isEqualTo("part");
        assertThat(read("Of the dead seven were nurses.", "seven", 7).who()).isEqualTo("part");
        assertThat(read("Four more people were killed.", "Four more people", 4).who())
                .isEqualTo("part");
        assertThat(read("More than 50 people were killed.", "More than 50 people", 50)
                        .who())
                .isEqualTo("all");
    }

    @Test
    void sortiesADayAreSorties() {
        Figure sorties = new Figure("sortie", "", "all", 9, 9, QuantityKind.EXACT, "nine");
        Figure daily = new Figure("sorties/day", "", "all", 9, 9, QuantityKind.EXACT, "nine");
        assertThat(sorties.isOfUnit(daily)).isTrue();
        assertThat(exactly(9).isOfUnit(daily)).isFalse();
    }

    @Test
    void boundsMeetWhatLiesWithinThem() {
        Figure atLeastTen = dead(QuantityKind.MIN, 10, NO_END);
        Figure upToTwelve = dead(QuantityKind.MAX, 0, 12);
        assertThat(exactly(14).meets(atLeastTen)).isTrue();
        assertThat(exactly(9).meets(atLeastTen)).isFalse();
        assertThat(exactly(14).meets(upToTwelve)).isFalse();
        assertThat(atLeastTen.meets(upToTwelve)).isTrue();
        assertThat(exactly(14).meets(exactly(15))).isFalse();
    }

    @Test
    void theNumberShownIsThatOfTheWords() {
        assertThat(dead(QuantityKind.MIN, 43, NO_END).shown()).isEqualTo(43);
        assertThat(dead(QuantityKind.MAX, 0, 100).shown()).isEqualTo(100);
        assertThat(exactly(7).shown()).isEqualTo(7);
    }

    @Test
    void onlyAnExactUnroundTollIsRare() {
        assertThat(exactly(31).rare()).isTrue();
        assertThat(exactly(29).rare()).isFalse();
        assertThat(exactly(40).rare()).isFalse();
        assertThat(dead(QuantityKind.MIN, 31, NO_END).rare()).isFalse();
        assertThat(new Figure("sortie", "", "all", 31, 31, QuantityKind.EXACT, "31").rare())
                .isFalse();
    }

    @Test
    void aVagueWordIsNoNumber() {
        Figure dozens = dead(QuantityKind.VAGUE, Double.NEGATIVE_INFINITY, NO_END);
        assertThat(dozens.numbered()).isFalse();
        assertThat(exactly(3).numbered()).isTrue();
        assertThat(dead(QuantityKind.MIN, 3, NO_END).numbered()).isTrue();
    }

    /** quote | words of the figure | unit | fate | who */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The shelling of Karsk killed 28 people and wounded 30. | 28 people | people | killed | all
            The shelling of Karsk killed 28 people and wounded 30. | 30 | people | injured | all
            Doctors in Taiz counted 28 killed and 34 wounded. | 28 | people | killed | all
            Doctors in Taiz counted 28 killed and 34 wounded. | 34 | people | injured | all
            The raid near Merowe left four children dead. | four children | people | killed | child
            Two nurses died on the way to Kramsk. | Two nurses | people | killed | civilian
            Guards buried nine soldiers at the wall. | nine soldiers | people | '' | combatant
            The jets destroyed 12 tanks outside Orvel. | 12 tanks | vehicle | destroyed | tank
            The jets destroyed 12 vehicles outside Orvel. | 12 vehicles | vehicle | destroyed | all
            The jets destroyed a bridge; 12 guards were there. | 12 guards | people | '' | all
            They were killed after a siege of 40 days. | 40 days | day | '' | all
            Rockets kill 10 farmers injure dozens in Karsk. | 10 farmers | people | killed | civilian
            Rockets kill 10 farmers in Karsk. | 10 farmers | people | killed | civilian
            """)
    void aFigureCountsTheNearestFate(String quote, String words, String unit, String fate, String who) {
        List<Figure> figures =
                Tale.of("a").quote(quote).counts(28, unit, words).account().figures();
        assertThat(figures).extracting(Figure::fate).containsExactly(fate);
        assertThat(figures).extracting(Figure::who).containsExactly(who);
        assertThat(figures).extracting(Figure::unit).containsExactly(unit);
    }

    @Test
    void boundsAreReadByTheKind() {
        assertThat(bounds(QuantityKind.MIN, 43.0, null)).containsExactly(43, NO_END);
        assertThat(bounds(QuantityKind.MIN, 43.0, 50.0)).containsExactly(43, NO_END);
        assertThat(bounds(QuantityKind.MAX, null, 100.0)).containsExactly(0, 100);
        assertThat(bounds(QuantityKind.APPROX, 40.0, 40.0)).containsExactly(40, 40);
        assertThat(bounds(QuantityKind.RANGE, 20.0, 26.0)).containsExactly(20, 26);
        assertThat(bounds(QuantityKind.VAGUE, null, null)).containsExactly(Double.NEGATIVE_INFINITY, NO_END);
    }

    private static double[] bounds(QuantityKind kind, @Nullable Double min, @Nullable Double max) {
        Figure figure = Tale.of("a")
                .counts(kind, min, max, "people", "so many people")
                .account()
                .figures()
                .get(0);
        return new double[] {figure.min(), figure.max()};
    }

    /** "Injured" stands in the words of the other figure. */
    @Test
    void aWordInAnotherFigureIsThatFigures() {
        List<Figure> figures = Tale.of("a")
                .quote("The death toll in Karsk reached 3 in addition to 8 injured people.")
                .counts(3, "people", "3")
                .counts(8, "people", "8 injured people")
                .account()
                .figures();
        assertThat(figures).extracting(Figure::fate).containsExactly("killed", "injured");
    }

    /** The wives of two chiefs may be any number of women; a family of six is six people. */
    @Test
    void whoseRelativesWereHarmedAreNotCounted() {
        assertThat(Tale.of("a")
                        .quote("Gunmen killed the wives of two chiefs and three guards.")
                        .counts(2, "people", "two chiefs")
                        .counts(3, "people", "three guards")
                        .account()
                        .figures())
                .extracting(Figure::words)
                .containsExactly("three guards (people, killed)");
        assertThat(read("The shell killed a family of six people.", "six people", 6)
                        .fate())
                .isEqualTo("killed");
    }

    @Test
    void whoWasAlsoKilledIsCountedBesideTheDead() {
        assertThat(read("Nine fighters who slept in the clinic were also killed.", "Nine fighters", 9)
                        .who())
                .isEqualTo("part");
        assertThat(read("Nine fighters were killed in the clinic.", "Nine fighters", 9)
                        .who())
                .isNotEqualTo("part");
        assertThat(read("The blast also wounded more than 20 people.", "more than 20 people", 20)
                        .who())
                .isEqualTo("all");
    }

    @Test
    void aNumberBehindItsOwnWordOfHarmLeavesTheNextToTheNext() {
        List<Figure> figures = Tale.of("a")
                .quote("Four rockets hit the quarter killing 8 persons injuring more than 55 persons.")
                .counts(8, "people", "8 persons")
                .counts(55, "people", "more than 55 persons")
                .account()
                .figures();
        assertThat(figures).extracting(Figure::fate).containsExactly("killed", "injured");
    }

    @Test
    void someOfTheDeadArePartOfThem() {
        assertThat(read("At least 14 of the dead were soldiers.", "At least 14", 14)
                        .who())
                .isEqualTo("part");
        assertThat(read("At least 14 of the guards were killed.", "At least 14", 14)
                        .who())
                .isEqualTo("all");
    }
}
