package org.variorum.cli.score;

import org.variorum.model.Span;

/** Arithmetic of stretches of text. */
final class Spans {

    private Spans() {}

    static int length(Span span) {
        return span.end() - span.start();
    }

    /** How many code points two stretches share. */
    static int shared(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }
}
