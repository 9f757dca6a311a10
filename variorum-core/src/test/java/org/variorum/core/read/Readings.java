package org.variorum.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.variorum.core.read.Document.ZoneSpan;
import org.variorum.model.Ids;
import org.variorum.model.Problem;
import org.variorum.model.Sha256;

/** Reads inputs for tests and looks, at every document that comes out, for what each must keep. */
public final class Readings {

    private Readings() {}

    static ReadResult read(InputFormat format, byte[] bytes) {
        ReadResult result = InputFormat.read(new RawInput("given." + format, Optional.empty(), bytes, format, false));
        result.document().ifPresent(document -> {
            assertSound(document);
            assertThat(document.sourceSha256()).isEqualTo(Sha256.of(bytes));
        });
        assertThat(result.document().isPresent() || !result.problems().isEmpty())
                .as("no document and no problem")
                .isTrue();
        assertThat(result.problems()).allSatisfy(problem -> {
            assertThat(problem.input()).isEqualTo("given." + format);
            assertThat(problem.message()).contains("given." + format);
        });
        return result;
    }

    static ReadResult read(InputFormat format, String input) {
        return read(format, input.getBytes(StandardCharsets.UTF_8));
    }

    public static Document text(String text) {
        return read(InputFormat.TEXT, text).document().orElseThrow();
    }

    public static Document json(String row) {
        return read(InputFormat.JSON_RECORD, row).document().orElseThrow();
    }

    static Document html(String page) {
        return read(InputFormat.HTML, page).document().orElseThrow();
    }

    /** The one problem of an input that could not be read. */
    static Problem refusal(InputFormat format, byte[] bytes) {
        ReadResult result = read(format, bytes);
        assertThat(result.document()).isEmpty();
        assertThat(result.problems()).hasSize(1);
        return result.problems().get(0);
    }

    static Problem refusal(InputFormat format, String input) {
        return refusal(format, input.getBytes(StandardCharsets.UTF_8));
    }

    /** The zones as lines of kind and words: "BYLINE By Jane Doe". */
    static List<String> zones(Document document) {
        return document.zones().stream()
                .map(zone -> zone.kind() + " "
                        + zone.span().of(document.text()).strip().replaceAll("\\s+", " "))
                .toList();
    }

    /** Zones lie in order inside the text, do not overlap, and leave out nothing but blanks. */
    static void assertSound(Document document) {
        String text = document.text();
        assertThat(document.version()).isEqualTo(Ids.version(text));
        int end = 0;
        for (ZoneSpan zone : document.zones()) {
            assertThat(zone.span().start())
                    .as("%s in %s", zone, document.zones())
                    .isGreaterThanOrEqualTo(end);
            assertBlank(text.substring(end, zone.span().start()));
            end = zone.span().end();
            assertThat(end).isLessThanOrEqualTo(text.length());
            assertThat(zone.span().of(text)).isNotBlank();
        }
        assertBlank(text.substring(end));
        assertThat(document.zones()).isNotEmpty();
    }

    private static void assertBlank(String gap) {
        assertThat(gap.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF))
                .as("outside all zones: \"%s\"", gap)
                .isTrue();
    }
}
