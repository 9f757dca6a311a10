package org.variorum.core.reconcile.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.core.lexicon.Camps;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Parties;

/**
 * Whether two sides work together: one tells of it as going on, "ordered the talks with Norland to continue", and Norland says
 * that there is none. What is to be continued is told to exist.
 */
final class JointWork {

    /** Farther apart in days both can be so. */
    private static final long NEAR_DAYS = 3;

    private static final Set<String> TOGETHER = WordLists.words("joint-work-stems");
    private static final Set<String> GOING_ON = WordLists.words("going-on-stems");

    private JointWork() {}

    static Optional<Outcome> of(Account a, Account b) {
        if (a.negated() == b.negated()) {
            return Optional.empty();
        }
        Account refusal = a.negated() ? a : b;
        Account told = a.negated() ? b : a;
        boolean at = told.done() || Parties.meets(GOING_ON, told.stems());
        boolean both = Parties.meets(TOGETHER, told.stems()) && Parties.meets(TOGETHER, refusal.stems());
        boolean near = told.days().gap(refusal.days()) <= NEAR_DAYS;
        return at && both && near && isPartner(told, refusal)
                ? Optional.of(new Outcome(
                        refusal,
                        told,
                        Relation.CONTRADICTS,
                        "happened",
                        false,
                        1.0 / 2,
                        "whether they work together: " + refusal.voice().name() + " against "
                                + told.voice().name()))
                : Optional.empty();
    }

    /** One side's word, in two articles, that it does not work with another: a stance, whatever the day. */
    static List<Outcome> refusals(List<Account> accounts) {
        SortedMap<String, List<Account>> stances = new TreeMap<>();
        for (Account account : accounts) {
            boolean refusal = account.negated()
                    && account.voice().known()
                    && account.actors().camps().contains(account.voice().institution())
                    && Parties.meets(TOGETHER, account.stems());
            if (refusal) {
                for (String partner : account.targets().camps()) {
                    stances.computeIfAbsent(account.voice().institution() + " " + partner, s -> new ArrayList<>())
                            .add(account);
                }
            }
        }
        return stances.values().stream()
                .flatMap(stance -> Repeated.across(stance, "happened", JointWork::why).stream())
                .toList();
    }

    private static String why(Account a, Account b) {
        return a.voice().name() + " and " + b.voice().name() + " both say that "
                + a.actors().shown() + " does not work with " + b.targets().shown();
    }

    /** Does the one who refuses name the other as the partner, and the other him? */
    private static boolean isPartner(Account told, Account refusal) {
        boolean named = Parties.meets(refusal.targets().camps(), told.actors().camps());
        String quote = " " + Words.keyOf(told.claim().quote()) + " ";
        boolean spoken = Camps.of(refusal.voice().institution())
                .filter(camp -> quote.contains(" " + Words.keyOf(camp.name()) + " "))
                .isPresent();
        return refusal.voice().known()
                && !refusal.voice().institution().equals(told.voice().institution())
                && named
                && spoken;
    }
}
