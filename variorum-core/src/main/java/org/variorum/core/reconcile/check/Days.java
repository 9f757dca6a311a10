package org.variorum.core.reconcile.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.core.reconcile.common.IsoDays;

/** Calendar days as checks compare and tell them. */
final class Days {

    private Days() {}

    /** The day that {@code value} begins with; empty where it is coarser than a day or none of the calendar. */
    static Optional<LocalDate> day(@Nullable String value) {
        return IsoDays.of(value);
    }

    /** "25 January 2016". */
    static String told(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + day.getYear();
    }

    /** "Monday". */
    static String weekday(LocalDate day) {
        return weekday(day.getDayOfWeek());
    }

    /** "Monday". */
    static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
