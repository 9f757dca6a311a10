package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.it.Program.Ended;

/** The commands as a user types them, where they help and where they refuse. */
final class CommandsTest {

    @ParameterizedTest
    @ValueSource(strings = {"run", "annotate", "claims", "reconcile", "show", "score", "lexicon", "gazetteer"})
    void explainsItselfWithAnExample(String command) {
        Ended help =
                Program.in("help-" + command).option("-XX:TieredStopAtLevel=1").run(command, "--help");

        assertThat(help.status()).isZero();
        assertThat(help.out()).containsPattern("Examples?:  \\./variorum ").contains("./variorum " + command + " ");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void listsItsCommands() {
        Ended help = Program.in("help").run("--help");

        assertThat(help.status()).isZero();
        assertThat(help.out())
                .contains(
                        "run",
                        "annotate",
                        "claims",
                        "reconcile",
                        "show",
                        "score",
                        "lexicon",
                        "gazetteer",
                        "./variorum run samples");
    }

    @Test
    void refusesAMissingFileAndWritesNothing() {
        Program program = Program.in("missing");

        Ended ended = program.run("run", "nowhere.txt", "--out", "out");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).isEqualTo("variorum: there is no file or folder nowhere.txt; check the name\n");
        assertThat(program.folder().resolve("out")).doesNotExist();
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws IOException {
        Program program = Program.in("unwritable");
        Files.writeString(program.folder().resolve("a-file"), "in the way");
        Files.writeString(program.folder().resolve("article.txt"), "A market was bombed.");

        Ended ended = program.run("run", "article.txt", "--out", "a-file/out");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err())
                .startsWith("variorum: cannot write to the folder a-file/out")
                .contains("--out")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "run --no-such-option x.txt", "score only-one-folder", "fly"})
    void refusesWrongUsageInFewWords(String line) {
        Ended ended = Program.in("usage").option("-XX:TieredStopAtLevel=1").run(line.split(" ", -1));

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void refusesToScoreAFolderWithoutARun() {
        Ended ended = Program.in("score-nothing")
                .run("score", ".", Program.repository("samples/gold").toString());

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err())
                .startsWith("variorum: there is no ./claims.jsonl")
                .contains("./variorum run INPUT --out .")
                .doesNotContain("\tat ");
    }

    @Test
    @Tag("models")
    void readsJsonLinesFromStandardInput() throws IOException {
        Path wire = Program.repository("samples/articles/wire.jsonl");

        Ended piped = Program.in("standard-input")
                .option("-Dfile.encoding=US-ASCII")
                .reading(wire)
                .run("claims", "-", "--quiet");

        assertThat(piped.status()).isZero();
        assertThat(piped.out()).isEqualTo(claimsOf("s03", "s05a", "s05b", "s06b", "s10"));
    }

    /** The samples' lines of the documents whose ids begin so, as "run" wrote them. */
    private static String claimsOf(String... documents) throws IOException {
        StringBuilder lines = new StringBuilder();
        String all = Program.text(Runs.samples().program().folder().resolve("out/claims.jsonl"));
        for (String line : all.split("(?<=\n)", -1)) {
            for (String document : documents) {
                lines.append(line.contains("\"doc\":\"" + document + "-") ? line : "");
            }
        }
        return lines.toString();
    }

    @Test
    @Tag("models")
    void reconcilesWhatARunWroteToTheSameBytes() {
        Path out = Runs.samples().program().folder().resolve("out");
        Program program = Program.in("reconcile");

        Ended ended = program.run(
                "reconcile",
                out.resolve("claims.jsonl").toString(),
                "--documents",
                out.resolve("annotations.jsonl").toString(),
                "--out",
                "out");

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains(" events", "Written to out/: links, events, checks, problems (.jsonl)");
        for (String file : List.of("links.jsonl", "events.jsonl", "checks.jsonl")) {
            assertThat(program.folder().resolve("out").resolve(file)).hasSameBinaryContentAs(out.resolve(file));
        }
    }

    @Test
    @Tag("models")
    void annotatesAsARunDoes() throws IOException {
        Ended annotated = Program.in("annotate")
                .run("annotate", Program.repository("samples").toString());

        assertThat(annotated.status()).isZero();
        assertThat(annotated.out())
                .isEqualTo(Program.text(Runs.samples().program().folder().resolve("out/annotations.jsonl")));
    }

    @Test
    @Tag("models")
    void scoresTheSamples() {
        Path out = Runs.samples().program().folder().resolve("out");

        Ended ended = Program.in("score")
                .run("score", out.toString(), Program.repository("samples/gold").toString());

        assertThat(ended.status()).isZero();
        assertThat(ended.out())
                .contains("CLAIMS", "FIELDS", "NEGATIVES")
                .containsPattern("(?m)^event_type +\\d+ ")
                .containsPattern("must yield none: 0 ");
    }
}
