package org.variorum.core.reconcile.check;

import java.util.Objects;
import java.util.Optional;
import org.variorum.model.Quantity;
import org.variorum.model.QuantityKind;
import org.variorum.model.QuantityMention;
import org.variorum.model.Span;

/**
 * A quantity of the text as the checks reckon with it. Offsets are code points.
 *
 * @param unit what is counted, empty where the words leave it out
 * @param what the words for it, empty where there are none
 * @param per the unit of time of a rate, else empty
 * @param range what it allows, empty for vague words
 */
record Figure(Span span, String text, QuantityKind kind, String unit, String what, String per, Optional<Range> range) {

    private static final String PER = " per ";

    static Figure of(QuantityMention mention) {
        return new Figure(
                new Span(mention.start(), mention.end()),
                mention.text(),
                mention.kind(),
                Objects.requireNonNullElse(mention.unit(), ""),
                Objects.requireNonNullElse(mention.of(), ""),
                Objects.requireNonNullElse(mention.per(), ""),
                Range.of(mention.kind(), mention.value(), mention.min(), mention.max()));
    }

    static Figure of(Quantity quantity) {
        String unit = Objects.requireNonNullElse(quantity.unit(), "");
        int per = unit.indexOf(PER);
        return new Figure(
                new Span(quantity.start(), quantity.end()),
                quantity.text(),
                quantity.kind(),
                per < 0 ? unit : unit.substring(0, per),
                Objects.requireNonNullElse(quantity.what(), ""),
                per < 0 ? "" : unit.substring(per + PER.length()),
                Range.of(quantity.kind(), quantity.value(), quantity.min(), quantity.max()));
    }

    boolean isRate() {
        return kind == QuantityKind.RATE || !per.isEmpty();
    }

    boolean isPercent() {
        return unit.equals("percent");
    }

    /** Does it count the same things as {@code other}, as far as both say what they count? */
    boolean sameUnit(Figure other) {
        return unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit);
    }

    boolean covers(Figure other) {
        return !equals(other) && span.start() <= other.span.start() && other.span.end() <= span.end();
    }

    /** The words without a comma that stuck to them. */
    String said() {
        return Wording.plain(text).strip();
    }
}
