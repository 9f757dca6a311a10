package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.NumberWords.NumberWord;
import org.variorum.core.annotate.NumberWords.Role;

/**
 * Reads the number that begins at a lexeme: "1.5 million", "two hundred and five", "half a dozen", "eight-and-a-half",
 * "10 1/2", "two-thirds". Words that write no one number ("twenty twenty") end it where the second number begins.
 */
final class NumeralReader {

    private static final double HALF = 0.5;
    private static final double HUNDRED = 100;
    /** Denominators that people write with a stroke; "24/7" and "9/11" have others. */
    private static final Set<String> STROKE_PARTS = Set.of("2", "3", "4", "5", "8", "10", "16");

    /** "the second half of the match" is no share of it. */
    private static final Set<String> OTHER_HALVES =
            Set.of("first", "second", "latter", "other", "top", "bottom", "better", "early", "late");

    private final List<Lexeme> lexemes;

    NumeralReader(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    Optional<Numeral> at(int from) {
        if (from >= lexemes.size()) {
            return Optional.empty();
        }
        Lexeme first = lexemes.get(from);
        if (first.isFigure()) {
            return Optional.of(figure(from));
        }
        Optional<NumberWord> word = NumberWords.of(first);
        if (word.map(w -> w.role() == Role.FRACTION_SIGN).orElse(false)) {
            return Optional.of(new Numeral(from, from + 1, word.get().value(), 1, Numeral.Sort.FIGURE));
        }
        if (isArticle(first)) {
            return behindArticle(from);
        }
        if (first.is("half")) {
            return halfOf(from);
        }
        return words(from, from, 0);
    }

    // ---- figures

    private Numeral figure(int from) {
        double value = Double.parseDouble(lexemes.get(from).key());
        if (isStroke(from)) {
            return new Numeral(from, from + 3, value / denominator(from), 1, Numeral.Sort.FIGURE);
        }
        int to = from + 1;
        if (is(to, Role.FRACTION_SIGN)) {
            value += valueOf(to++);
        } else if (has(to) && !lexemes.get(to).glued() && isStroke(to)) {
            value += Double.parseDouble(lexemes.get(to).key()) / denominator(to);
            to += 3;
        }
        return scaled(new Numeral(from, to, value, 1, Numeral.Sort.FIGURE));
    }

    /** A figure, a stroke and a larger figure that people divide by. */
    private boolean isStroke(int at) {
        return has(at + 2)
                && lexemes.get(at).isFigure()
                && lexemes.get(at + 1).is("/")
                && lexemes.get(at + 1).glued()
                && lexemes.get(at + 2).glued()
                && STROKE_PARTS.contains(lexemes.get(at + 2).key())
                && Double.parseDouble(lexemes.get(at).key()) < denominator(at);
    }

    private double denominator(int at) {
        return Double.parseDouble(lexemes.get(at + 2).key());
    }

    /** The number times the scale words behind it ("4 hundred million", "3bn"). */
    private Numeral scaled(Numeral number) {
        int to = number.to();
        double scale = 1;
        int next = behindHyphen(to);
        while (is(next, Role.SCALE) || is(next, Role.HUNDRED)) {
            scale *= valueOf(next);
            to = next + 1;
            next = behindHyphen(to);
        }
        if (scale == 1 && isShortScale(to)) {
            scale = valueOf(to++);
        }
        return half(new Numeral(number.from(), to, number.value() * scale, scale, number.sort()));
    }

    /** "3bn", "5k"; "m" is for metres unless a noun follows, which {@link Measures} decides: here only what is certain. */
    private boolean isShortScale(int at) {
        if (!is(at, Role.SHORT)) {
            return false;
        }
        boolean single = lexemes.get(at).key().length() == 1;
        return lexemes.get(at).glued() ? !lexemes.get(at).is("m") : !single;
    }

    // ---- words

    /** "a hundred", "a dozen", "a million and a half", "a third", "a half". */
    private Optional<Numeral> behindArticle(int from) {
        int next = from + 1;
        if (is(next, Role.HUNDRED) || is(next, Role.SCALE)) {
            return words(from, next, 1);
        }
        if (has(next) && lexemes.get(next).is("half") && is(next + 1, Role.SCALE)) {
            return Optional.of(
                    new Numeral(from, next + 2, HALF * valueOf(next + 1), valueOf(next + 1), Numeral.Sort.WORDS));
        }
        return is(next, Role.PART) && isOf(next + 1)
                ? Optional.of(new Numeral(from, next + 1, 1 / valueOf(next), 1, Numeral.Sort.PART))
                : Optional.empty();
    }

    /** "half a million", "half-dozen", "half an hour"; "half of the", "half the population". */
    private Optional<Numeral> halfOf(int from) {
        int next = behindHyphen(from + 1);
        boolean hyphen = next > from + 1;
        boolean article = has(next) && isArticle(lexemes.get(next));
        int noun = article ? next + 1 : next;
        if (is(noun, Role.SCALE)) {
            return Optional.of(new Numeral(from, noun + 1, HALF * valueOf(noun), valueOf(noun), Numeral.Sort.WORDS));
        }
        if ((article || hyphen) && Measures.isTime(lexemes, noun)) {
            return Optional.of(new Numeral(from, hyphen ? from + 1 : noun, HALF, 1, Numeral.Sort.WORDS));
        }
        return isHalfOfAWhole(from)
                ? Optional.of(new Numeral(from, from + 1, HALF, 1, Numeral.Sort.PART))
                : Optional.empty();
    }

    private boolean isHalfOfAWhole(int from) {
        boolean other = from > 0 && OTHER_HALVES.contains(lexemes.get(from - 1).key());
        return !other && has(from + 1) && (isOf(from + 1) || Determiners.is(lexemes.get(from + 1)));
    }

    /** Number words from {@code at}; {@code start} is 1 where an article stood before the first. */
    private Optional<Numeral> words(int from, int at, double start) {
        WordSum sum = new WordSum(start);
        int to = at;
        int next = at;
        while (has(next)) {
            Optional<NumberWord> word = NumberWords.of(lexemes.get(next)).filter(sum::takes);
            if (word.isEmpty()) {
                break;
            }
            sum.add(word.get());
            to = next + 1;
            next = joined(to, sum);
        }
        if (to == at) {
            return Optional.empty();
        }
        Numeral number = new Numeral(from, to, sum.value(), sum.scale(), Numeral.Sort.WORDS);
        return Optional.of(sum.isSmall() ? parts(number).orElseGet(() -> half(number)) : half(number));
    }

    /** "two-thirds", "one fifth"; a quarter and a half by themselves are parts only of what follows. */
    private Optional<Numeral> parts(Numeral count) {
        int part = behindHyphen(count.to());
        if (!is(part, Role.PART)) {
            return Optional.empty();
        }
        Lexeme word = lexemes.get(part);
        boolean plural = word.key().endsWith("s");
        boolean season = (word.is("quarter") || word.is("half")) && !isOf(part + 1);
        return plural == (count.value() > 1) && !season
                ? Optional.of(new Numeral(count.from(), part + 1, count.value() / valueOf(part), 1, Numeral.Sort.PART))
                : Optional.empty();
    }

    /** Where the next word of the number may stand: behind a hyphen, or behind "and" if hundreds or more came before. */
    private int joined(int to, WordSum sum) {
        int next = behindHyphen(to);
        boolean and = has(next) && lexemes.get(next).is("and") && sum.mayTakeAnd();
        return and
                        && has(next + 1)
                        && NumberWords.of(lexemes.get(next + 1))
                                .map(sum::takesBehindAnd)
                                .orElse(false)
                ? next + 1
                : next;
    }

    /** The number with "and a half" or "and a quarter" behind it. */
    private Numeral half(Numeral number) {
        int at = number.to();
        for (String word : new String[] {"and", "a"}) {
            at = behindHyphen(at);
            if (!has(at) || !lexemes.get(at).is(word)) {
                return number;
            }
            at++;
        }
        at = behindHyphen(at);
        boolean part = has(at) && (lexemes.get(at).is("half") || lexemes.get(at).is("quarter"));
        return part ? withPart(number, at) : number;
    }

    /** "a million and a half" adds half a million, "one and a half million" multiplies one and a half. */
    private Numeral withPart(Numeral number, int at) {
        double value = number.value() + Math.max(1, number.scale()) / valueOf(at);
        boolean scaled = number.scale() == 1 && is(at + 1, Role.SCALE);
        return scaled
                ? new Numeral(number.from(), at + 2, value * valueOf(at + 1), valueOf(at + 1), number.sort())
                : new Numeral(number.from(), at + 1, value, number.scale(), number.sort());
    }

    // ---- lexemes

    private boolean has(int at) {
        return at >= 0 && at < lexemes.size();
    }

    private boolean is(int at, Role role) {
        return has(at) && NumberWords.is(lexemes.get(at), role);
    }

    private double valueOf(int at) {
        return NumberWords.of(lexemes.get(at)).map(NumberWord::value).orElse(HUNDRED);
    }

    private int behindHyphen(int at) {
        boolean hyphen = has(at + 1)
                && lexemes.get(at).isHyphen()
                && lexemes.get(at).glued()
                && lexemes.get(at + 1).glued();
        return hyphen ? at + 1 : at;
    }

    private static boolean isArticle(Lexeme lexeme) {
        return lexeme.is("a") || lexeme.is("an");
    }

    private boolean isOf(int at) {
        return has(at) && lexemes.get(at).is("of");
    }
}
