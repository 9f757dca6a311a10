package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.resolve.WhenRules;
import org.variorum.model.Claim;

/** Runs the examples that stand beside the rules of times, carried days, origins and sums. */
@Tag("models")
class WhenRulesTest {

    static List<WhenRules.Shown> rules() {
        return WhenRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itsPositiveExamplesAreReadByIt(WhenRules.Shown rule) {
        assertThat(rule.positive()).as(rule.id()).isNotEmpty();
        for (String example : rule.positive()) {
            assertThat(readBy(rule, example)).as(rule.id() + ": " + example).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itsNegativeExamplesAreNot(WhenRules.Shown rule) {
        assertThat(rule.negative()).as(rule.id()).isNotEmpty();
        for (String example : rule.negative()) {
            assertThat(DatedReading.claims(example)).as(example).isNotEmpty();
            assertThat(readBy(rule, example)).as(rule.id() + ": " + example).isFalse();
        }
    }

    @Test
    void everyRuleHasAnIdOfItsOwn() {
        assertThat(rules().stream().map(WhenRules.Shown::id)).doesNotHaveDuplicates();
    }

    private static boolean readBy(WhenRules.Shown rule, String example) {
        return DatedReading.claims(example).stream()
                .map(Claim::evidence)
                .flatMap(evidence -> evidence.getOrDefault(rule.field(), List.of()).stream())
                .anyMatch(words -> words.by().equals(rule.id()));
    }
}
