package org.variorum.core.annotate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to write a time.
 *
 * @param id its name in the evidence
 * @param reason what it reads, and why the reading holds
 * @param pattern over the text; named groups only
 * @param reading the match and the document's day to a value; empty where the match is no time after all
 */
record TimeRule(
        String id,
        String reason,
        Pattern pattern,
        BiFunction<Matcher, Optional<LocalDate>, Optional<TimeValue>> reading) {

    static TimeRule of(
            String id,
            String reason,
            String pattern,
            BiFunction<Matcher, Optional<LocalDate>, Optional<TimeValue>> reading) {
        return new TimeRule(
                id, reason, Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + pattern + ")(?![\\p{L}\\p{N}])"), reading);
    }
}
