package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts of a whole that is a number itself: "55 of 57", "12 trucks out of a total of 20", "one in five". */
final class Shares {

    private static final Set<String> FILLERS =
            Set.of("a", "the", "its", "their", "his", "those", "these", "total", "of");
    private static final Set<String> CLAUSE_ENDS = Set.of(";", ":", ".", "\"", "“", "”");
    private static final int MOST_FILLERS = 6;
    /** How far from a part "out of" may stand. */
    private static final int REACH = 12;

    private static final double SMALL = 10;

    private final List<Lexeme> lexemes;
    private final OperandReader operands;

    Shares(List<Lexeme> lexemes, OperandReader operands) {
        this.lexemes = lexemes;
        this.operands = operands;
    }

    /** A ratio of small numbers in words, which counts nothing by itself. */
    record Ratio(int from, int to, double value) {}

    /** "one in five", "one out of three", "one of four". */
    Optional<Ratio> ratio(Operand part) {
        double value = part.number().value();
        if (!part.number().isWords() || part.isMeasured() || value >= SMALL) {
            return Optional.empty();
        }
        return wholeOfRatio(part)
                .flatMap(operands::at)
                .filter(whole -> !whole.isMeasured() && whole.number().scale() == 1)
                .filter(whole -> whole.number().value() > value && isWordOrSmall(whole))
                .map(whole -> new Ratio(
                        part.number().from(),
                        whole.number().to(),
                        value / whole.number().value()));
    }

    /** Where the whole of a ratio would stand: behind "in", "out of"; behind "of" for one alone. */
    private Optional<Integer> wholeOfRatio(Operand part) {
        int at = part.number().to();
        if (is(at, "out") && is(at + 1, "of")) {
            return Optional.of(at + 2);
        }
        boolean joined = is(at, "in") || (is(at, "of") && part.number().value() == 1);
        return joined ? Optional.of(at + 1) : Optional.empty();
    }

    private boolean is(int at, String key) {
        return at < lexemes.size() && lexemes.get(at).is(key);
    }

    private static boolean isWordOrSmall(Operand whole) {
        return whole.number().isWords() || whole.number().value() <= SMALL;
    }

    /** The lexeme at which the number of the whole begins, if the part that ends before {@code at} has one. */
    Optional<Integer> whole(int at) {
        if (at >= lexemes.size()) {
            return Optional.empty();
        }
        if (lexemes.get(at).is("of")) {
            return numberBehind(at + 1);
        }
        for (int i = at; i + 1 < Math.min(lexemes.size(), at + REACH); i++) {
            Lexeme lexeme = lexemes.get(i);
            if (CLAUSE_ENDS.contains(lexeme.form()) || lexeme.isFigure()) {
                return Optional.empty();
            }
            if (lexeme.is("out") && lexemes.get(i + 1).is("of")) {
                return numberBehind(i + 2);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> numberBehind(int from) {
        int at = from;
        while (at < lexemes.size()
                && at < from + MOST_FILLERS
                && FILLERS.contains(lexemes.get(at).key())) {
            at++;
        }
        int number = at;
        return operands.at(number).filter(whole -> !whole.isMeasured()).map(whole -> number);
    }
}
