package org.variorum.core.reconcile.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Figure;

/** All accounts of one event, for what a pair alone does not tell: which figure is a speaker's total. */
final class Scene {

    private final Map<String, Double> totals = new HashMap<>();

    Scene(List<Account> members) {
        for (Account member : members) {
            for (Figure figure : member.figures()) {
                if (figure.numbered()) {
                    totals.merge(key(member, figure), figure.shown(), Math::max);
                }
            }
        }
    }

    /** Is this the largest figure for what it counts that its speaker gives in its article? */
    boolean isTotal(Account account, Figure figure) {
        return totals.getOrDefault(key(account, figure), figure.shown()) <= figure.shown();
    }

    private static String key(Account account, Figure figure) {
        return account.claim().doc() + " " + account.voice().institution() + " " + figure.unit() + " " + figure.fate()
                + " " + figure.who();
    }
}
