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
import org.variorum.core.CountedText;
import org.variorum.core.lexicon.Table;
import org.variorum.model.TextSpan;

/** Runs every row of {@code times.corpus.tsv} and {@code times.negative.tsv}; a "-" stands for "none". */
final class TimeRulesTest {

    private static final int ROWS_A_RULE = 3;
    private static final int LOOKS_PER_LETTER = 200;

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
        return TimeFinder.find(text, new TextSpan(0, text.length()), day);
    }

    private static Optional<String> cell(Table.Row row, String column) {
        return Optional.of(row.cell(column)).filter(cell -> !cell.equals("-"));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void aTimeIsReadAsAPersonReadsIt(Table.Row row) {
        String sentence = row.cell("sentence");
        List<Mention<TimeValue>> found = found(sentence, cell(row, "day").map(LocalDate::parse));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).span().of(sentence)).isEqualTo(row.cell("words"));
        assertThat(found.get(0).by()).isEqualTo(row.cell("rule"));
        TimeValue value = found.get(0).value();
        assertThat(value.value()).isEqualTo(cell(row, "value"));
        assertThat(value.earliest()).isEqualTo(cell(row, "earliest").map(LocalDate::parse));
        assertThat(value.latest()).isEqualTo(cell(row, "latest").map(LocalDate::parse));
        assertThat(value.basis()).isNotBlank();
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
                .containsExactly("Tuesday", "November 17, 2015", "18 November", "last night");
    }

    @Test
    void onlyTheStretchAskedForIsRead() {
        String text = "On Monday shells fell; on Tuesday they stopped.";
        List<Mention<TimeValue>> found =
                TimeFinder.find(text, new TextSpan(23, text.length()), Optional.of(LocalDate.of(2015, 11, 20)));
        assertThat(found).extracting(mention -> mention.span().of(text)).containsExactly("Tuesday");
    }

    static Stream<TimeRule> rules() {
        return TimeRules.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noTextMakesARuleLookWithoutEnd(TimeRule rule) {
        for (String piece :
                List.of("May ", "May 1 ", "11 ", "1", "Sunday ", "last ", "May 1-", "A", "May 1 to ", "the past ")) {
            CountedText.search(rule.pattern(), piece.repeat(20_000 / piece.length()), LOOKS_PER_LETTER);
        }
    }
}
