package org.variorum.cli.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * Hits among what the gold and what the system has. A figure with nothing to divide by is null.
 *
 * @param hits the sum of credit, so it may hold halves
 */
@JsonPropertyOrder({"hits", "gold", "system", "precision", "recall", "f1"})
public record Tally(double hits, double gold, double system) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(double moreHits, double moreGold, double moreSystem) {
        return new Tally(hits + moreHits, gold + moreGold, system + moreSystem);
    }

    @JsonProperty("precision")
    public @Nullable Double precision() {
        return system == 0 ? null : hits / system;
    }

    @JsonProperty("recall")
    public @Nullable Double recall() {
        return gold == 0 ? null : hits / gold;
    }

    @JsonProperty("f1")
    public @Nullable Double f1() {
        return gold + system == 0 ? null : 2 * hits / (gold + system);
    }
}
