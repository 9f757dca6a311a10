package org.variorum.core.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.ClaimDate;
import org.variorum.model.Quantity;

/** Reads when, when it was said, and how many. */
final class FactReader {

    private final Map<String, String> units;

    /** @param units the unit of each counted noun, by its lemma */
    FactReader(Map<String, String> units) {
        this.units = units;
    }

    /** When, when said, and how many. */
    record Facts(Optional<ClaimDate> date, Optional<ClaimDate> said, List<Quantity> quantities) {

        Facts {
            quantities = List.copyOf(quantities);
        }

        Facts on(ClaimDate day) {
            return new Facts(Optional.of(day), said, quantities);
        }
    }

    Facts facts(ClaimWords words) {
        TimeReader when = new TimeReader(words);
        return new Facts(when.date(), when.said(), new QuantityReader(words, units).quantities());
    }
}
