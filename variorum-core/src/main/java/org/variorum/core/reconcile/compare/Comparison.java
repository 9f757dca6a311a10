package org.variorum.core.reconcile.compare;

/**
 * What one feature says of two accounts.
 *
 * @param feature its id
 * @param score from -1, cannot be one thing, over 0, nothing known, to 1, the same
 * @param left the value of the first that decided, as the account has it; empty where the account says nothing
 * @param right that of the second
 * @param sentence why the score is what it is
 */
public record Comparison(String feature, double score, String left, String right, String sentence) {}
