package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that nobody should send and somebody will, all in one run: each has its line in the problems, none stops the rest. */
@Tag("models")
final class BadInputTest {

    private static final int FIFTY_MB = 50_000_000;
    private static final int DEEP = 200_000;

    private static final String REPORT =
            "Russian jets bombed a market in Idlib on Tuesday, killing 12 civilians, monitors said.";

    private static Runs.Made made = Runs.samples();

    @BeforeAll
    static void runOnce() throws IOException {
        Path folder = Program.in("bad-input-files").folder();
        write(folder);
        made = Runs.of("bad-input", List.of(), folder.toString());
        Files.delete(folder.resolve("long.txt"));
        Files.delete(folder.resolve("long.jsonl"));
    }

    private static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("good.txt"), REPORT);
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("empty.html"), "");
        Files.writeString(folder.resolve("empty.jsonl"), "");
        Files.writeString(folder.resolve("blank.txt"), " \n\t\n");
        Files.write(folder.resolve("binary.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, (byte) 0xff});
        Files.write(folder.resolve("latin.txt"), (REPORT + " Zürich.").getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("long.txt"), line());
        Files.write(folder.resolve("long.jsonl"), line());
        Files.writeString(folder.resolve("deep.html"), "<div>".repeat(DEEP) + REPORT + "</div>".repeat(DEEP));
        Files.writeString(folder.resolve("deep.jsonl"), "[".repeat(DEEP) + "]".repeat(DEEP));
        Files.writeString(folder.resolve("picture.png"), "not even a picture");
        Files.writeString(folder.resolve("bare"), REPORT);
        Files.createDirectories(folder.resolve("folder.txt"));
        Files.writeString(folder.resolve("folder.txt/inside.txt"), REPORT);
        Files.createSymbolicLink(folder.resolve("unreadable.txt"), folder.resolve("nothing-there.txt"));
        Files.writeString(
                folder.resolve("twice.jsonl"),
                "{\"id\": \"twin\", \"text\": \"" + REPORT + "\"}\n{\"id\": \"twin\", \"text\": \"Again: " + REPORT
                        + "\"}\n");
        Files.writeString(
                folder.resolve("broken.jsonl"),
                "{\"id\": \"cut off\n[1, 2]\n{\"id\": 7}\n\n{\"id\": \"after the broken\", \"text\": \"" + REPORT
                        + "\"}");
        for (String name : new String[] {"football.txt", "recipe.txt", "hostile.html"}) {
            Files.copy(Program.repository("it/src/test/resources/articles").resolve(name), folder.resolve(name));
        }
    }

    private static byte[] line() {
        byte[] line = new byte[FIFTY_MB];
        Arrays.fill(line, (byte) 'x');
        return line;
    }

    @Test
    void keepsTheContract() {
        Invariants.hold(made.output());
    }

    @ParameterizedTest
    @CsvSource({
        "empty.txt, input.empty",
        "empty.html, input.empty",
        "blank.txt, input.blank",
        "binary.txt, input.binary",
        "latin.txt, input.not_utf8",
        "long.txt, input.too_large",
        "long.jsonl:1, input.too_large",
        "deep.jsonl:1, input.not_json",
        "picture.png, input.unknown_format",
        "bare, input.unknown_format",
        "unreadable.txt, input.unreadable",
        "twice.jsonl:2, document.id_twice",
        "broken.jsonl:1, input.not_json",
        "broken.jsonl:2, input.not_an_article",
        "broken.jsonl:3, input.no_text"
    })
    void isNamedWithItsProblem(String input, String code) {
        assertThat(made.output().codes("/" + input)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"good", "latin", "inside", "twin", "after the broken"})
    void isReadAllTheSame(String doc) {
        assertThat(claimsOf(doc)).isNotEmpty();
    }

    @Test
    void isReadThroughAnyDepthOfMarkup() {
        assertThat(made.output().codes("/deep.html")).isEmpty();
        assertThat(made.output().annotations())
                .anyMatch(row -> row.path("text").asString().equals(REPORT)
                        && !row.path("doc").asString().equals("good")
                        && !row.path("doc").asString().equals("inside"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"football", "recipe"})
    void givesNoClaimWithoutAConflict(String doc) {
        assertThat(claimsOf(doc)).isEmpty();
    }

    @Test
    void isReadWithoutItsScripts() {
        List<String> texts = made.output().annotations().stream()
                .map(row -> row.path("text").asString())
                .filter(text -> text.contains("Hostile page"))
                .toList();

        assertThat(texts).hasSize(1);
        assertThat(texts.get(0))
                .contains("bombed a depot near Raqqa")
                .doesNotContain("stolen", "onerror", "expression(");
    }

    private static List<String> claimsOf(String doc) {
        return made.output().claims().stream()
                .filter(row -> row.path("doc").asString().equals(doc))
                .map(row -> row.path("quote").asString())
                .toList();
    }
}
