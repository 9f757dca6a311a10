package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.lexicon.HarmWord;
import org.variorum.core.lexicon.OutcomeCue;
import org.variorum.model.Claim;
import org.variorum.model.Evidence;

/** Runs the examples that stand beside the words for harm, purpose and effect. */
@Tag("models")
class OutcomeExamplesTest {

    /** A row of a table with its examples. */
    record Row(String id, List<String> positive, List<String> negative) {}

    static List<Row> rows() {
        Stream<Row> harm = HarmWord.all().stream().map(word -> new Row(word.id(), word.positive(), word.negative()));
        Stream<Row> cues = OutcomeCue.all().stream().map(cue -> new Row(cue.id(), cue.positive(), cue.negative()));
        return Stream.concat(harm, cues).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsPositiveExamplesAreReadByIt(Row row) {
        assertThat(row.positive()).as(row.id()).isNotEmpty();
        for (String example : row.positive()) {
            assertThat(readBy(example)).as(row.id() + ": " + example).contains(row.id());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsNegativeExamplesGiveClaimsWithoutIt(Row row) {
        assertThat(row.negative()).as(row.id()).isNotEmpty();
        for (String example : row.negative()) {
            assertThat(Extraction.shared().raw(example))
                    .as(row.id() + " tells of an event: " + example)
                    .isNotEmpty();
            assertThat(readBy(example)).as(row.id() + ": " + example).doesNotContain(row.id());
        }
    }

    private static List<String> readBy(String example) {
        return Extraction.shared().claims(example).stream()
                .map(Claim::evidence)
                .flatMap(evidence -> Stream.of("harm", "purpose", "effect")
                        .flatMap(field -> evidence.getOrDefault(field, List.of()).stream()))
                .map(Evidence::by)
                .toList();
    }
}
