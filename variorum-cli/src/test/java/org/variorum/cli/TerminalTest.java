package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class TerminalTest {

    private final StringWriter said = new StringWriter();

    @Test
    void letsNoTextWriteToTheTerminal() {
        assertThat(Terminal.plain("a\u001b[2Jb\u0007c\u009bd\r\ne\u0000")).isEqualTo("a [2Jb c d e ");
    }

    @Test
    void leavesLettersOfAllScriptsAlone() {
        assertThat(Terminal.plain("Şəmkir, Сирия, 📍")).isEqualTo("Şəmkir, Сирия, 📍");
    }

    @Test
    void tellsOfThePreparationOnceATenth() {
        Terminal terminal = new Terminal(new PrintWriter(said), false);

        for (int done = 0; done <= 100; done++) {
            terminal.preparing("unpacking", done, 100);
        }

        assertThat(said.toString().lines())
                .hasSize(11)
                .first()
                .isEqualTo("variorum: preparing the language models, once: unpacking 0 %");
    }

    @Test
    void showsNoBarWhereStandardErrorIsNoTerminal() {
        try (Terminal terminal = new Terminal(new PrintWriter(said), false)) {
            terminal.start("Reading", 100);
            terminal.step(50);
        }

        assertThat(said.toString()).isEmpty();
    }
}
