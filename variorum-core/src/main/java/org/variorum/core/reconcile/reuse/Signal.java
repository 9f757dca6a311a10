package org.variorum.core.reconcile.reuse;

/**
 * A sign of which of two documents had the words from the other.
 *
 * @param weight above 0 where the second has them from the first, below 0 where the first has them from the second
 * @param why the sign in words, to stand behind "because"
 */
record Signal(int weight, String why) {}
