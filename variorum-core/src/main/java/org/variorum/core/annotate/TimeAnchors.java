package org.variorum.core.annotate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.core.annotate.CalendarSpan.Grain;

/**
 * What the times of one document are counted from: its own day, and the last date that its text told. News counts from its
 * day; a history tells years of its own, and a date without a year belongs to the year that was told last.
 */
final class TimeAnchors {

    static final String FROM_TEXT = "the words themselves";
    static final String FROM_DAY = "the document's day";
    static final String FROM_BEFORE = "the date told before";
    static final String UNKNOWN = "no date is known to count from";

    private static final int HALF_A_YEAR = 6;
    private static final int YEARS_BACK = 1;
    private static final int YEARS_ON = 3;

    private final Optional<LocalDate> published;
    private final boolean history;
    private @Nullable CalendarSpan last;
    private @Nullable CalendarSpan story;
    private @Nullable CalendarSpan aside;
    private @Nullable CalendarSpan here;

    TimeAnchors(Optional<LocalDate> published, boolean history) {
        this.published = published;
        this.history = history;
    }

    /** The day that "today" means; none in a history, whose days are long past. */
    Optional<LocalDate> today() {
        return history ? Optional.empty() : published;
    }

    /** The day on which the document was written. */
    Optional<LocalDate> written() {
        return published;
    }

    boolean isHistory() {
        return history;
    }

    /** The date told last. */
    Optional<CalendarSpan> told() {
        return Optional.ofNullable(last);
    }

    /** The date told last, where it is as fine as {@code grain}. */
    Optional<CalendarSpan> told(Grain grain) {
        return told().filter(span -> span.grain().compareTo(grain) <= 0);
    }

    /**
     * Takes in a date that the text told. A year far from the story's is an aside until a second date near it follows; decades and
     * centuries are asides always.
     */
    void tell(CalendarSpan span, boolean stated) {
        if (span.grain().compareTo(Grain.YEAR) > 0) {
            return;
        }
        last = span;
        here = span;
        if (story == null || isNear(span, story) || (stated && aside != null && isNear(span, aside))) {
            story = span;
            aside = null;
        } else if (stated) {
            aside = span;
        }
    }

    /** A new paragraph goes on with the story, whatever years the one before looked back to; a heading sets it. */
    void paragraph() {
        last = story;
        here = null;
    }

    /** The day told last in this paragraph. */
    Optional<CalendarSpan> dayHere() {
        return Optional.ofNullable(here).filter(span -> span.grain() == Grain.DAY);
    }

    void heading() {
        story = last;
        aside = null;
    }

    private static boolean isNear(CalendarSpan span, CalendarSpan other) {
        int years = span.year() - other.year();
        return years >= -YEARS_BACK && years <= YEARS_ON;
    }

    String basis() {
        return today().isPresent() ? FROM_DAY : FROM_BEFORE;
    }

    /**
     * The year of a day or month that stands without one. News looks back, unless its words look ahead; a history goes on from
     * the date told before.
     */
    Optional<Integer> yearOf(int month, int day, boolean ahead) {
        if (today().isPresent()) {
            LocalDate from = today().get();
            boolean later =
                    month > from.getMonthValue() || (month == from.getMonthValue() && day > from.getDayOfMonth());
            boolean earlier =
                    month < from.getMonthValue() || (month == from.getMonthValue() && day < from.getDayOfMonth());
            int step = ahead ? (earlier ? 1 : 0) : (later ? -1 : 0);
            return Optional.of(from.getYear() + step);
        }
        return told().map(span -> goingOn(span, month));
    }

    private static int goingOn(CalendarSpan told, int month) {
        boolean monthTold = told.grain().compareTo(Grain.MONTH) <= 0;
        int year = told.year();
        if (monthTold && told.start().getMonthValue() - month > HALF_A_YEAR) {
            return year + 1;
        }
        return year;
    }

    /** Does {@code month} of {@code year} have this day? */
    static boolean has(int year, int month, int day) {
        return day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
