package org.variorum.cli.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.EventType;
import org.variorum.model.Span;

/**
 * How a run compares with gold annotation. The lists of misses are complete, the worst first.
 *
 * @param fields in the order of {@code Field.ALL}
 * @param missed clear gold claims without a system claim of their type on their words
 * @param mistaken matched claims of which a field is wrong
 * @param falseClaims system claims that stand for nothing in the gold
 * @param unlocated gold claims whose quote does not stand in the text that was read; they are missed
 * @param unread documents of the gold that the run did not read; their claims are missed
 */
public record ScoreReport(
        Claims claims,
        List<FieldFigures> fields,
        Negatives negatives,
        List<Missed> missed,
        List<Mistaken> mistaken,
        List<FalseClaim> falseClaims,
        List<Unlocated> unlocated,
        List<String> unread) {

    public ScoreReport {
        fields = List.copyOf(fields);
        missed = List.copyOf(missed);
        mistaken = List.copyOf(mistaken);
        falseClaims = List.copyOf(falseClaims);
        unlocated = List.copyOf(unlocated);
        unread = List.copyOf(unread);
    }

    /**
     * The claims as such.
     *
     * @param tally clear gold claims and the system claims that count
     * @param neutral gold claims that count neither way
     * @param ignored system claims that count neither way
     * @param elsewhere system claims in documents that the gold does not cover
     * @param full gold claims found with their type
     * @param half gold claims found with a type that is often confused with theirs
     * @param wrongType gold claims whose words were found with another type, which are missed
     */
    public record Claims(Tally tally, int neutral, int ignored, int elsewhere, int full, int half, int wrongType) {}

    /**
     * One field.
     *
     * @param pairs matched pairs where the gold judges the field; for the event type also pairs of a wrong type
     * @param right pairs where it agrees as a whole, which nothing on both sides does
     * @param stated pairs where the gold states a value
     * @param statedRight those of them that agree as a whole
     * @param elements its elements over all claims, missed and false ones too
     */
    @JsonPropertyOrder({"field", "pairs", "right", "accuracy", "stated", "stated_right", "stated_accuracy", "elements"})
    public record FieldFigures(String field, int pairs, int right, int stated, int statedRight, Tally elements) {

        /** The share of pairs that agree; null without pairs. A field that is mostly empty flatters it. */
        @JsonProperty("accuracy")
        public @Nullable Double accuracy() {
            return pairs == 0 ? null : (double) right / pairs;
        }

        /** The share that agrees of the pairs where the gold states a value; null without such pairs. */
        @JsonProperty("stated_accuracy")
        public @Nullable Double statedAccuracy() {
            return stated == 0 ? null : (double) statedRight / stated;
        }
    }

    /**
     * Passages out of which no claim may come.
     *
     * @param passages those that the gold lists
     * @param absent those that do not stand in the text that was read, so that no claim can come from them
     * @param hits claims of which more than half lies in one: must be none
     */
    public record Negatives(int passages, int absent, List<NegativeHit> hits) {

        public Negatives {
            hits = List.copyOf(hits);
        }
    }

    /** A claim out of a passage that must yield none, and what the passage is. */
    public record NegativeHit(String claim, String doc, String quote, String why) {}

    /**
     * A gold claim that was not found.
     *
     * @param values how many elements its fields hold: the more, the worse
     * @param nearest the system's claim on its words, of another type; null where there is none
     * @param nearestType the type of that claim
     */
    public record Missed(
            String gold,
            String doc,
            EventType eventType,
            String quote,
            @Nullable Span span,
            int values,
            @Nullable String nearest,
            @Nullable EventType nearestType) {}

    /** A matched pair with wrong fields. */
    public record Mistaken(String gold, String claim, String quote, List<Difference> differences) {

        public Mistaken {
            differences = List.copyOf(differences);
        }
    }

    /** A field in which a pair differs, in words to show. */
    public record Difference(String field, String gold, String system) {}

    /** A system claim that stands for nothing in the gold. */
    public record FalseClaim(String claim, String doc, EventType eventType, String quote) {}

    /** A gold claim whose quote does not stand in the text that was read. */
    public record Unlocated(String where, String gold, String quote) {}
}
