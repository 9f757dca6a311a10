package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpsWhereNothingIsAsked() {
        assertThat(execute()).isZero();
        assertThat(out.toString()).contains("Try first:  ./variorum run samples");
    }

    @Test
    void knowsItsVersion() {
        assertThat(execute("--version")).isZero();
        assertThat(out.toString()).matches("variorum \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "annotate", "claims", "reconcile", "explain", "show", "score"})
    void everyCommandEndsItsHelpWithAnExample(String command) {
        assertThat(execute(command, "--help")).isZero();
        assertThat(out.toString()).containsPattern("Examples?:  \\./variorum [^\n]*\\b" + command + " ");
    }

    @Test
    void needsAtLeastOneThread() {
        assertThat(execute("claims", "--threads", "0", "pom.xml")).isEqualTo(2);
        assertThat(err.toString()).startsWith("variorum: --threads needs at least 1, not 0");
    }

    @Test
    void saysWhichInputIsMissing() {
        assertThat(execute("claims", "nowhere.txt")).isEqualTo(2);
        assertThat(err)
                .hasToString(
                        "variorum: there is no file or folder nowhere.txt; check the name" + System.lineSeparator());
    }

    @Test
    void showsNoTraceOfAMistakeThatTheUserCanMend() {
        int status = new Failures()
                .handleExecutionException(
                        new UserException("no such folder"),
                        line(),
                        CommandLine.ParseResult.builder(CommandLine.Model.CommandSpec.create())
                                .build());

        assertThat(status).isEqualTo(2);
        assertThat(err).hasToString("variorum: no such folder" + System.lineSeparator());
    }

    @Test
    void showsTheTraceOfItsOwnFault() {
        int status = new Failures()
                .handleExecutionException(
                        new IllegalStateException("lost"),
                        line(),
                        CommandLine.ParseResult.builder(CommandLine.Model.CommandSpec.create())
                                .build());

        assertThat(status).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("variorum: internal error: java.lang.IllegalStateException: lost")
                .contains("\tat ")
                .contains("fault of the program");
    }

    private int execute(String... arguments) {
        return line().execute(arguments);
    }

    private CommandLine line() {
        return Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
    }
}
