package org.variorum.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.CountedText;
import org.variorum.core.lexicon.Table;

final class ZoneCuesTest {

    private static final int LOOKS_PER_LETTER = 400;

    /** Texts that nearly fit a cue again and again. */
    private static final List<String> PIECES = List.of(
            "By AAAAAAAAAA",
            "A",
            "A.",
            "Aa ",
            "A-",
            "A’",
            "By ",
            "BEIRUT ",
            "BEIRUT/",
            "27.05.2017 ",
            "(updated 1",
            "1",
            "( ",
            "((",
            "Tags a b ",
            "died. Tags a b ",
            "died. ",
            " a",
            "Updated ",
            "Comment via ",
            "Photo",
            "AP Photo/",
            "AFP - ",
            "Reuters Monday 1 May 2015 ",
            "x. (Photo",
            "Get short URL 1 ",
            "– ",
            "\u00e9");

    static Stream<Arguments> patterns() {
        return Table.load("zone-cues").rows().stream()
                .filter(row -> List.of("pattern", "prefix", "inside").contains(row.cell("how")))
                .map(row -> Arguments.of(row.cell("how"), Pattern.compile(row.cell("cue"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void noParagraphMakesACueLookWithoutEnd(String how, Pattern pattern) {
        for (String first : PIECES) {
            for (String piece : PIECES) {
                String paragraph = first + piece.repeat(390 / piece.length()) + "!";
                search(how, pattern, paragraph);
            }
        }
    }

    /** Stamps and tags are looked for in paragraphs of any length. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void theCostOfALongParagraphGrowsWithItsLength(String how, Pattern pattern) {
        for (String piece : PIECES) {
            String paragraph = piece.repeat((how.equals("pattern") ? 390 : 40_000) / piece.length());
            search(how, pattern, paragraph);
        }
    }

    private static void search(String how, Pattern pattern, String paragraph) {
        if (how.equals("prefix")) {
            CountedText.fitsHead(pattern, paragraph, LOOKS_PER_LETTER);
        } else {
            CountedText.search(pattern, paragraph, LOOKS_PER_LETTER);
        }
    }

    @Test
    void aLongParagraphIsRunningTextWhateverItBeginsWith() {
        String cue = "Photo: a bomber takes off, ";
        assertThat(ZoneCues.load().of(cue)).isPresent();
        assertThat(ZoneCues.load().of(cue + "and ".repeat(100))).isEmpty();
    }

    @Test
    void everyCueCanFitSomething() {
        Map<String, String> examples = Map.of(
                "caption-copyright", "© Ministry of Defence",
                "furniture-url", "Get short URL");
        List<Table.Row> words = Table.load("zone-cues").rows().stream()
                .filter(row -> List.of("starts", "contains", "whole").contains(row.cell("how")))
                .toList();
        assertThat(words).extracting(row -> row.cell("id")).hasSameElementsAs(examples.keySet());
        assertThat(examples.values())
                .allMatch(example -> ZoneCues.load().of(example).isPresent());
    }
}
