package org.variorum.core.reconcile.relate;

import java.util.Optional;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.core.reconcile.compare.PlaceLikeness;

/**
 * Two articles that tell one deed with the same rare facts, and lay it on other days or to another town: either twins or one
 * event with a wrong day or place. It is shown as doubtful, never joined.
 */
final class NearTwins {

    /** Days off are a slip, weeks are another event. */
    private static final long MOST_DAYS = 3;

    private static final double SAME_WORDS = 0.5;

    private NearTwins() {}

    static Optional<Outcome> of(Account a, Account b) {
        boolean incidents = a.scope() == Scope.INCIDENT && b.scope() == Scope.INCIDENT && !a.besides(b);
        if (!incidents || a.denies() || b.denies() || !alike(a, b)) {
            return Optional.empty();
        }
        boolean days =
                Features.score("days", a, b) < 0 && a.days().told() && b.days().told();
        double places = PlaceLikeness.score(a.places(), b.places());
        if (days && places == 1 && a.days().gap(b.days()) <= MOST_DAYS) {
            return Optional.of(new Outcome(
                    a,
                    b,
                    Relation.CONTRADICTS,
                    "date",
                    false,
                    1,
                    a.days().words() + " against " + b.days().words() + " for what is told alike; or two events"));
        }
        boolean sameDay =
                a.days().told() && a.days().equals(b.days()) && a.days().length() == 1;
        return sameDay && places <= -1
                ? Optional.of(new Outcome(
                        a,
                        b,
                        Relation.CONTRADICTS,
                        "places",
                        false,
                        1,
                        WhereRules.names(a.places()) + " against " + WhereRules.names(b.places())
                                + " for what is told alike; or two events"))
                : Optional.empty();
    }

    private static boolean alike(Account a, Account b) {
        return Features.score("deed", a, b) == 1
                && Features.score("figures", a, b) == 1
                && Features.score("actor", a, b) >= 0
                && Features.score("words", a, b) >= SAME_WORDS;
    }
}
