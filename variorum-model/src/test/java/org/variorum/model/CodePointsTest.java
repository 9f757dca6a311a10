package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CodePointsTest {

    private static final long SEED = 20151120L;

    /** One unit, two units and half a pair, so that a random mixture meets every neighbourhood. */
    private static final String[] PIECES = {
        "a",
        " ",
        "\u00e9",
        "\u0628",
        "\u4e2d",
        "\ufeff",
        "\ud83d\udca5",
        "\ud800\udf30",
        "\ud835\udc00",
        "\ud83d",
        "\udca5"
    };

    @ParameterizedTest(name = "{0} at unit {1} is code point {2}")
    @CsvSource({
        "Kalibr,           0, 0",
        "Kalibr,           6, 6",
        "💥 over Aleppo,   2, 1",
        "💥 over Aleppo,  14, 13",
        "A💥B💥C,          1, 1",
        "A💥B💥C,          3, 2",
        "A💥B💥C,          4, 3",
        "A💥B💥C,          6, 4",
        "A💥B💥C,          7, 5",
        "𐌰𐌱𐌲,              4, 2",
        "𐌰𐌱𐌲,              6, 3",
        "𝐌𝐨𝐬𝐮𝐥,            2, 1",
        "𝐌𝐨𝐬𝐮𝐥,           10, 5",
        "e\u0301,               2, 2",
        "👨‍👩‍👧,              8, 5"
    })
    void offsetsBeforeWholeCharactersConvertBothWays(String text, int utf16, int codePoint) {
        CodePoints points = CodePoints.of(text);
        assertThat(points.fromUtf16(utf16)).isEqualTo(codePoint);
        assertThat(points.toUtf16(codePoint)).isEqualTo(utf16);
    }

    @ParameterizedTest(name = "unit {0} of A💥B💥C counts {1}")
    @CsvSource({"2, 1", "5, 3"})
    void anOffsetInsideAPairCountsThePairsStart(int utf16, int codePoint) {
        assertThat(CodePoints.of("A💥B💥C").fromUtf16(utf16)).isEqualTo(codePoint);
    }

    @ParameterizedTest(name = "unit {0} is code point {1}")
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 3", "5, 4", "6, 5"})
    void aLoneSurrogateIsOneCodePoint(int utf16, int codePoint) {
        // a high half, a letter, a low half, a whole pair, a high half at the end
        CodePoints points = CodePoints.of("\ud83dx\udca5\ud83d\udca5\ud83d");
        assertThat(points.fromUtf16(utf16)).isEqualTo(codePoint);
        assertThat(points.toUtf16(codePoint)).isEqualTo(utf16);
    }

    @Test
    void aHighHalfBeforeAPairStandsAlone() {
        CodePoints points = CodePoints.of("\ud83d\ud83d\udca5.");
        assertThat(points.fromUtf16(1)).isEqualTo(1);
        assertThat(points.fromUtf16(3)).isEqualTo(2);
        assertThat(points.toUtf16(3)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 33})
    void aTextMayHoldAnyNumberOfPairs(int pairs) {
        CodePoints points = CodePoints.of("💥".repeat(pairs) + "!");
        assertThat(points.fromUtf16(2 * pairs + 1)).isEqualTo(pairs + 1);
        assertThat(points.toUtf16(pairs)).isEqualTo(2 * pairs);
    }

    @Test
    void anEmptyTextHasOffsetZeroOnly() {
        assertThat(CodePoints.of("").fromUtf16(0)).isZero();
        assertThat(CodePoints.of("").toUtf16(0)).isZero();
    }

    @Test
    void everyOffsetOfRandomTextsAgreesWithTheJdkAndComesBack() {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            String text = text(random);
            CodePoints points = CodePoints.of(text);
            int count = text.codePointCount(0, text.length());
            for (int codePoint = 0; codePoint <= count; codePoint++) {
                int utf16 = text.offsetByCodePoints(0, codePoint);
                assertThat(points.toUtf16(codePoint)).as(text).isEqualTo(utf16);
                assertThat(points.fromUtf16(utf16)).as(text).isEqualTo(codePoint);
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
