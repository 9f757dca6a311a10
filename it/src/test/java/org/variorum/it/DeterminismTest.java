package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same articles give the same bytes, on every machine and however the work is shared out. */
@Tag("models")
final class DeterminismTest {

    @Test
    void anotherRunWritesTheSameBytes() {
        assertSameBytes(Runs.of("again", List.of(), samples()));
    }

    @Test
    void anotherLocaleZoneAndCharsetWriteTheSameBytes() {
        List<String> machine = List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kamchatka",
                "-Dfile.encoding=US-ASCII");

        assertSameBytes(Runs.of("elsewhere", machine, samples()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "4"})
    void anyNumberOfThreadsWritesTheSameBytes(String threads) {
        assertSameBytes(Runs.of("threads-" + threads, List.of(), "--threads", threads, samples()));
    }

    @Test
    void theOrderOfInputsChangesNoLine() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> articles = Files.list(Path.of(samples(), "articles"))) {
            articles.filter(file -> file.toString().contains("."))
                    .map(Path::toString)
                    .sorted()
                    .forEach(files::add);
        }
        Collections.reverse(files);

        Output reversed =
                Runs.of("reversed", List.of(), files.toArray(String[]::new)).output();

        for (String file : List.of("links.jsonl", "events.jsonl", "checks.jsonl")) {
            assertThat(reversed.of(file))
                    .as(file + " in the same order")
                    .isEqualTo(Runs.samples().output().of(file));
        }
        for (String file : List.of("annotations.jsonl", "claims.jsonl")) {
            assertThat(sorted(reversed, file))
                    .as(file)
                    .isEqualTo(sorted(Runs.samples().output(), file));
        }
    }

    private static List<String> sorted(Output output, String file) {
        return output.of(file).stream().map(Object::toString).sorted().toList();
    }

    private static String samples() {
        return Program.repository("samples").toString();
    }

    private static void assertSameBytes(Runs.Made made) {
        for (String file : Output.FILES) {
            assertThat(made.program().folder().resolve("out").resolve(file))
                    .hasSameBinaryContentAs(
                            Runs.samples().program().folder().resolve("out").resolve(file));
        }
    }
}
