package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.lexicon.StandingRule;

/** Runs the examples that stand beside each rule of how an event stands: planned, ordered, denied. */
@Tag("models")
class StandingExamplesTest {

    static List<StandingRule> rules() {
        return StandingRule.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itsPositiveExamplesMeetTheRule(StandingRule rule) {
        assertThat(rule.positive()).as(rule.id()).isNotEmpty();
        for (String example : rule.positive()) {
            assertThat(rulesMetBy(example)).as(rule.id() + ": " + example).contains(rule.id());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itsNegativeExamplesGiveClaimsThatDoNot(StandingRule rule) {
        assertThat(rule.negative()).as(rule.id()).isNotEmpty();
        for (String example : rule.negative()) {
            assertThat(Extraction.shared().raw(example))
                    .as(rule.id() + " tells of an event: " + example)
                    .isNotEmpty();
            assertThat(rulesMetBy(example)).as(rule.id() + ": " + example).doesNotContain(rule.id());
        }
    }

    @Test
    void everyRuleHasAnIdOfItsOwn() {
        assertThat(rules().stream().map(StandingRule::id)).doesNotHaveDuplicates();
    }

    private static List<String> rulesMetBy(String example) {
        return Extraction.shared().raw(example).stream()
                .flatMap(claim -> claim.standing().rules().stream())
                .toList();
    }
}
