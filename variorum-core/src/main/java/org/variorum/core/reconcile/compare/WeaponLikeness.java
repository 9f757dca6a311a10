package org.variorum.core.reconcile.compare;

import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Parties;

/** Whether two accounts name the same weapons; lists that differ agree where they overlap, and silence tells nothing. */
final class WeaponLikeness {

    private static final double SAME_WORDS = 0.6;
    private static final double OTHERS = -0.3;

    private WeaponLikeness() {}

    static double score(Account a, Account b) {
        if (Parties.meets(a.systems(), b.systems())) {
            return 1;
        }
        if (Parties.meets(a.means(), b.means())) {
            return SAME_WORDS;
        }
        return !a.systems().isEmpty() && !b.systems().isEmpty() ? OTHERS : 0;
    }
}
