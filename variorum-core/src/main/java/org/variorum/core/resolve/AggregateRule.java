package org.variorum.core.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.TextSpan;

/**
 * A sign that a claim sums up many events over a time, and tells of no single one.
 *
 * @param id never changes
 * @param reason why the sign means that
 * @param sign the words that show it, empty where the claim has none
 * @param positive sentences whose first claim shows it
 * @param negative sentences whose claims do not
 */
record AggregateRule(
        String id,
        String reason,
        Function<Summed, Optional<TextSpan>> sign,
        List<String> positive,
        List<String> negative) {

    AggregateRule {
        positive = List.copyOf(positive);
        negative = List.copyOf(negative);
    }

    /** What the rules look at: a claim's words with its day and figures. */
    record Summed(ClaimWords words, FactReader.Facts facts) {}
}
