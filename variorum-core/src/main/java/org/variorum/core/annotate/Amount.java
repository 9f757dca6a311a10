package org.variorum.core.annotate;

import java.util.Optional;
import org.variorum.model.QuantityKind;

/**
 * A quantity's reading.
 *
 * @param value the number stated; absent for ranges and vague words
 * @param unit singular ("sortie", "people"); absent where the table of units does not know the thing counted
 * @param of the words for the thing counted
 */
public record Amount(
        QuantityKind kind,
        Optional<Double> value,
        Optional<Double> min,
        Optional<Double> max,
        Optional<String> unit,
        String of,
        Optional<String> per) {}
