package org.variorum.core.reconcile.reuse;

import java.util.Optional;
import org.variorum.model.Annotations;
import org.variorum.model.Published;

/** The days on which a document may have been published. */
final class Days {

    private Days() {}

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

    /** Is the one surely of an earlier day than the other? */
    static boolean isBefore(Annotations first, Annotations second) {
        Optional<String> end = last(first);
        Optional<String> start = first(second);
        return end.isPresent() && start.isPresent() && end.get().compareTo(start.get()) < 0;
    }
}
