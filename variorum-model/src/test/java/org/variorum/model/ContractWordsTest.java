package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every closed list of the export contract, word for word and in its order. */
final class ContractWordsTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(PublishedBasis.class, "metadata|byline|dateline|inferred"),
                Arguments.of(ZoneKind.class, "headline|byline|body|caption|comment|furniture"),
                Arguments.of(TimeType.class, "DATE|TIME|DURATION|SET"),
                Arguments.of(QuantityKind.class, "exact|approx|min|max|range|vague|share|rate"),
                Arguments.of(ActorKind.class, "state|military|armed_group|person|organisation|civilian|label"),
                Arguments.of(SystemKind.class, "aircraft|missile|bomb|ship|vehicle|gun|other"),
                Arguments.of(SpeechKind.class, "direct|indirect|mixed"),
                Arguments.of(
                        EventType.class,
                        "airstrike|missile_launch|ground_operation|deployment|casualties|denial|accusation|statement"
                                + "|agreement|other"),
                Arguments.of(TargetType.class, "armed_group|opposition|civilian|military|infrastructure|unknown"),
                Arguments.of(TargetRole.class, "claimed_target|reported_hit|harmed|unclear"),
                Arguments.of(DatePrecision.class, "day|days|week|month|year"),
                Arguments.of(
                        SpeakerRole.class,
                        "outlet|agency|official|military|monitor|witness|expert|document|media|anonymous|person|party"),
                Arguments.of(
                        Stance.class,
                        "said|claimed|alleged|confirmed|denied|conceded|declined|demanded|ordered|predicted"),
                Arguments.of(Modality.class, "asserted|claimed|alleged|denied|planned"),
                Arguments.of(Polarity.class, "affirmed|negated"),
                Arguments.of(Realis.class, "done|ongoing|planned|ordered|requested|predicted|hypothetical|capability"),
                Arguments.of(Severity.class, "note|warning|error"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("lists")
    void theWordsAreThoseOfTheContract(Class<? extends Enum<?>> list, String words) {
        assertThat(list.getEnumConstants())
                .extracting(ContractJson::line)
                .containsExactly(Arrays.stream(words.split("\\|", -1))
                        .map(w -> '"' + w + '"')
                        .toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("lists")
    void theWordsAreReadBack(Class<? extends Enum<?>> list, String words) {
        assertThat(Arrays.stream(words.split("\\|", -1)))
                .extracting(word -> (Object) ContractJson.mapper().readValue('"' + word + '"', list))
                .containsExactly((Object[]) list.getEnumConstants());
    }
}
