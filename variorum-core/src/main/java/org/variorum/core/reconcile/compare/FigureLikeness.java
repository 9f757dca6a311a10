package org.variorum.core.reconcile.compare;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Figure;
import org.variorum.core.reconcile.account.Measures;

/** Whether two accounts give the same numbers of the same things. Rare numbers tell more than small ones. */
final class FigureLikeness {

    /** Two, three or four dead are told of many events. */
    private static final double SMALL = 4;

    private static final double SMALL_AGREE = 0.5;
    private static final double PART = 0.4;

    private FigureLikeness() {}

    static double score(Account a, Account b) {
        double best = 0;
        double worst = 0;
        double agreeing = 0;
        for (Figure one : a.figures()) {
            for (Figure other : b.figures()) {
                double score = score(one, other);
                best = Math.max(best, score);
                worst = Math.min(worst, score);
                agreeing += Math.max(0, score);
            }
        }
        return best > 0 ? Math.min(1, agreeing) : worst;
    }

    private static double score(Figure one, Figure other) {
        if (!one.numbered() || !other.numbered() || !one.comparable(other) || Measures.isMeasure(one.unit())) {
            return 0;
        }
        boolean same = one.shown() == other.shown();
        if (!one.counts(other)) {
            return part(one, other, same);
        }
        if (same) {
            return one.shown() > SMALL ? 1 : SMALL_AGREE;
        }
        return one.meets(other) ? -1.0 / 4 : -1;
    }

    private static double part(Figure one, Figure other, boolean same) {
        boolean first = isWhole(one, other);
        Figure whole = first ? one : other;
        Figure part = first ? other : one;
        if (part.min() > whole.max()) {
            return -1;
        }
        return (same || isOfThings(whole, part)) && part.shown() > SMALL ? PART : 0;
    }

    /** Everybody is more than the children; a convoy is more than those of its lorries that burnt. */
    private static boolean isWhole(Figure one, Figure other) {
        return one.who().equals(other.who()) ? one.fate().isEmpty() : one.who().equals(Figure.ALL);
    }

    /** Of so many things so many were destroyed. */
    private static boolean isOfThings(Figure whole, Figure part) {
        return whole.who().equals(part.who()) && !whole.unit().equals("people") && whole.plain() && part.plain();
    }

    static Ground ground(Account a, Account b, double score) {
        @Nullable Ground decided = null;
        double most = 0;
        for (Figure one : a.figures()) {
            for (Figure other : b.figures()) {
                double pair = score(one, other);
                if (pair * Math.signum(score) > most) {
                    most = pair * Math.signum(score);
                    decided = new Ground(one.words(), other.words(), sentence(one, other, pair));
                }
            }
        }
        if (decided != null) {
            return decided;
        }
        String left = words(a);
        String right = words(b);
        return left.isEmpty() || right.isEmpty()
                ? Ground.silent(left, right, "how many")
                : new Ground(left, right, "no two figures count the same and speak for or against each other");
    }

    private static String words(Account account) {
        return account.figures().stream().map(Figure::words).collect(Collectors.joining("; "));
    }

    private static String sentence(Figure one, Figure other, double score) {
        if (!one.counts(other)) {
            return score > 0
                    ? "one figure is that of a part of what the other counts"
                    : "the figure of a part is larger than that of the whole";
        }
        if (score > 0) {
            return score == 1
                    ? "both count the same"
                    : "both count the same, a small number that is told of many events";
        }
        return score <= -1
                ? "the figures differ, and their bounds exclude each other"
                : "the figures differ, but their bounds meet";
    }
}
