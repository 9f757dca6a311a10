package org.variorum.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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
            "\u00e9",
            "AP Photo Aa ",
            "said. AP Photo Aa ",
            "said. Related Aa Bb ",
            "... 12 ",
            "1234 18.05.2017",
            "18.05.2017 (updated 1",
            "fell. Aa is a ",
            "fell. A shrine is located in ",
            "fell. Aa it determines whose jets ",
            "fell. Men [AFP",
            "Topic Aa ",
            "Sun Mar 4 2018 ",
            "Sign up to our ");

    static Stream<Arguments> patterns() {
        return Table.load("zone-cues").rows().stream()
                .filter(row -> List.of("pattern", "head", "prefix", "opening", "inside")
                        .contains(row.cell("how")))
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
        if (List.of("prefix", "head", "opening").contains(how)) {
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

    static Stream<Arguments> rows() {
        return Table.load("zone-cues").rows().stream().map(row -> Arguments.of(row.cell("id"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyCueFitsItsPositiveExampleAndNotItsNegativeOne(String id, Table.Row row) {
        ZoneCues.Cue cue = ZoneCues.load().cue(id);
        String positive = row.cell("positive").replaceAll("[‹›]", "");
        switch (cue.how()) {
            case OPENING, INSIDE -> {
                assertThat(marked(positive, RunIns.of(positive, ZoneCues.load().all())))
                        .isEqualTo(row.cell("positive"));
                assertThat(RunIns.of(positive, List.of(cue))).isNotEmpty();
                assertThat(RunIns.of(row.cell("negative"), List.of(cue))).isEmpty();
            }
            case HEAD, PREFIX -> {
                assertThat(cue.pattern().matcher(positive).lookingAt()).isTrue();
                assertThat(cue.pattern().matcher(row.cell("negative")).lookingAt())
                        .isFalse();
            }
            case STARTS, CONTAINS, WHOLE, PATTERN -> {
                assertThat(cue.fits(folded(cue, positive))).isTrue();
                assertThat(cue.fits(folded(cue, row.cell("negative")))).isFalse();
            }
        }
    }

    private static String folded(ZoneCues.Cue cue, String paragraph) {
        return cue.how() == ZoneCues.How.PATTERN ? paragraph : paragraph.toLowerCase(Locale.ROOT);
    }

    private static String marked(String paragraph, List<Document.ZoneSpan> stretches) {
        StringBuilder marked = new StringBuilder(paragraph);
        for (int i = stretches.size() - 1; i >= 0; i--) {
            marked.insert(stretches.get(i).span().end(), '›');
            marked.insert(stretches.get(i).span().start(), '‹');
        }
        return marked.toString();
    }
}
