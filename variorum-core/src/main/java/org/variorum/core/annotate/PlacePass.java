package org.variorum.core.annotate;

import java.util.Optional;
import org.variorum.core.lexicon.Entries;

/**
 * One way to tell which of several places a name means.
 *
 * @param id its row in {@code place-passes.tsv}, which gives the reason and the examples that the build runs
 */
record PlacePass(String id, Rule rule) {

    /** Settles name {@code i}, or leaves it to the passes after. */
    interface Rule {

        Optional<Entries.Place> settle(PlaceReading reading, int i);
    }
}
