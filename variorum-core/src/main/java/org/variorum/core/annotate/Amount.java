package org.variorum.core.annotate;

import java.util.Optional;
import org.variorum.model.QuantityKind;

/**
 * A quantity's reading.
 *
 * @param value the number stated; absent for ranges and vague words
 * @param min the least that the words allow; equal to value if they are exact, absent if open
 * @param max the most that the words allow
 * @param unit singular ("sortie", "people", "kilometre"); absent for a bare number
 * @param of the words for the thing counted or for the unit as it stands; empty for a bare number
 * @param per for a rate, the unit it is counted by ("day")
 * @param basis how the unit is known
 */
public record Amount(
        QuantityKind kind,
        Optional<Double> value,
        Optional<Double> min,
        Optional<Double> max,
        Optional<String> unit,
        String of,
        Optional<String> per,
        Basis basis) {

    /** How the unit of a quantity is known. */
    public enum Basis {
        /** The table of units knows the thing counted: people, sorties, villages. */
        COUNT,
        /** A unit of measure or money. */
        MEASURE,
        /** A noun that no table knows. */
        NOUN,
        /** Nothing is said. */
        BARE
    }

    /** The same amount as a part of a whole that the words name. */
    Amount asShare() {
        return new Amount(QuantityKind.SHARE, value, min, max, unit, of, per, basis);
    }

    /** The same amount of something else. */
    Amount counting(Optional<String> unit, String of, Basis basis) {
        return new Amount(kind, value, min, max, unit, of, per, basis);
    }
}
