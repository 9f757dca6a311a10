package org.variorum.core.reconcile.common;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as rows write them, which in rows of other writers may be none: 30 February is no day. */
public final class IsoDays {

    private static final int LENGTH = "2015-11-17".length();

    private IsoDays() {}

    /** The day that {@code iso} begins with; empty where it is absent, coarser than a day, or no day of the calendar. */
    public static Optional<LocalDate> of(@Nullable String iso) {
        if (iso == null || iso.length() < LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(iso.substring(0, LENGTH)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
