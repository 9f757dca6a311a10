package org.variorum.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.pipeline.Prefilter;

/** The form of {@code triggers.tsv}; what its sentences give is tried where there is a parser. */
final class TriggerTableTest {

    private static final Set<String> SUBTYPES = Set.of(
            ("shelling ied suicide_attack chemical mine drone shootdown interception sortie_count campaign siege capture "
                            + "withdrawal evacuation ceasefire rescue detention abduction execution exercise base_use "
                            + "claim_of_responsibility refusal demand order threat warning prediction capability "
                            + "airspace_closure displacement aid investigation media_release other")
                    .split(" ", -1));

    static Stream<Trigger> triggers() {
        return Table.load("triggers").rows().stream().map(Trigger::of);
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void aTriggerHasASentenceItReadsAndOneItMustNot(Trigger trigger) {
        assertThat(trigger.positive()).isNotEmpty().allMatch(sentence -> sentence.endsWith("."));
        assertThat(trigger.negative()).isNotEmpty().allMatch(sentence -> sentence.endsWith("."));
        assertThat(trigger.negative()).doesNotContainAnyElementsOf(trigger.positive());
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void aTriggerFilesItsEventByTheContractAndTheCodebooks(Trigger trigger) {
        assertThat(trigger.plover()).hasSizeBetween(0, 2);
        assertThat(trigger.acled().size()).isIn(0, 2);
        assertThat(trigger.acled()).noneMatch(String::isBlank);
        trigger.subtype().ifPresent(subtype -> assertThat(SUBTYPES).contains(subtype));
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void modifiersAreLemmasGivenOnce(Trigger trigger) {
        assertThat(Stream.concat(trigger.modifiers().stream(), trigger.without().stream()))
                .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    /** A text that the prefilter throws away is never read. A trigger that wants a war brings words of war with it. */
    @ParameterizedTest
    @MethodSource("triggers")
    void thePrefilterLetsEveryPositiveSentencePass(Trigger trigger) {
        String beside =
                trigger.setting() != Trigger.Setting.ANY ? " There are insurgents and howitzers in the hills." : "";
        assertThat(trigger.positive()).allMatch(example -> Prefilter.load().mayHoldClaims(example + beside));
    }
}
