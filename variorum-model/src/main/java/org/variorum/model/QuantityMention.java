package org.variorum.model;

import org.jspecify.annotations.Nullable;

/**
 * A quantity with what it counts.
 *
 * @param value the number stated, absent for ranges and vague words
 * @param unit the unit in the singular ("sortie", "person", "missile")
 * @param of the words for the thing counted
 * @param per for a rate, the unit of time
 */
public record QuantityMention(
        int start,
        int end,
        String text,
        QuantityKind kind,
        @Nullable Double value,
        @Nullable Double min,
        @Nullable Double max,
        @Nullable String unit,
        @Nullable String of,
        @Nullable String per,
        String by) {}
