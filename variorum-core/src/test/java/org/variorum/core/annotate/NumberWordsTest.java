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
                "1,354 thousand          | 1354000",
                "½                       | 0.5",
                "2½                      | 2.5",
                "10 1/2                  | 10.5",
                "3/4                     | 0.75",
                ".5                      | 0.5",
                "1 000                   | 1000",
                "12\u00A0500             | 12500",
                "1.354.000               | 1354000",
                "a hundred               | 100",
                "one hundred and five    | 105",
                "a hundred and twenty-five | 125",
                "two hundred and fifty thousand | 250000",
                "a thousand and one      | 1001",
                "a dozen                 | 12",
                "two dozen               | 24",
                "half a dozen            | 6",
                "half-dozen              | 6",
                "half a million          | 500000",
                "a half million          | 500000",
                "a million and a half    | 1500000",
                "two and a half          | 2.5",
                "eight-and-a-half        | 8.5",
                "one and a half million  | 1500000",
                "4 hundred million       | 400000000",
                "3bn                     | 3000000000",
                "5k                      | 5000",
                "7.5 bn                  | 7500000000",
                "two billion             | 2000000000",
                "two-thirds              | 0.6666666666666666",
                "three quarters          | 0.75"
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
                "twenty twenty",
                "10-20",
                "10 20",
                "nineteen eighty-four",
                "hundred",
                "hundreds",
                "a",
                "and a half",
                "one zero",
                "24/7",
                "second half",
                "sıx",
                "two of"
            })
    void whatWritesNoNumberGivesNone(String words) {
        assertThat(NumberWords.value(words)).isEmpty();
    }
}
