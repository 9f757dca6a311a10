package org.variorum.model;

import org.jspecify.annotations.Nullable;

/**
 * A date as a claim has it.
 *
 * @param start first ISO day, absent where open
 * @param end last ISO day, absent where open
 * @param text the words, absent where the date is implied
 * @param basis what the words were resolved against
 * @param stated false where the date is implied, else absent
 */
public record ClaimDate(
        @Nullable String start,
        @Nullable String end,
        DatePrecision precision,
        @Nullable String text,
        @Nullable String basis,
        @Nullable Boolean stated) {}
