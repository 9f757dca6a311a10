package org.variorum.model;

import org.jspecify.annotations.Nullable;

/** A weapon or platform as a claim names it. */
public record WeaponRef(
        @Nullable String id, String name, @Nullable SystemKind kind, String text, int start, int end) {}
