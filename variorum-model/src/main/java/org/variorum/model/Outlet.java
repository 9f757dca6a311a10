package org.variorum.model;

import org.jspecify.annotations.Nullable;

/** Who published a document, under its own name and, where the lexicon knows it, its id. */
public record Outlet(@Nullable String name, @Nullable String id) {}
