package org.variorum.model;

import org.jspecify.annotations.Nullable;

/** A quantity as a claim has it: the bounds that the words give, the unit and what is counted. */
public record Quantity(
        @Nullable Double value,
        @Nullable Double min,
        @Nullable Double max,
        String text,
        @Nullable String unit,
        @Nullable String what,
        QuantityKind kind,
        int start,
        int end) {}
