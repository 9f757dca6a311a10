package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberWordsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0                       | 0",
                "26                      | 26",
                "1,354                   | 1354",
                "2,000,000               | 2000000",
                "2.5                     | 2.5",
                "999999999999            | 999999999999",
                "zero                    | 0",
                "One                     | 1",
                "FIFTEEN                 | 15",
                "twenty                  | 20",
                "twenty-six              | 26",
                "Twenty six              | 26",
                "ninety-nine             | 99",
                "one hundred             | 100",
                "two hundred             | 200",
                "two hundred fifty-one   | 251",
                "one thousand            | 1000",
                "twelve hundred          | 1200",
                "one thousand two hundred| 1200",
                "two hundred thousand    | 200000",
                "three million           | 3000000",
                "1.5 million             | 1500000",
                "30 thousand             | 30000",
                "one million two hundred thousand | 1200000",
                "1,354 thousand          | 1354000"
            })
    void numbersAreReadInDigitsAndWords(String words, double value) {
        assertThat(NumberWords.value(words)).contains(value);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "many",
                "dozens",
                "twenty-some",
                "1,35",
                "1.2.3",
                "-5",
                "F-16",
                "1234567890123",
                "٢٦",
                "½",
                "sıx",
                "two of"
            })
    void whatWritesNoNumberGivesNone(String words) {
        assertThat(NumberWords.value(words)).isEmpty();
    }
}
