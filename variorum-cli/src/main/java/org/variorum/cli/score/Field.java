package org.variorum.cli.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A column of the score: one way to compare one field of two claims. The list is the documentation of what is scored.
 *
 * @param name as the report has it
 * @param goldName the field by which the gold's {@code ambiguous_fields} take it out of the count
 */
record Field(String name, String goldName, BiFunction<Facts, Facts, Found> comparison) {

    static final List<Field> ALL = List.of(
            new Field("event_type", "event_type", Comparisons::eventType),
            new Field("actor", "actor", Comparisons::actor),
            new Field("target", "target", Comparisons::target),
            new Field("weapon", "weapon", Comparisons::weapon),
            new Field("places", "places", Comparisons::places),
            new Field("origin", "origin", Comparisons::origin),
            new Field("date", "date", Comparisons::date),
            new Field("date_overlap", "date", Comparisons::dateOverlap),
            new Field("quantity_number", "quantities", Comparisons::quantityNumber),
            new Field("attribution", "attribution", Comparisons::attribution),
            new Field("last_speaker", "attribution", Comparisons::lastSpeaker),
            new Field("modality", "modality", Comparisons::modality));

    private static final Set<String> TELLING =
            Set.of("actor", "target", "weapon", "places", "date", "quantity_number", "last_speaker");

    private static final Set<String> REPEATING = Set.of("date_overlap", "last_speaker");

    /** Does it help to choose between claims on the same words? */
    boolean tells() {
        return TELLING.contains(name);
    }

    /** Is it wrong only where another field is, so that it need not be listed twice? */
    boolean repeats() {
        return REPEATING.contains(name);
    }

    /** The comparison of {@code gold} with {@code system}; nothing where the gold does not judge the field. */
    Optional<Found> compare(GoldClaim gold, Facts system) {
        return gold.unjudged().contains(goldName)
                ? Optional.empty()
                : Optional.of(comparison.apply(gold.facts(), system));
    }

    /** What a false claim holds in this field. */
    Found alarm(Facts system) {
        return comparison.apply(Facts.NONE, system);
    }
}
