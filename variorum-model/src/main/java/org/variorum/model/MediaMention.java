package org.variorum.model;

import org.jspecify.annotations.Nullable;

/** A video, photo, map or recording that the text speaks of. */
public record MediaMention(
        String kind,
        int start,
        int end,
        @Nullable String publisher,
        @Nullable String released,
        @Nullable Boolean filePhoto,
        @Nullable String shows,
        @Nullable String identity) {}
