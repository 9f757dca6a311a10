package org.variorum.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that stand beside each pattern in {@code designators.tsv}. */
final class DesignatorTest {

    private static List<Designator> all() {
        return Table.load("designators").rows().stream().map(Designator::of).toList();
    }

    static Stream<Arguments> positive() {
        return all().stream().flatMap(d -> d.positive().stream().map(words -> Arguments.of(d, words)));
    }

    static Stream<Arguments> negative() {
        return all().stream().flatMap(d -> d.negative().stream().map(words -> Arguments.of(d, words)));
    }

    private static List<String> found(Designator designator, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = designator.pattern().matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("positive")
    void aPositiveExampleIsFoundWhole(Designator designator, String words) {
        assertThat(found(designator, words)).containsExactly(words);
        assertThat(found(designator, "Two " + words + ", they say, and a \"" + words + "\"."))
                .containsExactly(words, words);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("negative")
    void inANegativeExampleNothingIsFound(Designator designator, String words) {
        assertThat(found(designator, words)).isEmpty();
    }

    @Test
    void everyPatternHasExamplesOfBothKindsAndAReason() {
        assertThat(all()).isNotEmpty().allSatisfy(designator -> {
            assertThat(designator.positive()).isNotEmpty();
            assertThat(designator.negative()).isNotEmpty();
            assertThat(designator.reason()).isNotBlank();
            assertThat(designator.standIn()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "designator.soviet-aircraft; Two Su-34s and a Tu-95MS took off; Su-34s|Tu-95MS",
                "designator.soviet-aircraft; a pair of Mi-24 helicopters and two Ka‑52; Mi-24|Ka‑52",
                "designator.soviet-aircraft; MIG-29 and MiG‑31BM; MIG-29|MiG‑31BM",
                "designator.soviet-missile; an X-101 or Kh-555 missile; X-101|Kh-555",
                "designator.us-aircraft; F-16s and an A-10C; F-16s|A-10C",
                "designator.sam; the S-300V4 and an S-200; S-300V4|S-200"
            })
    void designatorsOfRealReportsAreFound(String id, String text, String expected) {
        Designator designator =
                all().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
        assertThat(found(designator, text)).containsExactly(expected.split("\\|", -1));
    }

    @Test
    void thePluralsEndingIsNoPartOfTheName() {
        Matcher matcher = all().get(0).pattern().matcher("Four Su-57s landed.");
        assertThat(matcher.find()).isTrue();
        assertThat(matcher.group("name")).isEqualTo("Su-57");
    }

    @Test
    void aLongRunOfCapitalsAndDigitsCostsNoMoreThanOneLook() {
        for (Designator designator : all()) {
            assertThat(found(designator, "Su-F-S-Kh-" + "A1-".repeat(100_000))).isEmpty();
        }
    }
}
