package org.variorum.core.annotate;

/**
 * A number read in a text.
 *
 * @param from its first lexeme
 * @param to the lexeme behind its last
 * @param scale what a scale word multiplied it with ("million"), 1 for none: "four to five thousand" lends it to the four
 * @param sort how it is written
 */
record Numeral(int from, int to, double value, double scale, Sort sort) {

    enum Sort {
        FIGURE,
        WORDS,
        /** A part of one: "a third", "two-thirds", "half". */
        PART
    }

    boolean isPart() {
        return sort == Sort.PART;
    }

    boolean isWords() {
        return sort == Sort.WORDS;
    }

    Numeral times(double factor) {
        return new Numeral(from, to, value * factor, scale, sort);
    }
}
