package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
import org.variorum.core.lexicon.Entries;
import org.variorum.model.TextSpan;

/**
 * A toponym and what it was taken for.
 *
 * @param name the gazetteer's name, else the words
 * @param place absent where it was not resolved
 * @param unresolved the reason, where it was not
 * @param candidates every place of that name, or every known place that fits the description
 * @param container the words that name what it lies in ("in the north of the Y province"), a place's mention too
 */
public record Resolved(
        String name,
        Optional<Entries.Place> place,
        Optional<String> unresolved,
        List<Entries.Place> candidates,
        Optional<TextSpan> container) {

    public Resolved {
        candidates = List.copyOf(candidates);
    }

    /** Without words that say what it lies in. */
    Resolved(String name, Optional<Entries.Place> place, Optional<String> unresolved, List<Entries.Place> candidates) {
        this(name, place, unresolved, candidates, Optional.empty());
    }

    Resolved in(TextSpan words) {
        return new Resolved(name, place, unresolved, candidates, Optional.of(words));
    }
}
