package org.variorum.core.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.core.lexicon.Table;
import org.variorum.model.TextSpan;

/** Numbers in digits and in English words. */
final class NumberWords {

    private static final Map<String, NumberWord> WORDS = load();
    private static final int LONGEST = 200;

    private NumberWords() {}

    /** What a word does in a number. */
    enum Role {
        /** One to nine, and zero. */
        DIGIT,
        TEEN,
        TENS,
        HUNDRED,
        /** Dozen, thousand, million ... */
        SCALE,
        /** A scale in short behind figures: "3bn". */
        SHORT,
        /** Half, third, quarter ...: its value is how many of them make one. */
        PART,
        FRACTION_SIGN
    }

    record NumberWord(Role role, double value) {}

    private static Map<String, NumberWord> load() {
        Map<String, NumberWord> words = new HashMap<>();
        for (Table.Row row : Table.load("number-words").rows()) {
            Role role = Role.valueOf(
                    row.cell("kind").toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            NumberWord word = new NumberWord(role, Double.parseDouble(row.cell("value")));
            row.list("words").forEach(form -> words.put(form, word));
        }
        return Map.copyOf(words);
    }

    /** What {@code lexeme} does in a number, if anything. */
    static Optional<NumberWord> of(Lexeme lexeme) {
        return Optional.ofNullable(WORDS.get(lexeme.key()));
    }

    static boolean is(Lexeme lexeme, Role role) {
        NumberWord word = WORDS.get(lexeme.key());
        return word != null && word.role() == role;
    }

    /** The number that {@code words} write ("26", "1,354", "twenty-six", "half a million"); empty if they write none. */
    static Optional<Double> value(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        List<Lexeme> lexemes = Lexeme.of(words, new TextSpan(0, words.length()));
        return new NumeralReader(lexemes)
                .at(0)
                .filter(numeral -> numeral.to() == lexemes.size())
                .map(Numeral::value);
    }
}
