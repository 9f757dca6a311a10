package org.variorum.core.reconcile.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.variorum.core.reconcile.common.IsoDays;
import org.variorum.model.ClaimDate;

/**
 * When something happened, as an interval of days counted from 1 January 1970, both ends within it.
 *
 * @param first {@link #OPEN_PAST} where the beginning is open
 * @param last {@link #OPEN_FUTURE} where the end is open
 */
public record Days(long first, long last, Basis basis) {

    /** No beginning. */
    public static final long OPEN_PAST = -1_000_000;

    /** No end. */
    public static final long OPEN_FUTURE = 4_000_000;

    /** Nothing is known. */
    public static final Days UNKNOWN = new Days(OPEN_PAST, OPEN_FUTURE, Basis.NONE);

    /** Where the days come from. */
    public enum Basis {
        /** The claim has them. */
        TOLD,
        /** Carried to the claim from what was told around it: often right, and no proof. */
        IMPLIED,
        /** No date was read; the article came out within so many days after. */
        ARTICLE,
        NONE
    }

    /** Of a claim's date; empty of content for an absent one or for days that are none. */
    public static Days of(@Nullable ClaimDate date) {
        if (date == null || (date.start() == null && date.end() == null)) {
            return UNKNOWN;
        }
        long first = day(date.start(), OPEN_PAST);
        long last = day(date.end(), OPEN_FUTURE);
        Basis basis = Boolean.FALSE.equals(date.stated()) ? Basis.IMPLIED : Basis.TOLD;
        boolean none = first > last || (first == OPEN_PAST && last == OPEN_FUTURE);
        return none ? UNKNOWN : new Days(first, last, basis);
    }

    /** The days up to that on which an article came out. */
    public static Days before(long published, int days) {
        return new Days(published - days, published, Basis.ARTICLE);
    }

    /** An ISO day as a count, or {@code open} where it is absent or none. */
    public static long day(@Nullable String iso, long open) {
        return IsoDays.of(iso).map(LocalDate::toEpochDay).orElse(open);
    }

    /** Has the claim a date, said or carried to it? */
    public boolean told() {
        return basis == Basis.TOLD || basis == Basis.IMPLIED;
    }

    /** Does the claim itself say when? */
    public boolean stated() {
        return basis == Basis.TOLD;
    }

    /** Are both ends known? */
    public boolean closed() {
        return first != OPEN_PAST && last != OPEN_FUTURE;
    }

    /** How many days it covers. */
    public long length() {
        return last - first + 1;
    }

    /** Days between the two, 0 where they meet. */
    public long gap(Days other) {
        return Math.max(0, Math.max(first - other.last, other.first - last));
    }

    /** Does this cover the whole of the other? */
    public boolean covers(Days other) {
        return first <= other.first && other.last <= last;
    }

    /** In words: one day, or two ends. */
    public String words() {
        if (!told() && basis == Basis.NONE) {
            return "no date";
        }
        String from = first == OPEN_PAST ? "…" : LocalDate.ofEpochDay(first).toString();
        String to = last == OPEN_FUTURE ? "…" : LocalDate.ofEpochDay(last).toString();
        return first == last ? from : from + " to " + to;
    }
}
