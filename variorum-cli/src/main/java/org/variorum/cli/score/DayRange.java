package org.variorum.cli.score;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days a claim gives for its event.
 *
 * @param start first day, null where open
 * @param end last day, null where open
 */
record DayRange(@Nullable LocalDate start, @Nullable LocalDate end) {

    /** 2016, 2016-02, 2016-02-09, or a day with a time of day behind it, which is not looked at. */
    private static final Pattern ISO =
            Pattern.compile("(?<year>[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2})(?:T.*)?)?)?");

    /** The first day that {@code iso} may mean. */
    static LocalDate firstDay(String iso) {
        return day(iso, false);
    }

    /** The last day that {@code iso} may mean. */
    static LocalDate lastDay(String iso) {
        return day(iso, true);
    }

    private static LocalDate day(String iso, boolean last) {
        Matcher found = ISO.matcher(iso);
        if (!found.matches()) {
            throw new DateTimeException("\"" + iso + "\" is not an ISO date");
        }
        int year = Integer.parseInt(found.group("year"));
        String month = found.group("month");
        String day = found.group("day");
        YearMonth in = YearMonth.of(year, month == null ? (last ? 12 : 1) : Integer.parseInt(month));
        if (day == null) {
            return last ? in.atEndOfMonth() : in.atDay(1);
        }
        return in.atDay(Integer.parseInt(day));
    }

    /** Do the two have a day in common? An open end reaches for ever. */
    boolean meets(DayRange other) {
        return startsBy(other.end) && other.startsBy(end);
    }

    private boolean startsBy(@Nullable LocalDate day) {
        return start == null || day == null || !start.isAfter(day);
    }

    /** {@code 2016-02-09/2016-02-10}, with two dots for an open end. */
    String label() {
        return (start == null ? ".." : start) + "/" + (end == null ? ".." : end);
    }
}
