package org.variorum.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Problem;
import org.variorum.model.Severity;

final class PlainTextReaderTest {

    private static final long SEED = 20160816L;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Six people died.",
                "\ufeffSix people died.\n",
                "Six\u00a0people\u202fdied.\r\n\r\nTwo were hurt.\r\n",
                "  \n\n Six people died. \n\n ",
                "Six people died.\rTwo were hurt.",
                "💥 Six people 𐌰 died. 👨‍👩‍👧",
                "e\u0301 and \u00e9 stay as they are.\u0085Tab\tand\u200bzero width."
            })
    void theTextIsTheInputUnchanged(String text) {
        assertThat(Readings.text(text).text()).isEqualTo(text);
    }

    @Test
    void aTextKnowsNothingOfItself() {
        assertThat(Readings.text("Six people died.").metadata()).isEqualTo(Document.Metadata.none());
    }

    @Test
    void theIdIsTheGivenOneElseTheHashOfTheBytes() {
        byte[] bytes = "Six bombers struck the depot near Palmyra.\r\n".getBytes(StandardCharsets.UTF_8);
        RawInput named = new RawInput("a/b.txt", Optional.of("b"), bytes, InputFormat.TEXT, true);
        assertThat(InputFormat.read(named).document().orElseThrow().id()).isEqualTo("b");
        assertThat(InputFormat.read(named).document().orElseThrow().sample()).isTrue();
        assertThat(Readings.read(InputFormat.TEXT, bytes)
                        .document()
                        .orElseThrow()
                        .id())
                .isEqualTo("fff4544d3c7bebab22f0235ffbb3e395");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\r\n\t", "\u00a0", "\u202f\u2007 ", "\ufeff", "\ufeff\r\n"})
    void aTextOfBlanksIsRefused(String text) {
        Problem problem = Readings.refusal(InputFormat.TEXT, text);
        assertThat(problem.code()).isEqualTo("input.blank");
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"TEXT", "JSON_RECORD", "HTML"})
    void anEmptyInputIsRefused(InputFormat format) {
        assertThat(Readings.refusal(format, "").code()).isEqualTo("input.empty");
    }

    @ParameterizedTest
    @CsvSource({"TEXT", "JSON_RECORD", "HTML"})
    void bytesThatAreNoTextAreRefused(InputFormat format) {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertThat(Readings.refusal(format, picture).code()).isEqualTo("input.binary");
        assertThat(Readings.refusal(format, "Six died".getBytes(StandardCharsets.UTF_16LE))
                        .code())
                .isEqualTo("input.binary");
    }

    @ParameterizedTest
    @CsvSource({"TEXT", "JSON_RECORD", "HTML"})
    void anInputOverTheLimitIsRefusedWithItsSize(InputFormat format) {
        Problem problem = Readings.refusal(format, "a".repeat(4_000_001));
        assertThat(problem.code()).isEqualTo("input.too_large");
        assertThat(problem.message()).contains("4000001").contains("split");
    }

    @Test
    void aTextAtTheLimitIsRead() {
        assertThat(Readings.text("Six people died. ".repeat(235_294)).text()).hasSize(3_999_998);
    }

    @ParameterizedTest(name = "byte {1} of \"{0}\"")
    @CsvSource({"Soldats tués à Alep, 10", "é, 0", "Six people died in Düsseldorf, 20"})
    void bytesOfAnotherCharsetAreReadAsWindowsAndTheFirstIsNamed(String text, int at) {
        ReadResult result = Readings.read(InputFormat.TEXT, text.getBytes(Charset.forName("windows-1252")));
        assertThat(result.document().orElseThrow().text()).isEqualTo(text);
        assertThat(result.problems()).hasSize(1);
        Problem problem = result.problems().get(0);
        assertThat(problem.code()).isEqualTo("input.not_utf8");
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.message()).contains("byte " + at);
        assertThat(problem.start()).isEqualTo(at);
        assertThat(problem.end()).isEqualTo(at + 1);
    }

    @Test
    void aLetterCutOffAtTheEndOfTheFileIsNamed() {
        byte[] cut = {'k', 'i', 'l', 'l', 'e', 'd', ' ', (byte) 0xF0, (byte) 0x9F, (byte) 0x92};
        assertThat(Readings.read(InputFormat.TEXT, cut).problems().get(0).start())
                .isEqualTo(7);
    }

    @Test
    void theFirstInvalidByteIsFoundFarIntoALongText() {
        byte[] bytes = ("é".repeat(10_000) + "x").getBytes(StandardCharsets.UTF_8);
        bytes[20_000] = (byte) 0xFF;
        assertThat(Texts.firstInvalidByte(bytes)).isEqualTo(20_000);
        assertThat(Texts.firstInvalidByte("é💥".repeat(10_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(-1);
    }

    /** Whatever the bytes are, reading them gives a sound document or a problem, and throws nothing. */
    @ParameterizedTest
    @CsvSource({"TEXT", "JSON_RECORD", "HTML"})
    void noBytesAtAllMakeAReaderThrow(InputFormat format) {
        Random random = new Random(SEED);
        String[] pieces = {
            "{\"text\":\"",
            "\"}",
            "<p>",
            "</p",
            "<script>",
            "Photo: ",
            "\n\n",
            "By Jane Doe",
            "All comments\n",
            "é",
            "💥",
            "Six died. ",
            "<!--",
            "]]>",
            "<table><td>",
            "&#x1F4A5;",
            "&amp",
            "\u00a0",
            "BEIRUT (Reuters) - ",
            "\\ud83d"
        };
        for (int round = 0; round < 400; round++) {
            StringBuilder input = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                input.append(pieces[random.nextInt(pieces.length)]);
            }
            byte[] bytes = input.toString().getBytes(StandardCharsets.UTF_8);
            if (random.nextInt(4) == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) (1 + random.nextInt(255));
            }
            Readings.read(format, bytes);
        }
    }
}
