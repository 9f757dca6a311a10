package org.variorum.core.reconcile.compare;

import java.util.stream.Collectors;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Parties;
import org.variorum.model.WeaponRef;

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

    static Ground ground(Account a, Account b, double score) {
        String left = words(a);
        String right = words(b);
        if (left.isEmpty() || right.isEmpty()) {
            return Ground.silent(left, right, "with what");
        }
        return new Ground(left, right, sentence(score));
    }

    private static String sentence(double score) {
        if (score > 0) {
            return score == 1 ? "both name one system, or one of its family" : "both use the same word for the weapon";
        }
        return score < 0
                ? "the systems differ, and an attack may use several"
                : "the words do not tell whether it is one weapon";
    }

    private static String words(Account account) {
        return account.claim().weapon().stream().map(WeaponRef::name).collect(Collectors.joining("; "));
    }
}
