package org.variorum.model;

import org.jspecify.annotations.Nullable;

/** A named or designated weapon system; the id is absent where only a designator pattern knows it. */
public record SystemMention(
        int start, int end, String text, @Nullable String id, String name, SystemKind kind, String by) {}
