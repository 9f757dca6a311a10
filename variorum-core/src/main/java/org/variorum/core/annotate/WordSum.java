package org.variorum.core.annotate;

import org.variorum.core.annotate.NumberWords.NumberWord;
import org.variorum.core.annotate.NumberWords.Role;

/** The sum of number words from left to right; it says which word may come next. */
final class WordSum {

    private static final double HUNDRED = 100;
    private static final double TEN = 10;

    private double total;
    private double part;
    private double scale = 1;
    private boolean any;
    private Role last = Role.SCALE;
    private double lastScale = Double.POSITIVE_INFINITY;

    /** {@code start} is 1 behind an article ("a hundred"), else 0. */
    WordSum(double start) {
        part = start;
        any = start > 0;
    }

    /** "twenty" takes "six" but no "thirty"; "two hundred" takes "fifty"; "a thousand" takes no "million" after more words. */
    boolean takes(NumberWord word) {
        boolean fresh = !any || last == Role.HUNDRED || last == Role.SCALE;
        return switch (word.role()) {
            case DIGIT -> fresh || (last == Role.TENS && word.value() > 0);
            case TEEN, TENS -> fresh;
            case HUNDRED -> part > 0 && part < HUNDRED;
            case SCALE -> any && word.value() < lastScale;
            case SHORT, PART, FRACTION_SIGN -> false;
        };
    }

    /** What may stand behind "and": no more hundreds or scales. */
    boolean takesBehindAnd(NumberWord word) {
        return word.role() == Role.DIGIT || word.role() == Role.TEEN || word.role() == Role.TENS;
    }

    boolean mayTakeAnd() {
        return (last == Role.HUNDRED || (last == Role.SCALE && lastScale >= HUNDRED)) && any;
    }

    void add(NumberWord word) {
        switch (word.role()) {
            case HUNDRED -> {
                part *= HUNDRED;
                scale = HUNDRED;
            }
            case SCALE -> {
                total += part * word.value();
                part = 0;
                scale = word.value();
                lastScale = word.value();
            }
            default -> {
                part += word.value();
                scale = 1;
            }
        }
        last = word.role();
        any = true;
    }

    double value() {
        return total + part;
    }

    /** The last word's scale, 1 for none. */
    double scale() {
        return scale;
    }

    /** One to nine: how many parts there may be ("two thirds"). */
    boolean isSmall() {
        return last == Role.DIGIT && value() < TEN;
    }
}
