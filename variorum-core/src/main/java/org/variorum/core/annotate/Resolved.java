package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
import org.variorum.core.lexicon.Entries;

/**
 * A toponym and what it was taken for.
 *
 * @param name the gazetteer's name, else the words
 * @param place absent where it was not resolved
 * @param unresolved the reason, where it was not
 * @param candidates every place of that name
 */
public record Resolved(
        String name, Optional<Entries.Place> place, Optional<String> unresolved, List<Entries.Place> candidates) {

    public Resolved {
        candidates = List.copyOf(candidates);
    }
}
