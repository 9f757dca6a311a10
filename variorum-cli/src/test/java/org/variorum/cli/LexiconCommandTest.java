package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** "lexicon check" as a user types it. */
final class LexiconCommandTest {

    private final StringWriter out = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out));
        return line.execute(arguments);
    }

    @Test
    void countsTheTablesAndSaysThatNothingIsWrong() {
        assertThat(run("lexicon", "check", "--strict")).isZero();
        assertThat(out.toString()).contains("systems", "general knowledge", "nothing wrong");
    }

    @Test
    void listsTheRowsOfGeneralKnowledgeOnDemand() {
        assertThat(run("lexicon", "check", "--list-general")).isZero();
        assertThat(out.toString()).contains("general  systems  tu-22m3");
    }
}
