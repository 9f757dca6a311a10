package org.variorum.model;

import org.jspecify.annotations.Nullable;

/** A name, a person or a label for somebody; a label has no id. */
public record ActorMention(
        int start, int end, String text, @Nullable String id, String name, ActorKind kind, String by) {}
