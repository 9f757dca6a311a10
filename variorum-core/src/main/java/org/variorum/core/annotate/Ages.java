package org.variorum.core.annotate;

import java.util.List;
import java.util.Set;

/** Bare figures that are ages: "Mr Doe, 34, ...", "aged 34", "at the age of 34". */
final class Ages {

    private static final Set<String> AGED = Set.of("aged", "age");
    private static final Set<String> CLOSERS = Set.of(",", ")");
    private static final double OLDEST = 120;

    private Ages() {}

    /** Is the number from lexeme {@code from} up to {@code to} an age? */
    static boolean is(List<Lexeme> lexemes, int from, int to, double value) {
        boolean possible = value >= 1 && value <= OLDEST && from >= 1;
        return possible && (isBetweenCommas(lexemes, from, to) || isBehindAge(lexemes, from));
    }

    private static boolean isBetweenCommas(List<Lexeme> lexemes, int from, int to) {
        boolean commas = from >= 2
                && to < lexemes.size()
                && lexemes.get(from - 1).is(",")
                && CLOSERS.contains(lexemes.get(to).form());
        return commas && lexemes.get(from - 2).isWord() && lexemes.get(from - 2).isCapitalised();
    }

    private static boolean isBehindAge(List<Lexeme> lexemes, int from) {
        boolean of = from >= 2 && lexemes.get(from - 1).is("of");
        return AGED.contains(lexemes.get(of ? from - 2 : from - 1).key());
    }
}
