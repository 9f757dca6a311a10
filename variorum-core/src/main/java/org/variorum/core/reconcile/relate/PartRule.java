package org.variorum.core.reconcile.relate;

import java.util.Optional;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Figure;
import org.variorum.core.reconcile.compare.Features;

/** Two figures of which one counts a part: "15 children" and "20 people", "12 lorries" and "9 lorries destroyed". */
final class PartRule {

    private static final String FIELD = "quantity";

    private static final String PEOPLE = "people";

    private PartRule() {}

    /** The two figures as whole and part, and who gives the whole. */
    private record Split(Account sum, Figure whole, Account share, Figure part) {

        static Split of(Account a, Account b, Figure one, Figure other) {
            boolean first = one.who().equals(other.who())
                    ? one.fate().isEmpty()
                    : one.who().equals(Figure.ALL);
            return first ? new Split(a, one, b, other) : new Split(b, other, a, one);
        }

        /** Of two hurt and fifteen of whom nothing is said neither is the part; of lorries and burnt ones, one is. */
        boolean isOne() {
            boolean fate = whole.fate().equals(part.fate());
            return fate || (!whole.unit().equals(PEOPLE) && isWithin());
        }

        boolean isWithin() {
            return part.min() <= whole.max();
        }

        String words() {
            return part.words() + " and " + whole.words();
        }

        /** Is the whole the largest that its teller gives, and not that of a street or a doer? */
        boolean isTotal(Scene scene) {
            return scene.isTotal(sum, whole) && !RivalTolls.isNarrower(sum, share);
        }
    }

    static Optional<Outcome> of(Account a, Account b, Figure one, Figure other, Scene scene) {
        Split split = Split.of(a, b, one, other);
        if (!split.isOne() || Features.score("target", a, b) <= -1) {
            return Optional.empty();
        }
        if (split.isWithin() && split.part().shown() > split.whole().shown()) {
            return Optional.of(
                    QuantityRule.fit(a, b, split.words() + " can both hold: a lower bound may be of an earlier count"));
        }
        if (split.isWithin() || QuantityRule.updates(a) || QuantityRule.updates(b)) {
            String why = split.words()
                    + (split.isWithin()
                            ? ": the part fits the whole"
                            : " can both hold: one of them is a count of its hour, which was still rising");
            return Optional.of(new Outcome(a, b, Relation.CONSISTENT, FIELD, true, 1.0 / 3, why));
        }
        String why = split.words() + ": a part above its whole";
        return Optional.of(new Outcome(a, b, Relation.CONTRADICTS, FIELD, false, 1.0 / 2, why))
                .filter(found -> split.isTotal(scene));
    }
}
