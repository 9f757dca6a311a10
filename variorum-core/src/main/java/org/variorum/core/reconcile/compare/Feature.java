package org.variorum.core.reconcile.compare;

import org.variorum.core.reconcile.account.Account;

/**
 * One thing in which two accounts can be alike, after the way nomenklatura names and lists its features.
 *
 * @param id never changes; a row of {@code same-event.tsv} has its weights
 * @param measure the comparison itself: a pure function of the two, the same both ways round
 */
public record Feature(String id, Measure measure) {

    /** How a feature compares. */
    @FunctionalInterface
    public interface Measure {
        /** From -1, cannot be one thing, over 0, nothing known, to 1, the same. */
        double score(Account a, Account b);
    }
}
