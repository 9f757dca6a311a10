package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A run that is stopped half way leaves the last whole result as it was, and its own rows beside it. */
@Tag("models")
final class InterruptTest {

    private static final int ARTICLES = 40;
    private static final int TERMINATED = 128 + 15;

    @Test
    void keepsTheFormerFilesAndWholeLinesOfItsOwn() throws IOException, InterruptedException {
        Program program = Program.in("interrupt");
        Path out = program.folder().resolve("out");
        Map<String, String> former = formerResult(out);
        Process process = program.start("run", "-", "--out", "out", "--threads", "1");
        feed(process.getOutputStream());
        awaitBytes(out.resolve("annotations.jsonl.part"), process);

        process.destroy();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(TERMINATED);
        assertThat(Program.text(program.folder().resolve("stderr.txt")))
                .contains("interrupted")
                .doesNotContain("\tat ");
        for (Map.Entry<String, String> file : former.entrySet()) {
            assertThat(out.resolve(file.getKey())).hasContent(file.getValue());
        }
        List<JsonNode> read = Output.rows(out.resolve("annotations.jsonl.part"));
        assertThat(read).hasSizeBetween(1, ARTICLES - 1);
        assertThat(Output.rows(out.resolve("claims.jsonl.part"))).isNotEmpty();
    }

    private static Map<String, String> formerResult(Path out) throws IOException {
        Files.createDirectories(out);
        Map<String, String> former = new LinkedHashMap<>();
        for (String file : Output.FILES) {
            former.put(file, "{\"former\":\"" + file + "\"}\n");
            Files.writeString(out.resolve(file), "{\"former\":\"" + file + "\"}\n");
        }
        return former;
    }

    /** Sends articles and keeps the stream open, so that the run cannot end by itself. */
    private static void feed(OutputStream input) throws IOException {
        String filler = "The ministry said that it would say more at noon. ".repeat(60);
        for (int i = 0; i < ARTICLES; i++) {
            String line = "{\"id\": \"a" + i + "\", \"text\": \"Jets bombed a depot near Raqqa on Tuesday. " + filler
                    + "\"}\n";
            input.write(line.getBytes(StandardCharsets.UTF_8));
        }
        input.flush();
    }

    private static void awaitBytes(Path file, Process process) throws IOException, InterruptedException {
        for (int tenths = 0; tenths < 1200; tenths++) {
            if (Files.exists(file) && Files.size(file) > 0) {
                return;
            }
            assertThat(process.isAlive()).as("the run goes on").isTrue();
            Thread.sleep(100);
        }
        throw new AssertionError("nothing was written to " + file + " in two minutes");
    }
}
