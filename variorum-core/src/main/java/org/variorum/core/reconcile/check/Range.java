package org.variorum.core.reconcile.check;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.model.QuantityKind;

/** The least and the most that a figure allows; the most may be infinite. */
record Range(double min, double max) {

    /** "About 60" may be 54 or 66: writers round to the next ten, seldom further. */
    static final double ABOUT = 0.1;

    /** From here on tenths are left out. */
    private static final int COARSE = 20;

    /** A figure that the words give exactly, roughly or with one bound; empty where they give no number. */
    static Optional<Range> of(
            QuantityKind kind, @Nullable Double value, @Nullable Double least, @Nullable Double most) {
        if (value == null && least == null && most == null) {
            return Optional.empty();
        }
        double low = least != null ? least : kind == QuantityKind.APPROX && value != null ? value : 0;
        double high =
                most != null ? most : kind == QuantityKind.APPROX && value != null ? value : Double.POSITIVE_INFINITY;
        Range range = new Range(low, high);
        return Optional.of(kind == QuantityKind.APPROX ? range.widened(ABOUT) : range);
    }

    static Range exactly(double value) {
        return new Range(value, value);
    }

    Range plus(Range other) {
        return new Range(min + other.min, max + other.max);
    }

    Range over(double divisor) {
        return new Range(min / divisor, max / divisor);
    }

    Range times(double factor) {
        return new Range(min * factor, max * factor);
    }

    Range widened(double share) {
        return new Range(min * (1 - share), max * (1 + share));
    }

    boolean meets(Range other) {
        return min <= other.max && other.min <= max;
    }

    boolean isAbove(Range other) {
        return min > other.max;
    }

    boolean isExact() {
        return min == max;
    }

    /** "56", "70 to 100", "50 or more", "60 at most". */
    String told() {
        if (isExact()) {
            return number(min);
        }
        if (Double.isInfinite(max)) {
            return number(min) + " or more";
        }
        return min == 0 ? number(max) + " at most" : number(min) + " to " + number(max);
    }

    /** With thousands parted; one decimal of small numbers, if any. */
    static String number(double value) {
        double tenths = Math.abs(value) < COARSE ? Math.rint(value * 10) / 10 : Math.rint(value);
        return tenths == Math.rint(tenths)
                ? String.format(Locale.ROOT, "%,d", (long) tenths)
                : String.format(Locale.ROOT, "%,.1f", tenths);
    }
}
