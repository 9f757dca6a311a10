package org.variorum.core.reconcile.check;

import java.util.List;
import java.util.stream.Collectors;

/** Sums of figures, as messages show them. */
final class Additions {

    private Additions() {}

    /** What they make together. */
    static Range sum(List<Figure> figures) {
        return figures.stream().map(figure -> figure.range().orElseThrow()).reduce(Range.exactly(0), Range::plus);
    }

    /** "17 + 50 or more + 10". */
    static String told(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure.range().orElseThrow().told())
                .collect(Collectors.joining(" + "));
    }
}
