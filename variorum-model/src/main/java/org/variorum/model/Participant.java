package org.variorum.model;

import org.jspecify.annotations.Nullable;

/**
 * An actor or a target as a claim names it.
 *
 * @param id the lexicon's id, absent for labels and unknown names
 * @param name the lexicon's name, else the words
 * @param stated false where the reading is implied, else absent
 */
public record Participant(
        @Nullable String id,
        String name,
        @Nullable ActorKind kind,
        String text,
        int start,
        int end,
        @Nullable Boolean stated) {}
