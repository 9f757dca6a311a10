package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** One relation between two claims: a line of {@code links.jsonl}. The {@code b} of a dangling denial is null. */
public record Link(
        String id,
        String a,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String b,
        String relation,
        @Nullable String field,
        String judgement,
        @Nullable Boolean independent,
        String why,
        double score,
        @Nullable Boolean sample) {}
