package org.variorum.model;

/** A stretch of the text and the part of the page it belongs to, in code points. */
public record Zone(ZoneKind kind, int start, int end) {}
