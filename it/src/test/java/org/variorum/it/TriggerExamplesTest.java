package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.annotate.Annotator;
import org.variorum.core.extract.Extractor;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.Trigger;
import org.variorum.core.read.Document;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;
import org.variorum.nlp4j.Nlp4jParser;
import org.variorum.nlp4j.Progress;

/** Runs the examples that stand beside each trigger of the lexicon: a trigger that its own examples do not fit is broken. */
@Tag("models")
class TriggerExamplesTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final String OF_WAR = "There are insurgents and howitzers in the hills.";

    private static Optional<Annotator> annotator = Optional.empty();

    @BeforeAll
    static void loadTheModels() {
        annotator = Optional.of(new Annotator(LEXICON, Nlp4jParser.load(Nlp4jParser.standardCache(), Progress.NONE)));
    }

    static List<Trigger> triggers() {
        return LEXICON.triggers();
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void itsPositiveExamplesGiveAClaimByThisTrigger(Trigger trigger) {
        assertThat(trigger.positive()).as(trigger.id()).isNotEmpty();
        for (String example : trigger.positive()) {
            assertThat(triggersOf(trigger, example))
                    .as(trigger.id() + ": " + example)
                    .contains(trigger.id());
        }
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void itsNegativeExamplesGiveNone(Trigger trigger) {
        assertThat(trigger.negative()).as(trigger.id()).isNotEmpty();
        for (String example : trigger.negative()) {
            assertThat(triggersOf(trigger, example))
                    .as(trigger.id() + ": " + example)
                    .doesNotContain(trigger.id());
        }
    }

    @Test
    void everyTriggerHasAnIdOfItsOwn() {
        assertThat(LEXICON.triggers().stream().map(Trigger::id)).doesNotHaveDuplicates();
    }

    /** A trigger that wants to stand in a war is tried beside a sentence that sets one, and tells of no event itself. */
    private static List<String> triggersOf(Trigger trigger, String example) {
        String sentence = trigger.setting() != Trigger.Setting.ANY ? example + "\n\n" + OF_WAR : example;
        RawInput input = new RawInput(
                "example", Optional.of("example"), sentence.getBytes(StandardCharsets.UTF_8), InputFormat.TEXT, false);
        Document document = InputFormat.read(input).document().orElseThrow();
        return new Extractor(LEXICON)
                .extract(annotator.orElseThrow().annotate(document)).stream()
                        .map(claim -> claim.trigger().id())
                        .toList();
    }
}
