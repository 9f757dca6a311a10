package org.variorum.model;

/**
 * A stretch of a document's text as exports give it.
 *
 * @param start first code point
 * @param end one past the last
 */
public record Span(int start, int end) {}
