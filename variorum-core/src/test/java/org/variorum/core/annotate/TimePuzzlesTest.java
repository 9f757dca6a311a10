package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.Tables;
import org.variorum.model.TextSpan;

/**
 * Forty small texts of many wars, each with one time to date; ten of them cannot be dated and must stay open. The text of
 * {@code times.puzzles.tsv} was written, and its answers worked out on a calendar, before the program read it.
 */
final class TimePuzzlesTest {

    private static final int PUZZLES = 40;
    private static final int OPEN = 10;
    private static final double RIGHT = 0.90;

    private static List<Table.Row> puzzles() {
        return Tables.beside(TimePuzzlesTest.class, "times.puzzles.tsv").rows();
    }

    private static Optional<LocalDate> day(String cell) {
        return Optional.of(cell).filter(c -> !c.equals("-")).map(LocalDate::parse);
    }

    /** The expression asked about, and the period or list it belongs to. */
    private static Optional<List<TimeValue>> answer(Table.Row puzzle) {
        String text = puzzle.cell("text");
        int start = text.lastIndexOf(puzzle.cell("words"));
        TextSpan asked = new TextSpan(start, start + puzzle.cell("words").length());
        return TimeFinder.find(text, List.of(new TextSpan(0, text.length())), List.of(), day(puzzle.cell("day")))
                .stream()
                .flatMap(whole -> Stream.concat(Stream.of(whole), whole.value().parts().stream())
                        .filter(mention -> mention.span().equals(asked))
                        .map(mention -> List.of(mention.value(), whole.value())))
                .findFirst();
    }

    private static boolean isRight(Table.Row puzzle) {
        return answer(puzzle)
                .filter(found -> found.get(0).value().equals(Optional.of(puzzle.cell("value"))))
                .filter(found -> found.stream()
                        .anyMatch(value -> value.earliest().equals(day(puzzle.cell("earliest")))
                                && value.latest().equals(day(puzzle.cell("latest")))))
                .isPresent();
    }

    @Test
    void nineOfTenAreSolved() {
        List<Table.Row> puzzles = puzzles();
        assertThat(puzzles).hasSize(PUZZLES);
        List<String> wrong = new ArrayList<>();
        for (Table.Row puzzle : puzzles) {
            if (!isRight(puzzle)) {
                wrong.add(puzzle.cell("id") + ": " + answer(puzzle));
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) Math.floor(PUZZLES * (1 - RIGHT)));
    }

    @Test
    void noDateIsInventedForThoseWithoutOne() {
        List<Table.Row> open = puzzles().stream()
                .filter(puzzle -> puzzle.cell("id").startsWith("open-"))
                .toList();
        assertThat(open).hasSize(OPEN);
        assertThat(open)
                .allSatisfy(
                        puzzle -> assertThat(answer(puzzle).orElseThrow().get(0).earliest())
                                .as(puzzle.cell("id"))
                                .isEmpty());
    }
}
