package org.variorum.model;

import org.jspecify.annotations.Nullable;

/** Reported harm to persons or objects. */
public record Harm(
        String who,
        @Nullable Bounds killed,
        @Nullable Bounds injured,
        @Nullable String object) {

    /** The least and the most that the words allow. */
    public record Bounds(@Nullable Integer min, @Nullable Integer max) {}
}
