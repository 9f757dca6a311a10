package org.variorum.cli.score;

import org.jspecify.annotations.Nullable;
import org.variorum.model.Span;

/**
 * A passage out of which no claim may come.
 *
 * @param span null while or if the quote was not found
 * @param why what it is: a caption, a link to another story
 */
record Negative(
        String doc, @Nullable String quote, @Nullable Span span, String why) {

    /** The passage with its place in {@code text}. */
    Negative locatedIn(DocumentText text) {
        return span != null || quote == null
                ? this
                : new Negative(doc, quote, text.find(quote).orElse(null), why);
    }
}
