package org.variorum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named or designated weapon system; the id is absent where only a designator pattern knows it, or where the name stands
 * for several systems.
 *
 * @param family what it is a variant of
 * @param candidates ids of systems that the words may mean instead, or between which they leave it open
 */
public record SystemMention(
        int start,
        int end,
        String text,
        @Nullable String id,
        String name,
        SystemKind kind,
        @Nullable String family,
        @Nullable List<String> candidates,
        String by) {

    public SystemMention {
        candidates = candidates == null ? null : List.copyOf(candidates);
    }
}
