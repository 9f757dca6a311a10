package org.variorum.core.reconcile.reuse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.variorum.core.reconcile.common.IsoDays;
import org.variorum.model.Annotations;
import org.variorum.model.Published;

/** The days on which a document may have been published. */
final class PublishedDays {

    private PublishedDays() {}

    /** The first ISO day that fits; empty where nothing is known. */
    static Optional<String> first(Annotations document) {
        Published published = document.published();
        return published == null ? Optional.empty() : Optional.ofNullable(published.start());
    }

    /** The last ISO day that fits; empty where nothing is known. */
    static Optional<String> last(Annotations document) {
        Published published = document.published();
        return published == null ? Optional.empty() : Optional.ofNullable(published.end());
    }

    /** Days that lie between two documents at the least; 0 where a day is not known. */
    static long apart(Annotations first, Annotations second) {
        if (isBefore(first, second)) {
            return days(last(first), first(second));
        }
        return isBefore(second, first) ? days(last(second), first(first)) : 0;
    }

    private static long days(Optional<String> from, Optional<String> to) {
        Optional<LocalDate> last = from.flatMap(IsoDays::of);
        Optional<LocalDate> first = to.flatMap(IsoDays::of);
        return last.isPresent() && first.isPresent() ? ChronoUnit.DAYS.between(last.get(), first.get()) : 0;
    }

    /** Is the one surely of an earlier day than the other? */
    static boolean isBefore(Annotations first, Annotations second) {
        Optional<String> end = last(first);
        Optional<String> start = first(second);
        return end.isPresent() && start.isPresent() && end.get().compareTo(start.get()) < 0;
    }
}
