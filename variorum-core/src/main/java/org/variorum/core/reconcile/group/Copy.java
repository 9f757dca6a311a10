package org.variorum.core.reconcile.group;

import org.variorum.core.reconcile.account.Account;

/**
 * Two accounts that are one sentence in two articles.
 *
 * @param a index of the first
 * @param b index of the second, greater
 */
public record Copy(int a, int b) {

    /** Of two accounts in whatever order. */
    public static Copy of(Account one, Account other) {
        return new Copy(Math.min(one.index(), other.index()), Math.max(one.index(), other.index()));
    }
}
