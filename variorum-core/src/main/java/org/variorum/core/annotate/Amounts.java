package org.variorum.core.annotate;

import java.util.Optional;
import org.variorum.core.annotate.Amount.Basis;
import org.variorum.model.QuantityKind;

/** Builds amounts out of what was read. */
final class Amounts {

    private Amounts() {}

    /** The numbers of an amount and how its words bend them. */
    record Bounds(QuantityKind kind, Optional<Double> value, Optional<Double> min, Optional<Double> max) {}

    /** Exact numbers bound themselves, estimates nothing, "at least" one side. */
    static Bounds bounds(double low, Optional<Double> high, QuantityKind bend) {
        if (high.isPresent()) {
            return new Bounds(QuantityKind.RANGE, Optional.empty(), Optional.of(low), high);
        }
        boolean exact = bend == QuantityKind.EXACT;
        Optional<Double> min = exact || bend == QuantityKind.MIN ? Optional.of(low) : Optional.empty();
        Optional<Double> max = exact || bend == QuantityKind.MAX ? Optional.of(low) : Optional.empty();
        return new Bounds(bend, Optional.of(low), min, max);
    }

    static Amount of(
            Bounds bounds, boolean share, Optional<String> unit, String of, Optional<Rates.Rate> rate, Basis basis) {
        boolean timed = rate.map(Rates.Rate::isTime).orElse(false);
        QuantityKind kind = timed
                ? QuantityKind.RATE
                : share && bounds.kind() == QuantityKind.EXACT ? QuantityKind.SHARE : bounds.kind();
        return new Amount(
                kind, bounds.value(), bounds.min(), bounds.max(), unit, of, rate.map(Rates.Rate::unit), basis);
    }

    static Amount share(double value, Optional<String> unit, String of, Basis basis) {
        return new Amount(
                QuantityKind.SHARE,
                Optional.of(value),
                Optional.of(value),
                Optional.of(value),
                unit,
                of,
                Optional.empty(),
                basis);
    }

    static Amount vague(QuantityKind kind, Optional<String> unit, String of, Optional<String> per, Basis basis) {
        return new Amount(kind, Optional.empty(), Optional.empty(), Optional.empty(), unit, of, per, basis);
    }
}
