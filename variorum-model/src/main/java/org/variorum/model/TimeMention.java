package org.variorum.model;

import org.jspecify.annotations.Nullable;

/**
 * A time expression (TIMEX3).
 *
 * @param value the TIMEX3 value, absent where the expression cannot be anchored
 * @param earliest first ISO day that fits
 * @param latest last ISO day that fits
 * @param by id of the rule that read it
 */
public record TimeMention(
        int start,
        int end,
        String text,
        TimeType type,
        @Nullable String value,
        @Nullable String earliest,
        @Nullable String latest,
        String by) {}
