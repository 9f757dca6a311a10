package org.variorum.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.variorum.model.TextSpan;

/** Walks once over stretches in order and knows which lie over the place it has come to. */
final class Sweep<T> {

    private final List<T> ordered;
    private final Function<T, TextSpan> span;
    private final List<T> open = new ArrayList<>();
    private int next;

    /** {@code ordered} ascends by its spans. */
    Sweep(List<T> ordered, Function<T, TextSpan> span) {
        this.ordered = List.copyOf(ordered);
        this.span = span;
    }

    /** Those that overlap {@code place}; places are asked for in ascending order. */
    List<T> over(TextSpan place) {
        while (next < ordered.size() && span.apply(ordered.get(next)).start() < place.end()) {
            open.add(ordered.get(next++));
        }
        open.removeIf(item -> span.apply(item).end() <= place.start());
        return open.stream().filter(item -> span.apply(item).overlaps(place)).toList();
    }
}
