package org.variorum.core.reconcile.relate;

import java.util.Optional;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Figure;
import org.variorum.core.reconcile.account.Stems;

/**
 * "A column of 40 lorries was leaving the town. 31 lorries were burnt": things that were there, and in the next sentence how
 * many of them were destroyed. That they drove and that they burnt are two deeds of two doers, and one count.
 */
final class SomeOfThem {

    /** Code points between the two at most, about a sentence. */
    private static final int NEXT = 150;

    private static final String DESTROYED = "destroyed";

    private SomeOfThem() {}

    static Optional<Outcome> of(Account a, Account b) {
        if (!a.besides(b) || a.distance(b) > NEXT || a.negated() || b.negated()) {
            return Optional.empty();
        }
        for (Figure one : a.figures()) {
            for (Figure other : b.figures()) {
                if (isSome(one, other)) {
                    return Optional.of(outcome(a, b, one, other));
                }
                if (isSome(other, one)) {
                    return Optional.of(outcome(b, a, other, one));
                }
            }
        }
        return Optional.empty();
    }

    /** Are {@code some} destroyed ones of {@code all}, told by the same noun? */
    private static boolean isSome(Figure some, Figure all) {
        return some.fate().equals(DESTROYED)
                && all.fate().isEmpty()
                && some.plain()
                && all.plain()
                && some.unit().equals(all.unit())
                && some.shown() <= all.shown()
                && Stems.contentOf(some.text()).stream()
                        .anyMatch(stem -> !Character.isDigit(stem.charAt(0))
                                && Stems.contentOf(all.text()).contains(stem));
    }

    private static Outcome outcome(Account part, Account whole, Figure some, Figure all) {
        String why = some.words() + " of " + all.words() + ": the part fits the whole";
        return new Outcome(part, whole, Relation.CONSISTENT, "quantity", true, 1.0 / 2, why);
    }
}
