package org.variorum.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    /** Reads value, min, max and text, parted by blanks; "-" stands for none. */
    private static Amount amount(String parts) {
        String[] part = parts.split(" ", 4);
        return new Amount(number(part[0]), number(part[1]), number(part[2]), part[3].replace("-", ""), "people");
    }

    private static @Nullable Double number(String part) {
        return part.equals("-") ? null : Double.valueOf(part);
    }

    @ParameterizedTest
    @CsvSource({
        "9 - - -,       9 - - -,                 true",
        "9 - - -,       9 9 9 nine,              true",
        "9 - - -,       10 9 10 -,               false",
        "25 25 - -,     - 25 - at least 25,      true",
        "30 - - -,      - 20 30 -,               true",
        "30 - - -,      - 20 40 -,               false",
        "- 20 26 -,     - 20 26 -,               true",
        "- 20 26 -,     - 20 - -,                false",
        "- 50 - -,      60 50 - -,               true",
        "- - - dozens,  - - - dozens of rockets, true",
        "- - - dozens,  - - - scores of rockets, false",
        "- - - ten,     - - - often,             false",
        "- - - -,       - - - -,                 false"
    })
    void agreesOnTheNumber(String gold, String system, boolean agrees) {
        assertThat(amount(gold).agrees(amount(system))).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({
        "9 - - -, 9 people",
        "2.5 1 3 -, 2.5 people",
        "1000000 - - -, 1000000 people",
        "- 20 - -, 20-.. people",
        "- - 26 -, ..-26 people",
        "- - - dozens, dozens people"
    })
    void labels(String amount, String label) {
        assertThat(amount(amount).label()).isEqualTo(label);
    }
}
