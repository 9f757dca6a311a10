package org.variorum.core.reconcile.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.variorum.core.reconcile.account.Account;

/** What two articles say alike beyond any event: a stance, the beginning of a campaign. */
final class Repeated {

    /** Each account is set beside at most so many later ones. */
    private static final int MOST = 4;

    private Repeated() {}

    /** Corroborations between the accounts of different articles, on {@code field}. */
    static List<Outcome> across(List<Account> same, String field, BiFunction<Account, Account, String> why) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < same.size(); i++) {
            Account a = same.get(i);
            same.subList(i + 1, same.size()).stream()
                    .filter(b -> !a.besides(b))
                    .limit(MOST)
                    .map(b -> new Outcome(a, b, Relation.CORROBORATES, field, true, 1.0 / 2, why.apply(a, b)))
                    .forEach(outcomes::add);
        }
        return outcomes;
    }
}
