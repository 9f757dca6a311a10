package org.variorum.core.annotate;

import java.util.List;
import java.util.Set;

/**
 * A number where it stands, for the rules that say whether it counts anything.
 *
 * @param lexemes of the sentence
 * @param number the number
 * @param sign the lexeme at which a currency's sign begins, or the number's own first
 * @param measured has it a unit of measure or a currency's sign?
 * @param bent does a word like "about" or "more than" stand before it?
 * @param ranged is it the lower bound of a range?
 * @param to the lexeme behind all of it: number, unit, upper bound
 * @param nouns what it may count
 */
record Spot(
        List<Lexeme> lexemes,
        Numeral number,
        int sign,
        boolean measured,
        boolean bent,
        boolean ranged,
        int to,
        Nouns nouns) {

    boolean has(int at) {
        return at >= 0 && at < lexemes.size();
    }

    Lexeme lexeme(int at) {
        return lexemes.get(at);
    }

    Lexeme first() {
        return lexemes.get(number.from());
    }

    /** The place behind the number. */
    int behind() {
        return number.to();
    }

    boolean isFigure(int at) {
        return has(at) && lexemes.get(at).isFigure();
    }

    boolean is(int at, String key) {
        return has(at) && lexemes.get(at).is(key);
    }

    boolean isOneOf(int at, Set<String> keys) {
        return has(at) && keys.contains(lexemes.get(at).key());
    }

    boolean isGlued(int at) {
        return has(at) && lexemes.get(at).glued();
    }

    boolean isGluedHyphen(int at) {
        return isGlued(at) && lexemes.get(at).isHyphen() && isGlued(at + 1);
    }

    boolean isWord(int at) {
        return has(at) && lexemes.get(at).isWord();
    }

    /** The unit of text where it ends. */
    int end() {
        return lexemes.get(to - 1).span().end();
    }

    int start() {
        return lexemes.get(number.from()).span().start();
    }
}
