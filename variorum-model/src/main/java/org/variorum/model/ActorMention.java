package org.variorum.model;

import org.jspecify.annotations.Nullable;

/**
 * A name, a person or a label for somebody; a label has no id.
 *
 * @param post a person's rank or post in the document's own words; else that of the lexicon on the document's day, its body in
 *     brackets
 */
public record ActorMention(
        int start,
        int end,
        String text,
        @Nullable String id,
        String name,
        ActorKind kind,
        @Nullable String post,
        String by) {}
