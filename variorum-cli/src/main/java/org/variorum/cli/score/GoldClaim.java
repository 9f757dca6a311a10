package org.variorum.cli.score;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Span;

/**
 * A claim that a careful reader found.
 *
 * @param where file and line, for messages
 * @param span where the quote stands; null while or if it was not found
 * @param neutral counts neither way: ambiguous, or a standing paragraph
 * @param unjudged gold names of fields that are not compared
 */
record GoldClaim(
        String where,
        String id,
        String doc,
        String quote,
        @Nullable Span span,
        Facts facts,
        boolean neutral,
        Set<String> unjudged) {

    GoldClaim {
        unjudged = Set.copyOf(unjudged);
    }

    /**
     * The claim with its place in {@code text}: the stated one, which must hold the quote, or else where the quote stands.
     */
    GoldClaim locatedIn(DocumentText text) {
        if (span == null) {
            return new GoldClaim(where, id, doc, quote, text.find(quote).orElse(null), facts, neutral, unjudged);
        }
        text.mustHold(where, span, quote);
        return this;
    }
}
