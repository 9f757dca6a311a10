package org.variorum.core.reconcile.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Calendar days as checks tell them. */
final class DayNames {

    private DayNames() {}

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
