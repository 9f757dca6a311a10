package org.variorum.core.reconcile.reuse;

/**
 * A stretch of text that stands in two documents, word for word or with words exchanged. Offsets are code points of each
 * document's text, end exclusive.
 *
 * @param standing true where it is a paragraph that an outlet appends to reports of different events: it corroborates nothing
 * @param likeness share of its words that the two have in common, 0 to 1
 */
public record Passage(int startA, int endA, int startB, int endB, boolean standing, double likeness) {}
