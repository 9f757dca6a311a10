package org.variorum.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who says so, from the outlet to the first to speak.
 *
 * @param outlet null where nobody knows who published the text
 */
record Chain(@Nullable Named outlet, List<Named> speakers) {

    static final Chain NONE = new Chain(null, List.of());

    Chain {
        speakers = List.copyOf(speakers);
    }

    /** The gold writes an outlet that nobody can know in brackets, "(unnamed site)": any answer will do. */
    boolean anyOutlet() {
        return outlet != null && outlet.label().startsWith("(");
    }

    /** All links in order. */
    List<Named> links() {
        List<Named> all = new ArrayList<>();
        if (outlet != null) {
            all.add(outlet);
        }
        all.addAll(speakers);
        return all;
    }

    /** The first to say it; nobody where the outlet speaks for itself. */
    Optional<Named> lastSpeaker() {
        return speakers.isEmpty() ? Optional.empty() : Optional.of(speakers.get(speakers.size() - 1));
    }
}
