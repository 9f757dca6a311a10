package org.variorum.core.annotate;

import java.util.BitSet;
import java.util.List;
import org.variorum.model.TextSpan;

/** Stretches of a text that are spoken for; asking about one costs no more when there are many. */
final class SpanSet {

    private final BitSet units = new BitSet();

    static SpanSet of(List<? extends Mention<?>> mentions) {
        SpanSet set = new SpanSet();
        mentions.forEach(mention -> set.add(mention.span()));
        return set;
    }

    void add(TextSpan span) {
        units.set(span.start(), span.end());
    }

    void addAll(SpanSet other) {
        units.or(other.units);
    }

    /** Is all of {@code span} but the single units between words covered? */
    boolean coversLettersOf(TextSpan span) {
        int gap = units.nextClearBit(span.start());
        while (gap < span.end()) {
            if (gap == span.start() || units.nextSetBit(gap) != gap + 1) {
                return gap == span.end() - 1;
            }
            gap = units.nextClearBit(gap + 1);
        }
        return true;
    }

    boolean overlaps(TextSpan span) {
        int next = units.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    /** Does one stretch hold the span and more beside it? */
    boolean holdsMoreThan(TextSpan span) {
        return contains(span) && ((span.start() > 0 && units.get(span.start() - 1)) || units.get(span.end()));
    }

    boolean contains(TextSpan span) {
        int gap = units.nextClearBit(span.start());
        return gap >= span.end();
    }
}
