package org.variorum.core.resolve;

import java.util.Objects;
import org.variorum.model.EventType;
import org.variorum.model.Quantity;

/**
 * Tells a toll that takes up one told before: "The raid killed four children. Among the dead there are four children." It says
 * neither where nor when, and counts as many of the same; small numbers recur by chance.
 */
final class SameToll {

    private static final double LEAST = 3;

    private SameToll() {}

    static boolean takesUp(Draft later, Draft earlier) {
        boolean tolls = isToll(later) && isToll(earlier);
        return tolls
                && later.roles().places().isEmpty()
                && later.facts().date().isEmpty()
                && later.facts().quantities().stream().anyMatch(count -> isCounted(earlier, count));
    }

    private static boolean isToll(Draft draft) {
        return draft.status().type() == EventType.CASUALTIES;
    }

    private static boolean isCounted(Draft earlier, Quantity count) {
        return count.value() != null
                && count.value() >= LEAST
                && count.what() != null
                && earlier.facts().quantities().stream()
                        .anyMatch(other -> Objects.equals(other.value(), count.value())
                                && Objects.equals(other.what(), count.what()));
    }
}
