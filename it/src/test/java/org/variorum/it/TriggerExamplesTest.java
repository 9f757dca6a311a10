package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.lexicon.Trigger;

/** Runs the examples that stand beside each trigger of the lexicon: a trigger that its own examples do not fit is broken. */
@Tag("models")
class TriggerExamplesTest {

    static List<Trigger> triggers() {
        return Extraction.shared().lexicon().triggers();
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
        assertThat(triggers().stream().map(Trigger::id)).doesNotHaveDuplicates();
    }

    /** A trigger that wants to stand in a war is tried beside a sentence that sets one, and tells of no event itself. */
    private static List<String> triggersOf(Trigger trigger, String example) {
        String sentence = trigger.setting() != Trigger.Setting.ANY ? example + Extraction.OF_WAR : example;
        return Extraction.shared().rawAsItStands(sentence).stream()
                .map(claim -> claim.trigger().id())
                .toList();
    }
}
