package org.variorum.core.reconcile.compare;

import org.variorum.core.reconcile.account.Account;

/**
 * What a score rests on.
 *
 * @param left the value of the first account that decided, empty where it says nothing
 * @param right that of the second
 * @param sentence why, neutral and of either order
 */
record Ground(String left, String right, String sentence) {

    /** How a ground is found; it is asked for only where somebody reads it. */
    @FunctionalInterface
    interface Finder {
        /** The ground of the {@code score} that the same two accounts got. */
        Ground of(Account a, Account b, double score);
    }

    /** Where a side is silent: which one, in {@code what} neither or one of them says. */
    static Ground silent(String left, String right, String what) {
        return new Ground(
                left, right, (left.isEmpty() && right.isEmpty() ? "neither says " : "one does not say ") + what);
    }
}
