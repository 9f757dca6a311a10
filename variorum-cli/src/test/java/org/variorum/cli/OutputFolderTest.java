package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFolderTest {

    private static final List<String> NAMES = List.of("claims.jsonl", "problems.jsonl");
    private static final Map<String, String> ROW = Map.of("name", "Şəmkir");
    private static final String LINE = "{\"name\":\"Şəmkir\"}\n";

    private final StringWriter said = new StringWriter();

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void givesTheFilesTheirNamesWhenAllIsWritten() throws IOException {
        try (OutputFolder out = open("new/deep")) {
            out.write("claims.jsonl", ROW);
            assertThat(folder.resolve("new/deep/claims.jsonl")).doesNotExist();
            out.complete();
        }

        assertThat(folder.resolve("new/deep/claims.jsonl")).hasContent(LINE);
        assertThat(folder.resolve("new/deep/problems.jsonl")).isEmptyFile();
        assertThat(folder.resolve("new/deep")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void leavesTheFormerFilesWhereARunFails() throws IOException {
        former("claims.jsonl");

        try (OutputFolder out = open("")) {
            out.write("claims.jsonl", ROW);
        }

        assertThat(folder.resolve("claims.jsonl")).hasContent("former\n");
        assertThat(folder.resolve("claims.jsonl.part")).hasContent(LINE);
    }

    @Test
    void keepsWholeLinesWhenItIsInterrupted() throws IOException {
        former("claims.jsonl");

        try (OutputFolder out = open("")) {
            out.write("claims.jsonl", ROW);
            out.interrupted(new PrintWriter(said));
            out.write("claims.jsonl", ROW);
            out.complete();
        }

        assertThat(folder.resolve("claims.jsonl.part")).hasContent(LINE);
        assertThat(folder.resolve("claims.jsonl")).hasContent("former\n");
        assertThat(said)
                .hasToString("variorum: interrupted; what was read so far stands in " + folder + "/*.part"
                        + System.lineSeparator());
    }

    @Test
    void saysNothingOfAnInterruptAfterItsEnd() {
        OutputFolder out = open("");
        out.complete();
        out.close();

        out.interrupted(new PrintWriter(said));

        assertThat(said.toString()).isEmpty();
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        former("in-the-way");

        assertThatThrownBy(() -> open("in-the-way/out"))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("cannot write to the folder " + folder.resolve("in-the-way/out"))
                .hasMessageEndingWith("name another with --out");
    }

    @Test
    void refusesAFileThatIsNoneOfItsOwn() {
        try (OutputFolder out = open("")) {
            assertThatThrownBy(() -> out.write("other.jsonl", ROW)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void former(String name) throws IOException {
        Files.writeString(folder.resolve(name), "former\n");
    }

    private OutputFolder open(String name) {
        return new OutputFolder(folder.resolve(name), NAMES, new PrintWriter(said));
    }
}
