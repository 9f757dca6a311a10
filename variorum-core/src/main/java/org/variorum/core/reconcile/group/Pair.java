package org.variorum.core.reconcile.group;

/**
 * Two accounts that were compared.
 *
 * @param a index of the first
 * @param b index of the second, greater
 * @param logOdds that both tell of one event
 */
public record Pair(int a, int b, double logOdds) {}
