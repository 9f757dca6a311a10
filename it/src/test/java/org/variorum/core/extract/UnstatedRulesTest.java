package org.variorum.core.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Annotator;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;
import org.variorum.nlp4j.Nlp4jParser;
import org.variorum.nlp4j.Progress;

/** Runs the examples that stand beside each rule on events that are only mentioned. */
@Tag("models")
class UnstatedRulesTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static Optional<Annotator> annotator = Optional.empty();

    @BeforeAll
    static void loadTheModels() {
        annotator = Optional.of(new Annotator(LEXICON, Nlp4jParser.load(Nlp4jParser.standardCache(), Progress.NONE)));
    }

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
        RawInput input = new RawInput(
                "example", Optional.of("example"), text.getBytes(StandardCharsets.UTF_8), InputFormat.TEXT, false);
        Annotated annotated = annotator
                .orElseThrow()
                .annotate(InputFormat.read(input).document().orElseThrow());
        Sentence sentence = annotated.sentences().get(0);
        TriggerMatcher triggers = new TriggerMatcher(LEXICON);
        List<TriggerMatcher.Match> matches = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            triggers.match(annotated, sentence, i).stream().findFirst().ifPresent(matches::add);
        }
        assertThat(matches).as("an event in: " + text).isNotEmpty();
        return rule.test().holds(sentence, matches.get(matches.size() - 1), matches);
    }
}
