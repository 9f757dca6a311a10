package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.core.AllocatedBytes;
import org.variorum.core.lexicon.Table;
import org.variorum.model.TextSpan;

/** Runs every row of {@code times.corpus.tsv} and {@code times.negative.tsv}; a "-" stands for "none". */
final class TimeRulesTest {

    private static final int ROWS_A_RULE = 3;
    private static final long BYTES_OF_NOTHING = 100_000;

    private static Table table(String name) {
        try (InputStream stream = TimeRulesTest.class.getResourceAsStream(name)) {
            return Table.read(name, Objects.requireNonNull(stream, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Table.Row> corpus() {
        return table("times.corpus.tsv").rows().stream();
    }

    static Stream<Table.Row> negative() {
        return table("times.negative.tsv").rows().stream();
    }

    private static List<Mention<TimeValue>> found(String text, Optional<LocalDate> day) {
        return TimeFinder.find(text, List.of(new TextSpan(0, text.length())), day);
    }

    private static Optional<String> cell(Table.Row row, String column) {
        return Optional.of(row.cell(column)).filter(cell -> !cell.equals("-"));
    }

    /** A period or list is written with its parts between semicolons. */
    private static List<Mention<TimeValue>> parts(Mention<TimeValue> mention) {
        return mention.value().parts().isEmpty()
                ? List.of(mention)
                : mention.value().parts();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void aTimeIsReadAsAPersonReadsIt(Table.Row row) {
        String before = cell(row, "before").map(told -> told + "\n\n").orElse("");
        String text = before + row.cell("sentence");
        List<Mention<TimeValue>> found = found(text, cell(row, "day").map(LocalDate::parse)).stream()
                .filter(mention -> mention.span().start() >= before.length())
                .toList();
        assertThat(found).hasSize(1);
        Mention<TimeValue> only = found.get(0);
        assertThat(parts(only).stream().map(part -> part.span().of(text)).collect(Collectors.joining(";")))
                .isEqualTo(row.cell("words"));
        assertThat(only.by()).isEqualTo(row.cell("rule"));
        assertThat(parts(only).stream()
                        .map(part -> part.value().value().orElse("-"))
                        .collect(Collectors.joining(";")))
                .isEqualTo(row.cell("value"));
        assertThat(only.value().earliest()).isEqualTo(cell(row, "earliest").map(LocalDate::parse));
        assertThat(only.value().latest()).isEqualTo(cell(row, "latest").map(LocalDate::parse));
        assertThat(only.value().basis()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("negative")
    void whatIsNoTimeIsNotReadAsOne(Table.Row row) {
        assertThat(found(row.cell("sentence"), Optional.of(LocalDate.of(2015, 11, 20))))
                .as(row.cell("why"))
                .isEmpty();
    }

    @Test
    void everyRuleHasItsRowsAndEveryRowItsRule() {
        Map<String, Long> rows =
                corpus().collect(Collectors.groupingBy(row -> row.cell("rule"), Collectors.counting()));
        assertThat(rows.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        TimeRules.ALL.stream().map(TimeRule::id).toList());
        assertThat(rows).allSatisfy((rule, count) -> assertThat(count).isGreaterThanOrEqualTo(ROWS_A_RULE));
    }

    @Test
    void ruleIdsAreUniqueAndEveryRuleHasAReason() {
        assertThat(TimeRules.ALL).extracting(TimeRule::id).doesNotHaveDuplicates();
        assertThat(TimeRules.ALL).extracting(TimeRule::reason).noneMatch(String::isBlank);
    }

    @Test
    void timesAreFoundInOrderAndDoNotOverlap() {
        String text = "On Tuesday, November 17, 2015, and again on 18 November and last night, shells fell.";
        List<Mention<TimeValue>> found = found(text, Optional.of(LocalDate.of(2015, 11, 20)));
        assertThat(found)
                .extracting(mention -> mention.span().of(text))
                .containsExactly("Tuesday, November 17, 2015", "18 November", "last night");
    }

    @Test
    void onlyTheStretchAskedForIsRead() {
        String text = "On Monday shells fell; on Tuesday they stopped.";
        List<Mention<TimeValue>> found = TimeFinder.find(
                text, List.of(new TextSpan(23, text.length())), Optional.of(LocalDate.of(2015, 11, 20)));
        assertThat(found).extracting(mention -> mention.span().of(text)).containsExactly("Tuesday");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May ",
                "May 1 ",
                "11 ",
                "1",
                "Sunday ",
                "last ",
                "May 1-",
                "A",
                "May 1 to ",
                "the past ",
                "two hundred ",
                "the early ",
                "1:",
                "1/1/",
                "a.",
                "late in the "
            })
    void twiceTheTextCostsTwiceTheWork(String piece) {
        String text = piece.repeat(20_000 / piece.length());
        found(text, Optional.empty());
        long once = AllocatedBytes.during(() -> found(text, Optional.empty()));
        long twice = AllocatedBytes.during(() -> found(text + text, Optional.empty()));
        assertThat(twice).isLessThan(3 * once + BYTES_OF_NOTHING);
    }
}
