package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
import org.variorum.core.annotate.Measures.Measure;

/** Reads a number together with what glues to it: a minus, a currency's sign, a unit of measure, a short scale. */
final class OperandReader {

    private static final double MILLION = 1_000_000;
    private static final int LONGEST_SIGN = 4;

    private final List<Lexeme> lexemes;
    private final NumeralReader numerals;
    private final Nouns nouns;

    OperandReader(List<Lexeme> lexemes, Nouns nouns) {
        this.lexemes = lexemes;
        this.numerals = new NumeralReader(lexemes);
        this.nouns = nouns;
    }

    /** The number at {@code from}, with a sign that may stand before it. */
    Optional<Operand> at(int from) {
        return numerals.at(from).map(this::operand);
    }

    /** The number that begins at {@code from} with its sign or without one. */
    Optional<Operand> beginningAt(int from) {
        for (int at = from; at < Math.min(lexemes.size(), from + LONGEST_SIGN); at++) {
            Optional<Operand> found = at(at);
            if (found.isPresent()) {
                return found.filter(
                        operand -> operand.from() == from || operand.number().from() == from);
            }
        }
        return Optional.empty();
    }

    private Operand operand(Numeral bare) {
        Optional<PhraseTable.Hit<Measure>> sign = Measures.signBefore(lexemes, bare.from());
        Numeral number = isMillions(bare, sign.isPresent())
                ? new Numeral(bare.from(), bare.to() + 1, bare.value() * MILLION, MILLION, bare.sort())
                : bare;
        int from = sign.map(PhraseTable.Hit::from).orElse(number.from());
        if (isMinus(from - 1)) {
            from--;
            number = number.times(-1);
        } else if (isMinusWord(from)) {
            from = lexemes.get(from - 1).isHyphen() ? from - 2 : from - 1;
            number = number.times(-1);
        }
        int behind = behindApostrophe(number);
        Optional<PhraseTable.Hit<Measure>> unit =
                Measures.behind(lexemes, behind).filter(hit -> !isContainer(hit));
        return new Operand(
                number,
                from,
                unit.map(PhraseTable.Hit::to).orElse(number.to()),
                sign.map(PhraseTable.Hit::value),
                unit.map(PhraseTable.Hit::value));
    }

    /** "47 barrel bombs": the first of two nouns is no measure. */
    private boolean isContainer(PhraseTable.Hit<Measure> unit) {
        int next = unit.to();
        return lexemes.get(next - 1).is("barrel")
                && next < lexemes.size()
                && nouns.behind(lexemes.get(next - 1).span().end())
                        .filter(Nouns.Counted::plural)
                        .filter(counted -> counted.words().start()
                                == lexemes.get(next).span().start())
                        .isPresent();
    }

    /** "50-odd kilometres", "20 or so miles": where the unit may stand. */
    private int behindApostrophe(Numeral number) {
        return Bends.after(lexemes, number.to()).map(PhraseTable.Hit::to).orElse(number.to());
    }

    /** "$2.7m" and "1.2m tons" are millions, "a 50m tunnel" and "12 m" are metres. */
    private boolean isMillions(Numeral number, boolean signed) {
        int at = number.to();
        boolean short1 = at < lexemes.size()
                && number.scale() == 1
                && lexemes.get(at).is("m")
                && lexemes.get(at).glued();
        if (!short1) {
            return false;
        }
        boolean unit = Measures.behind(lexemes, at + 1).isPresent()
                && !(at + 1 < lexemes.size() && lexemes.get(at + 1).glued());
        return signed
                || unit
                || nouns.behind(lexemes.get(at).span().end())
                        .map(Nouns.Counted::plural)
                        .orElse(false);
    }

    private boolean isMinus(int at) {
        boolean sign = at >= 0
                && "-−–".contains(lexemes.get(at).form())
                && !lexemes.get(at).glued();
        boolean behindFigure = at > 0 && lexemes.get(at - 1).isFigure();
        return sign && !behindFigure && lexemes.get(at + 1).glued();
    }

    /** "minus 5", "minus-1.4". */
    private boolean isMinusWord(int from) {
        int before = from >= 1 && lexemes.get(from - 1).isHyphen() ? from - 2 : from - 1;
        return before >= 0 && lexemes.get(before).is("minus");
    }
}
