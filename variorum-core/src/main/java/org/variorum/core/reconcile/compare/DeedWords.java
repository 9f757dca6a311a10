package org.variorum.core.reconcile.compare;

import org.variorum.core.reconcile.account.Account;

/** Whether two accounts can speak of one kind of deed. */
public final class DeedWords {

    private DeedWords() {}

    /** Do their kinds of deed go together at all? */
    public static boolean related(Account a, Account b) {
        return DeedLikeness.score(a, b) >= 0;
    }
}
