package org.variorum.core.lexicon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long somebody held a post, as exactly as the table has it. A month or year without a day may begin or end on any of
 * its days.
 *
 * @param latestStart the first day on which the post was surely held
 * @param earliestEnd the last day on which it was surely held; absent where it is held for good
 * @param latestEnd the last day on which it may have been held; absent where nobody knows of an end
 */
public record Term(
        LocalDate earliestStart,
        LocalDate latestStart,
        Optional<LocalDate> earliestEnd,
        Optional<LocalDate> latestEnd) {

    private static final String STILL_HELD = "+";
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /**
     * The term from and to a day ("2014-10-01"), month ("2014-10") or year ("2014"). An end with a plus sign says that the
     * post was still held then and nothing of later days; an empty one, that there is no end.
     */
    public static Term of(String from, String to) {
        LocalDate start = first(from);
        LocalDate surely = last(from);
        if (to.isEmpty()) {
            return new Term(start, surely, Optional.empty(), Optional.empty());
        }
        if (to.endsWith(STILL_HELD)) {
            LocalDate known = last(to.substring(0, to.length() - STILL_HELD.length()));
            return new Term(start, surely, Optional.of(known), Optional.empty());
        }
        return new Term(start, surely, Optional.of(first(to)), Optional.of(last(to)));
    }

    private static LocalDate first(String date) {
        if (YEAR.matcher(date).matches()) {
            return LocalDate.of(Integer.parseInt(date), 1, 1);
        }
        return MONTH.matcher(date).matches() ? YearMonth.parse(date).atDay(1) : LocalDate.parse(date);
    }

    private static LocalDate last(String date) {
        if (YEAR.matcher(date).matches()) {
            return LocalDate.of(Integer.parseInt(date), 12, 31);
        }
        return MONTH.matcher(date).matches() ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date);
    }

    /** Was the post surely held on this day? */
    public boolean covers(LocalDate day) {
        return !day.isBefore(latestStart) && earliestEnd.filter(day::isAfter).isEmpty();
    }

    /** Can the post have been held on this day? */
    public boolean mayCover(LocalDate day) {
        return !day.isBefore(earliestStart) && latestEnd.filter(day::isAfter).isEmpty();
    }

    /** Can the post have been held on any day between these two, both included? */
    public boolean mayTouch(LocalDate from, LocalDate to) {
        return !to.isBefore(earliestStart) && latestEnd.filter(from::isAfter).isEmpty();
    }

    /** Does it end before it begins? */
    boolean isBackwards() {
        return latestEnd.filter(earliestStart::isAfter).isPresent();
    }

    /** Are there surely two days that both cover? On one day a post may pass from hand to hand. */
    boolean overlaps(Term other) {
        LocalDate later = latestStart.isAfter(other.latestStart) ? latestStart : other.latestStart;
        return earliestEnd.filter(end -> !end.isAfter(later)).isEmpty()
                && other.earliestEnd.filter(end -> !end.isAfter(later)).isEmpty();
    }
}
