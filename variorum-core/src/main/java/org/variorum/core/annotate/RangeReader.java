package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;

/** Reads whether a second number makes a range of the first: "70-100", "15 to 22 miles", "between 3 and 5", "two or three". */
final class RangeReader {

    private static final Set<String> CHANGES = WordLists.words("change-words");
    private static final int CHANGE_REACH = 5;

    private final List<Lexeme> lexemes;
    private final OperandReader operands;

    RangeReader(List<Lexeme> lexemes, OperandReader operands) {
        this.lexemes = lexemes;
        this.operands = operands;
    }

    /** Two bounds; {@code low} has the scale that the second lent it. */
    record Range(Operand low, Operand high) {}

    Optional<Range> behind(Operand first) {
        for (int from : new int[] {first.to(), first.number().to()}) {
            Optional<Range> found = joiner(first, from)
                    .flatMap(joiner ->
                            operands.beginningAt(joiner.to()).flatMap(second -> range(first, joiner, second)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private enum Kind {
        HYPHEN,
        TO,
        AND,
        OR
    }

    private record Joiner(Kind kind, int to) {}

    private Optional<Joiner> joiner(Operand first, int at) {
        if (at + 1 >= lexemes.size()) {
            return Optional.empty();
        }
        if (lexemes.get(at).isHyphen()) {
            return hyphen(at);
        }
        if (is(at, "to")) {
            return Optional.of(new Joiner(Kind.TO, behindHyphen(at + 1)));
        }
        if (is(at, "up") && is(at + 1, "to") && is(first.from() - 1, "from")) {
            return Optional.of(new Joiner(Kind.TO, at + 2));
        }
        if (is(at, "and") && isBehindBetween(first.from())) {
            return Optional.of(new Joiner(Kind.AND, at + 1));
        }
        return is(at, "or") ? Optional.of(new Joiner(Kind.OR, at + 1)) : Optional.empty();
    }

    /** "70-100", "70 - 100", "0-to-60". */
    private Optional<Joiner> hyphen(int at) {
        if (is(at + 1, "to")) {
            return Optional.of(new Joiner(Kind.TO, behindHyphen(at + 2)));
        }
        boolean even = lexemes.get(at).glued() == lexemes.get(at + 1).glued();
        return even ? Optional.of(new Joiner(Kind.HYPHEN, at + 1)) : Optional.empty();
    }

    private int behindHyphen(int at) {
        return isHyphen(at) && lexemes.get(at).glued() ? at + 1 : at;
    }

    private boolean isBehindBetween(int from) {
        return is(from - 1, "between")
                || (is(from - 2, "between")
                        && from >= 2
                        && !lexemes.get(from - 1).isFigure());
    }

    private Optional<Range> range(Operand first, Joiner joiner, Operand second) {
        boolean parts = first.number().isPart() || second.number().isPart();
        if (parts || !sameMeasure(first, second) || !fits(first, joiner, second)) {
            return Optional.empty();
        }
        Operand low = lend(first, second);
        double from = low.number().value();
        double to = second.number().value();
        boolean near = joiner.kind() != Kind.OR || to - from <= Math.max(1, from);
        return from < to && near ? Optional.of(new Range(low, second)) : Optional.empty();
    }

    /** What measures the first measures the second: "5% to 10%", "$3 to 5 million", but not "8 to $9". */
    private static boolean sameMeasure(Operand first, Operand second) {
        boolean units = first.unit().isEmpty() || first.unit().equals(second.unit());
        boolean signs = second.sign().isEmpty() || second.sign().equals(first.sign());
        return units && signs;
    }

    private boolean fits(Operand first, Joiner joiner, Operand second) {
        return switch (joiner.kind()) {
            case HYPHEN -> !isChain(first, second) && !areYears(first, second);
            case TO -> !isChange(first.from()) && !areYears(first, second);
            case AND -> !areYears(first, second);
            case OR ->
                first.unit().isEmpty()
                        && first.sign().isEmpty()
                        && second.sign().isEmpty();
        };
    }

    /** Three figures joined by hyphens are a telephone number or a designation. */
    private boolean isChain(Operand first, Operand second) {
        int behind = second.number().to();
        boolean more = isHyphen(behind)
                && behind + 1 < lexemes.size()
                && lexemes.get(behind + 1).isFigure()
                && lexemes.get(behind + 1).glued();
        int before = first.number().from() - 1;
        boolean earlier =
                isHyphen(before) && before > 0 && lexemes.get(before - 1).isFigure();
        return more || earlier;
    }

    private static boolean areYears(Operand first, Operand second) {
        return !second.isMeasured()
                && !first.isMeasured()
                && isYear(first.number().value())
                && isYear(second.number().value());
    }

    private static boolean isYear(double value) {
        return value >= 1900 && value <= 2099 && value == Math.rint(value);
    }

    /** "rose from 12 to 20": a change keeps both figures. */
    private boolean isChange(int from) {
        if (!is(from - 1, "from")) {
            return false;
        }
        for (int at = from - 2; at >= 0 && at >= from - CHANGE_REACH; at--) {
            if (CHANGES.contains(lexemes.get(at).key())) {
                return true;
            }
        }
        return false;
    }

    /** "four to five thousand": the scale of the second holds for the first, where no sign shows that it stands for itself. */
    private static Operand lend(Operand first, Operand second) {
        double scale = second.number().scale();
        boolean lent = first.number().scale() == 1
                && scale > 1
                && second.sign().isEmpty()
                && first.number().value() < second.number().value() / scale;
        return lent ? first.withNumber(first.number().times(scale)) : first;
    }

    private boolean is(int at, String key) {
        return at >= 0 && at < lexemes.size() && lexemes.get(at).is(key);
    }

    private boolean isHyphen(int at) {
        return at >= 0 && at < lexemes.size() && lexemes.get(at).isHyphen();
    }
}
