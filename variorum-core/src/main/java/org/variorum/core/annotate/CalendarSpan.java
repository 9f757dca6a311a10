package org.variorum.core.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.variorum.model.DatePrecision;

/**
 * A day, week, month ... of the calendar, as TIMEX3 writes it. Years before the common era are astronomical (0 is 1 BC) inside
 * and written as TIMEX does ("BC0480").
 *
 * @param start its first day
 * @param last its last day
 * @param tail what the value says behind the year: a season, half or quarter; else empty
 */
record CalendarSpan(Grain grain, LocalDate start, LocalDate last, String tail) {

    /** How long it is; the finer first. */
    enum Grain {
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        SEASON,
        YEAR,
        DECADE,
        CENTURY
    }

    static CalendarSpan day(LocalDate day) {
        return new CalendarSpan(Grain.DAY, day, day, "");
    }

    static CalendarSpan week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new CalendarSpan(Grain.WEEK, monday, monday.plusDays(6), "");
    }

    static CalendarSpan weekend(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new CalendarSpan(Grain.WEEKEND, monday.plusDays(5), monday.plusDays(6), "");
    }

    static CalendarSpan month(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        return new CalendarSpan(Grain.MONTH, first, first.plusMonths(1).minusDays(1), "");
    }

    static CalendarSpan year(int year) {
        return new CalendarSpan(Grain.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "");
    }

    static CalendarSpan decade(int year) {
        int first = year > 0 ? year - year % 10 : 1 - (1 - year) / 10 * 10 - 9;
        return new CalendarSpan(Grain.DECADE, LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), "");
    }

    /** The century as TIMEX counts it: the 20th is the years that begin with 19. */
    static CalendarSpan century(int firstYear) {
        return new CalendarSpan(Grain.CENTURY, LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + 99, 12, 31), "");
    }

    /** A season; its days are those that fit by the weather or by the sun, north of the equator. */
    static CalendarSpan season(int year, String season) {
        LocalDate start;
        LocalDate last;
        switch (season) {
            case "SP" -> {
                start = LocalDate.of(year, 3, 1);
                last = LocalDate.of(year, 6, 21);
            }
            case "SU" -> {
                start = LocalDate.of(year, 6, 1);
                last = LocalDate.of(year, 9, 22);
            }
            case "FA" -> {
                start = LocalDate.of(year, 9, 1);
                last = LocalDate.of(year, 12, 21);
            }
            default -> {
                start = LocalDate.of(year, 1, 1);
                last = LocalDate.of(year + 1, 3, 20);
            }
        }
        return new CalendarSpan(Grain.SEASON, start, last, "-" + season);
    }

    /** The {@code n}th of {@code of} equal parts of a year: halves ("-H2"), quarters ("-Q3"). */
    static CalendarSpan part(int year, int n, int of) {
        int months = 12 / of;
        LocalDate start = LocalDate.of(year, (n - 1) * months + 1, 1);
        return new CalendarSpan(
                Grain.SEASON, start, start.plusMonths(months).minusDays(1), (of == 2 ? "-H" : "-Q") + n);
    }

    int year() {
        return start.getYear();
    }

    boolean isBeforeChrist() {
        return start.getYear() <= 0;
    }

    /** The span of this grain {@code n} steps on. */
    CalendarSpan plus(int n) {
        return switch (grain) {
            case DAY -> day(start.plusDays(n));
            case WEEKEND -> weekend(start.plusWeeks(n));
            case WEEK -> week(start.plusWeeks(n));
            case MONTH -> month(start.plusMonths(n));
            case SEASON ->
                tail.startsWith("-H") || tail.startsWith("-Q") ? this : season(year() + n, tail.substring(1));
            case YEAR -> year(year() + n);
            case DECADE -> decade(year() + 10 * n);
            case CENTURY -> century(year() + 100 * n);
        };
    }

    /** The span of a coarser or equal grain around this one. */
    CalendarSpan widened(Grain to) {
        return switch (to) {
            case DAY -> this;
            case WEEKEND -> weekend(start);
            case WEEK -> week(start);
            case MONTH -> month(start);
            case SEASON, YEAR -> year(year());
            case DECADE -> decade(year());
            case CENTURY -> century(isBeforeChrist() ? 1 - ((1 - year()) / 100 * 100 + 99) : year() / 100 * 100);
        };
    }

    /** Its TIMEX3 value. */
    String value() {
        return switch (grain) {
            case DAY ->
                yearValue() + start.toString().substring(start.toString().length() - 6);
            case WEEKEND -> weekValue() + "-WE";
            case WEEK -> weekValue();
            case MONTH -> String.format(Locale.ROOT, "%s-%02d", yearValue(), start.getMonthValue());
            case SEASON -> yearValue() + tail;
            case YEAR -> yearValue();
            case DECADE ->
                isBeforeChrist()
                        ? String.format(Locale.ROOT, "BC%03d", (1 - last.getYear()) / 10)
                        : String.format(Locale.ROOT, "%03d", year() / 10);
            case CENTURY ->
                isBeforeChrist()
                        ? String.format(Locale.ROOT, "BC%02d", (1 - last.getYear()) / 100)
                        : String.format(Locale.ROOT, "%02d", year() / 100);
        };
    }

    private String weekValue() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                start.get(IsoFields.WEEK_BASED_YEAR),
                start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private String yearValue() {
        String plain = Integer.toString(year());
        if (plain.length() == 4 && !isBeforeChrist()) {
            return plain;
        }
        return isBeforeChrist()
                ? String.format(Locale.ROOT, "BC%04d", 1 - year())
                : String.format(Locale.ROOT, "%04d", year());
    }

    /** "Early", "mid" and "late" narrow it to its first, middle and second half. */
    CalendarSpan narrowed(String part) {
        long half = (ChronoUnit.DAYS.between(start, last) + 1) / 2;
        return switch (part) {
            case "EARLY" -> new CalendarSpan(grain, start, start.plusDays(half), tail);
            case "LATE" -> new CalendarSpan(grain, last.minusDays(half), last, tail);
            case "MID" -> new CalendarSpan(grain, start.plusDays(half / 2), last.minusDays(half / 2), tail);
            default -> this;
        };
    }

    DatePrecision precision() {
        return switch (grain) {
            case DAY -> DatePrecision.DAY;
            case WEEKEND -> DatePrecision.DAYS;
            case WEEK -> DatePrecision.WEEK;
            case MONTH, SEASON -> DatePrecision.MONTH;
            case YEAR, DECADE, CENTURY -> DatePrecision.YEAR;
        };
    }
}
