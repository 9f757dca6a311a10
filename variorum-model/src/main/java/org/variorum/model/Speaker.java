package org.variorum.model;

import org.jspecify.annotations.Nullable;

/**
 * One link in a chain of attribution, which runs from the outlet to the first to speak.
 *
 * @param name absent where nobody knows who published the text
 * @param cue the reporting word
 * @param text the words that name who speaks; absent where none stand in the text
 */
public record Speaker(
        @Nullable String name,
        @Nullable String id,
        SpeakerRole role,
        @Nullable String cue,
        @Nullable Stance stance,
        @Nullable String text,
        @Nullable Integer start,
        @Nullable Integer end) {}
