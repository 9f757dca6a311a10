package org.variorum.core.reconcile.compare;

import java.util.SortedSet;
import org.variorum.core.reconcile.account.Account;

/** How far the words of two quotes overlap, and how near they stand in one article. */
final class TextLikeness {

    /** Half of the nearness is gone after so many code points, about two sentences. */
    private static final double REACH = 300;

    private TextLikeness() {}

    /** Shared content words over those of the shorter quote. */
    static double words(Account a, Account b) {
        SortedSet<String> small = a.stems().size() <= b.stems().size() ? a.stems() : b.stems();
        SortedSet<String> large = small == a.stems() ? b.stems() : a.stems();
        if (small.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (String stem : small) {
            shared += large.contains(stem) ? 1 : 0;
        }
        return (double) shared / small.size();
    }

    static double nearness(Account a, Account b) {
        return a.besides(b) ? REACH / (REACH + a.distance(b)) : 0;
    }

    static double besides(Account a, Account b) {
        return a.besides(b) ? 1 : 0;
    }
}
