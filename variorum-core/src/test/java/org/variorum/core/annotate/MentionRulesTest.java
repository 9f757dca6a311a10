package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.Table;
import org.variorum.core.parse.StoredParses;

/**
 * Runs the examples of {@code mention-rules.tsv} through the annotator, on stored parses. A rule that one of its own examples
 * does not hit, or that decides about the words of a negative one, fails here; so does a rule without a row.
 *
 * <p>A new example needs its parse: write {@code # text = ...} under {@code mention-rules.parses.txt} and run {@code
 * StoreParses} over the file.
 */
final class MentionRulesTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final StoredParses PARSES =
            StoredParses.resource(MentionRulesTest.class, "mention-rules.parses.txt");
    private static final int POSITIVE = 2;

    static Stream<Table.Row> rows() {
        return Table.load("mention-rules").rows().stream();
    }

    private static RuleExample.Reading reading(String example, Table.Row row) {
        return RuleExample.of(example).read(LEXICON, PARSES, row.cell("family"));
    }

    private static List<String> ids(RuleExample.Reading reading) {
        return reading.rules().stream().map(MentionRule::id).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRuleDecidesAboutItsPositiveExamples(Table.Row row) {
        assertThat(row.list("positive")).as(row.cell("id")).hasSizeGreaterThanOrEqualTo(POSITIVE);
        for (String example : row.list("positive")) {
            RuleExample.Reading reading = reading(example, row);
            assertThat(ids(reading)).as(example).contains(row.cell("id"));
            assertThat(reading.told())
                    .as(example)
                    .contains(RuleExample.of(example).told().orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRuleLeavesItsNegativeExamplesAlone(Table.Row row) {
        assertThat(row.list("negative")).as(row.cell("id")).isNotEmpty();
        for (String example : row.list("negative")) {
            RuleExample.Reading reading = reading(example, row);
            assertThat(ids(reading)).as(example).doesNotContain(row.cell("id"));
            RuleExample.of(example)
                    .told()
                    .ifPresent(told -> assertThat(reading.told()).as(example).contains(told));
        }
    }

    @Test
    void everyRuleHasARowAndEveryRowARule() {
        assertThat(rows().map(row -> row.cell("id")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(MentionRule.values()).map(MentionRule::id).toList());
        assertThat(rows().map(row -> row.cell("reason"))).noneMatch(String::isBlank);
    }

    @Test
    void noParseIsKeptThatNoExampleNeeds() {
        List<String> texts = rows().flatMap(
                        row -> Stream.concat(row.list("positive").stream(), row.list("negative").stream()))
                .map(example -> RuleExample.of(example).text())
                .toList();
        assertThat(PARSES.blocks()).extracting(StoredParses.Block::text).isSubsetOf(texts);
    }
}
