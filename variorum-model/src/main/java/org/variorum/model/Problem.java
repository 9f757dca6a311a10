package org.variorum.model;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong with an input, as a value: a line of {@code problems.jsonl}.
 *
 * @param input the file or stream, with the line where there is one
 * @param doc the document's id where one is known
 * @param code what sort of problem, stable over versions ("input.empty")
 * @param message what, where, and what to do
 * @param start first code point or byte concerned, as the message says
 */
public record Problem(
        String input,
        @Nullable String doc,
        String code,
        Severity severity,
        String message,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable Boolean sample) {

    /** A problem with a whole input. */
    public static Problem of(String input, String code, Severity severity, String message) {
        return new Problem(input, null, code, severity, message, null, null, null);
    }

    /** The same problem, of the document {@code id}. */
    public Problem inDocument(String id, @Nullable Boolean isSample) {
        return new Problem(input, id, code, severity, message, start, end, isSample);
    }
}
