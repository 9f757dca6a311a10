package org.variorum.core.reconcile.relate;

import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Figure;
import org.variorum.core.reconcile.account.Spot;
import org.variorum.core.reconcile.compare.Features;

/**
 * Whether two tolls that cannot both hold are of one thing. A round-up gives the sum of a day in its lead and then street by
 * street; articles of one war give tolls of other attacks.
 */
final class RivalTolls {

    private static final double SAME_DAY = 0.5;

    /** "It also left nine hurt" counts besides what was told before. */
    private static final Set<String> ALSO = WordLists.words("adding-words");

    private static final Set<String> ANSWERS = WordLists.words("answer-nouns");

    private RivalTolls() {}

    /**
     * In two articles a day and a place or the thing hit must say so, where a sentence is silent those told beside it; in one, two who can be
     * told apart.
     */
    static boolean areOfOne(Account a, Account b, Scene scene) {
        if (answers(a) || answers(b)) {
            return false;
        }
        if (a.besides(b)) {
            return a.voice().own() != b.voice().own() || a.voice().rivals(b.voice());
        }
        return a.days().told() && b.days().told() && Features.score("days", a, b) >= SAME_DAY && scene.isOnePlace(a, b);
    }

    /** Does the account of the smaller figure tell of a part: of a place or a doer of its own, or with "also"? */
    static boolean isNarrower(Account smaller, Account larger) {
        boolean doer = !smaller.actors().isEmpty() && larger.actors().isEmpty();
        boolean also = Words.keysOf(smaller.claim().quote()).stream().anyMatch(ALSO::contains);
        return smaller.besides(larger) && (doer || also || isElsewhere(smaller, larger));
    }

    /** Do two articles give other totals beside these parts of them, so that the parts differ too? */
    static boolean grew(Account a, Figure one, Account b, Figure other) {
        double whole = largest(a);
        double rival = largest(b);
        return !a.besides(b) && whole != rival && whole > one.shown() && rival > other.shown();
    }

    private static double largest(Account account) {
        return account.figures().stream()
                .filter(figure -> figure.numbered() && !figure.fate().isEmpty())
                .mapToDouble(Figure::shown)
                .max()
                .orElse(0);
    }

    /** Does it tell that one deed answered another: "was in reply to mortar fire"? Then it tells of two. */
    static boolean answers(Account account) {
        return Words.keysOf(account.claim().quote()).stream().anyMatch(ANSWERS::contains);
    }

    /** Has it a place, and none of those of the other? */
    private static boolean isElsewhere(Account smaller, Account larger) {
        return !smaller.places().isEmpty()
                && smaller.places().stream()
                        .map(Spot::key)
                        .noneMatch(
                                key -> larger.places().stream().map(Spot::key).anyMatch(key::equals))
                && !larger.places().isEmpty();
    }
}
