package org.variorum.core.reconcile.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Calendar days as checks compare and tell them. */
final class Days {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Days() {}

    /** The day that {@code value} begins with; empty where it is coarser than a day. */
    static Optional<LocalDate> day(@Nullable String value) {
        return Optional.ofNullable(value)
                .filter(text -> text.length() >= 10)
                .map(text -> text.substring(0, 10))
                .filter(text -> DAY.matcher(text).matches())
                .map(LocalDate::parse);
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
