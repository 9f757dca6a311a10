package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.core.AllocatedBytes;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.Tables;
import org.variorum.model.TextSpan;

/** Runs every row of {@code times.corpus.tsv} and {@code times.negative.tsv}; a "-" stands for "none". */
final class TimeRulesTest {

    private static final int ROWS_A_RULE = 3;
    private static final long BYTES_OF_NOTHING = 100_000;

    private static Table table(String name) {
        return Tables.beside(TimeRulesTest.class, name);
    }

    static Stream<Table.Row> corpus() {
        return table("times.corpus.tsv").rows().stream();
    }

    static Stream<Table.Row> negative() {
        return table("times.negative.tsv").rows().stream();
    }

    private static List<Mention<TimeValue>> found(String text, Optional<LocalDate> day) {
        return TimeFinder.find(text, List.of(new TextSpan(0, text.length())), List.of(), day);
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
                text, List.of(new TextSpan(23, text.length())), List.of(), Optional.of(LocalDate.of(2015, 11, 20)));
        assertThat(found).extracting(mention -> mention.span().of(text)).containsExactly("Tuesday");
    }

    /** "In August" after a heading of another year; the text itself is a history by its years. */
    @Test
    void aHeadingSetsTheYearOfAHistoryOnly() {
        String heading = "1920: Retreat";
        String history = "In 1912, 1913, 1914 and in 1915 they fought.\n\n" + heading + "\n\nIn August they fled.";
        String news = "They fought.\n\n" + heading + "\n\nIn August they fled.";
        assertThat(augustUnder(heading, history)).contains("1920-08");
        assertThat(augustUnder(heading, news)).contains("XXXX-08");
    }

    private static Optional<String> augustUnder(String heading, String text) {
        int start = text.indexOf(heading);
        int end = start + heading.length();
        List<Mention<TimeValue>> found = TimeFinder.find(
                text,
                List.of(new TextSpan(0, start), new TextSpan(end, text.length())),
                List.of(new TextSpan(start, end)),
                Optional.empty());
        return found.get(found.size() - 1).value().value();
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
