package org.variorum.model;

import org.jspecify.annotations.Nullable;

/** One relation between two claims: a line of {@code links.jsonl}. A dangling denial has no {@code b}. */
public record Link(
        String id,
        String a,
        @Nullable String b,
        String relation,
        @Nullable String field,
        String judgement,
        @Nullable Boolean independent,
        String why,
        double score,
        @Nullable Boolean sample) {}
