package org.variorum.core.annotate;

/**
 * Stretches of a text that other mentions own.
 *
 * @param others names of things, actors, places: no number is read in them
 * @param times days and hours: a bare figure in them is no count
 */
record Owned(SpanSet others, SpanSet times) {

    static Owned nothing() {
        return new Owned(new SpanSet(), new SpanSet());
    }
}
