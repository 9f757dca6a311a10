package org.variorum.core.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.it.Extraction;

/** Runs the examples that stand beside each rule on events that are only mentioned. */
@Tag("models")
class UnstatedRulesTest {

    static List<UnstatedRule> rules() {
        return UnstatedRules.ALL;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theLastEventOfThesesSentencesIsOnlyMentioned(UnstatedRule rule) {
        assertThat(rule.mentions()).as(rule.id()).isNotEmpty();
        for (String example : rule.mentions()) {
            assertThat(holdsForTheLastEvent(rule, example))
                    .as(rule.id() + ": " + example)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theLastEventOfTheseIsStated(UnstatedRule rule) {
        assertThat(rule.states()).as(rule.id()).isNotEmpty();
        for (String example : rule.states()) {
            assertThat(holdsForTheLastEvent(rule, example))
                    .as(rule.id() + ": " + example)
                    .isFalse();
        }
    }

    private static boolean holdsForTheLastEvent(UnstatedRule rule, String text) {
        Annotated annotated = Extraction.shared().annotated(text);
        Sentence sentence = annotated.sentences().get(0);
        TriggerMatcher triggers = new TriggerMatcher(Extraction.shared().lexicon());
        List<TriggerMatcher.Match> matches = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            triggers.match(annotated, sentence, i).stream().findFirst().ifPresent(matches::add);
        }
        assertThat(matches).as("an event in: " + text).isNotEmpty();
        return rule.test().holds(sentence, matches.get(matches.size() - 1), matches);
    }
}
