package org.variorum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One check of consistency with its working shown: a line of {@code checks.jsonl}. */
public record Check(
        String doc,
        List<String> claims,
        String kind,
        String outcome,
        Severity severity,
        String message,
        List<Evidence> evidence,
        @Nullable Boolean sample) {

    public Check {
        claims = List.copyOf(claims);
        evidence = List.copyOf(evidence);
    }
}
