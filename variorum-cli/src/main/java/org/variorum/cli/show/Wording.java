package org.variorum.cli.show;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.model.ClaimDate;
import org.variorum.model.Harm;
import org.variorum.model.QuantityKind;

/** Says the model's plain values in words. */
final class Wording {

    private Wording() {}

    /** "missile launch" for {@code MISSILE_LAUNCH}. */
    static String of(Enum<?> value) {
        return words(value.name());
    }

    /** "target type" for {@code target_type}. */
    static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** "18", not "18.0". */
    static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return Math.abs(value) < 1e15 ? exact.toPlainString() : exact.toString();
    }

    /** "1 claim", "2 claims". */
    static String count(int number, String singular) {
        return number + " " + singular + (number == 1 ? "" : "s");
    }

    /** A period by its first and last day; an open side is said to be open. */
    static String period(@Nullable String start, @Nullable String end) {
        if (start == null) {
            return end == null ? "not resolved" : "until " + end + ", start open";
        }
        if (end == null) {
            return "from " + start + ", end open";
        }
        return start.equals(end) ? start : start + " to " + end;
    }

    /** A claim's date with its precision and what it was resolved against. */
    static String date(ClaimDate date) {
        String basis = date.basis() == null ? "" : "; basis: " + date.basis();
        return period(date.start(), date.end()) + " (precision: " + of(date.precision()) + basis + ")";
    }

    /** How many, as the words bend it: "at least 25", "20 to 26", "about 30". */
    static String amount(QuantityKind kind, @Nullable Double value, @Nullable Double min, @Nullable Double max) {
        if (value == null) {
            String vague = kind == QuantityKind.VAGUE ? "vague, " : "";
            return vague + bounds(min, max);
        }
        String bend = switch (kind) {
            case EXACT, RANGE -> "";
            case APPROX -> "about ";
            case MIN -> "at least ";
            case MAX -> "at most ";
            case VAGUE -> "vague, ";
            case SHARE -> "a share, ";
            case RATE -> "a rate, ";
        };
        return bend + number(value) + within(value, min, max);
    }

    /** The bounds, where the value does not say them already. */
    private static String within(double value, @Nullable Double min, @Nullable Double max) {
        if (min == null || max == null || (min == value && max == value)) {
            return "";
        }
        return " (" + bounds(min, max) + ")";
    }

    private static String bounds(@Nullable Double min, @Nullable Double max) {
        if (min == null) {
            return max == null ? "number not stated" : "at most " + number(max);
        }
        if (max == null) {
            return "at least " + number(min);
        }
        return Objects.equals(min, max) ? number(min) : number(min) + " to " + number(max);
    }

    /** The least and most of a harm's count. */
    static String bounds(Harm.Bounds bounds) {
        return bounds(asDouble(bounds.min()), asDouble(bounds.max()));
    }

    private static @Nullable Double asDouble(@Nullable Integer value) {
        return value == null ? null : Double.valueOf(value);
    }
}
