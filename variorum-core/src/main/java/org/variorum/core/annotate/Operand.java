package org.variorum.core.annotate;

import java.util.Optional;
import org.variorum.core.annotate.Measures.Measure;

/**
 * A number with its unit of measure, if it has one.
 *
 * @param number the number
 * @param from its first lexeme: a minus, a currency's sign or the number's own
 * @param to the lexeme behind its last: behind the unit, where there is one
 * @param sign the currency whose sign stands before it
 * @param unit the unit that stands behind it
 */
record Operand(Numeral number, int from, int to, Optional<Measure> sign, Optional<Measure> unit) {

    Optional<Measure> measure() {
        return sign.or(() -> unit);
    }

    boolean isMeasured() {
        return measure().isPresent();
    }

    Operand withNumber(Numeral other) {
        return new Operand(other, from, to, sign, unit);
    }
}
