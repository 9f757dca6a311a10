package org.variorum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document's own date.
 *
 * @param start ISO day, first that fits
 * @param end ISO day, last that fits
 * @param basis where it was read
 * @param why one sentence
 * @param alternatives rival readings that were not chosen
 */
public record Published(
        @Nullable String start,
        @Nullable String end,
        PublishedBasis basis,
        @Nullable String why,
        List<Alternative> alternatives) {

    public Published {
        alternatives = List.copyOf(alternatives);
    }

    /** A rival reading of the date, with the reason it was not taken. */
    public record Alternative(String start, String end, PublishedBasis basis, String why) {}
}
