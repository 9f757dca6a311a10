package org.variorum.cli.score;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number as a claim gives it.
 *
 * @param text the words, the only thing there is for "dozens"
 */
record Amount(
        @Nullable Double value,
        @Nullable Double min,
        @Nullable Double max,
        String text,
        String unit) {

    /**
     * Does {@code system} give the number of this gold amount? A value must be its value, or, where it has bounds only,
     * one of them; bounds must be the same; mere words must stand among its words.
     */
    boolean agrees(Amount system) {
        if (value != null) {
            return system.value != null
                    ? value.equals(system.value)
                    : value.equals(system.min) || value.equals(system.max);
        }
        if (min != null || max != null) {
            return Objects.equals(min, system.min) && Objects.equals(max, system.max);
        }
        return !text.isBlank() && new HashSet<>(NameKeys.words(system.text)).containsAll(NameKeys.words(text));
    }

    String label() {
        return (number() + " " + unit).strip();
    }

    private String number() {
        if (value != null) {
            return plain(value);
        }
        if (min == null && max == null) {
            return text;
        }
        return (min == null ? ".." : plain(min)) + "-" + (max == null ? ".." : plain(max));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
