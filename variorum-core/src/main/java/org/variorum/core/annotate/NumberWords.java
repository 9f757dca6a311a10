package org.variorum.core.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers in digits and in English words. */
final class NumberWords {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Double> LARGE =
            Map.of("hundred", 100.0, "thousand", 1_000.0, "million", 1_000_000.0);
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12}(?:\\.\\d{1,4})?");

    private NumberWords() {}

    /** The number that {@code words} write ("26", "1,354", "twenty-six", "two hundred"); empty if they write none. */
    static Optional<Double> value(String words) {
        if (DIGITS.matcher(words).matches()) {
            return Optional.of(Double.valueOf(words.replace(",", "")));
        }
        double total = 0;
        double part = 0;
        boolean any = false;
        for (String word : words.toLowerCase(Locale.ROOT).split("[ -]+", -1)) {
            double large = LARGE.getOrDefault(word, 0.0);
            double small = DIGITS.matcher(word).matches() ? Double.parseDouble(word.replace(",", "")) : small(word);
            if (large > 0 && any) {
                part = Math.max(part, 1) * large;
                total += large > 100 ? part : 0;
                part = large > 100 ? 0 : part;
            } else if (small >= 0) {
                part += small;
                any = true;
            } else {
                return Optional.empty();
            }
        }
        return any ? Optional.of(total + part) : Optional.empty();
    }

    private static double small(String word) {
        int small = SMALL.indexOf(word);
        int tens = TENS.indexOf(word);
        return small >= 0 ? small : tens >= 0 ? (tens + 2) * 10.0 : -1;
    }
}
