package org.variorum.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000", "0007", "001B", "007F", "0085", "009B", "202A", "202B", "202C", "202D", "202E", "2066", "2067",
                "2068", "2069", "D800", "DBFF", "DC00", "DFFF", "E0001", "E0041", "E007F"
            })
    void writesWhatHidesReordersOrCommandsAsItsCodePoint(String hex) {
        String text = "a" + Character.toString(Integer.parseInt(hex, 16)) + "b";
        assertThat(Visible.of(text)).isEqualTo("a[U+" + hex + "]b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb\r\nc", "حلب\u200F", "\uD83D\uDEA2", "e\u0301 \u00A0", "[U+202E]", "\u2065\u206A"})
    void leavesEverythingElseAsItIs(String text) {
        assertThat(Visible.of(text)).isEqualTo(text);
    }
}
