package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.lexicon.Table;
import org.variorum.core.pipeline.Outcome;
import org.variorum.core.reconcile.check.Checks;
import org.variorum.model.Check;

/**
 * Short reports of several wars, made up and all of Wednesday 17 March 2021, with how one kind of check of consistency ends
 * worked out by hand: "silent" where it must say nothing. No check of another kind may fail on them.
 */
@Tag("models")
class CheckCasesTest {

    private static final String SILENT = "silent";
    private static final Set<String> QUIET = Set.of(SILENT, "holds");

    /** Texts on which a kind has no call to warn, though they look as if it had. */
    private static final int NEAR_MISSES = 20;

    static List<Table.Row> cases() {
        return Table.read("checks", CaseFile.bytes("/checks/checks.tsv")).rows();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theKindOfCheckEndsAsWorkedOut(Table.Row row) {
        Outcome read = DatedReading.outcome(row.cell("text"));
        List<Check> checks = Checks.of(read.claims(), read.annotations().orElseThrow());
        Set<String> outcomes = checks.stream()
                .filter(check -> check.kind().equals(row.cell("kind")))
                .map(Check::outcome)
                .collect(Collectors.toSet());
        Set<String> expected = row.cell("outcome").equals(SILENT) ? Set.of() : Set.of(row.cell("outcome"));
        assertThat(outcomes)
                .as(row.cell("id") + ": " + row.cell("text") + checks)
                .isEqualTo(expected);
        assertThat(checks)
                .filteredOn(check -> !check.kind().equals(row.cell("kind")))
                .extracting(Check::outcome)
                .doesNotContain("fails");
    }

    @Test
    void everyKindHasACaseThatWarnsAndTwentyThatDoNot() {
        Map<String, List<Table.Row>> byKind = cases().stream().collect(Collectors.groupingBy(row -> row.cell("kind")));
        assertThat(cases()).extracting(row -> row.cell("id")).doesNotHaveDuplicates();
        assertThat(byKind)
                .containsOnlyKeys(
                        "weekday_date",
                        "chronology",
                        "rate_total",
                        "share_sum",
                        "sum",
                        "part_whole",
                        "endurance",
                        "carrier",
                        "file_photo");
        byKind.forEach((kind, rows) -> {
            assertThat(rows).as(kind).anyMatch(row -> row.cell("outcome").equals("fails"));
            assertThat(rows)
                    .as(kind)
                    .filteredOn(row -> QUIET.contains(row.cell("outcome")))
                    .hasSizeGreaterThanOrEqualTo(NEAR_MISSES);
        });
    }
}
