package org.variorum.core.reconcile.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Figure;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.core.reconcile.compare.PlaceLikeness;

/** All accounts of one event, for what a pair alone does not tell: which figure is a speaker's total. */
final class Scene {

    /** Sums of so many may be off by one. */
    private static final double MANY = 10;

    private static final double SAME_PLACE = 0.5;

    /** Most of the words of the shorter one. */
    private static final double LIKE_WORDS = 0.6;

    private final Map<String, Double> totals = new HashMap<>();

    /** The figures of an article by what they count, whoever gives them. */
    private final Map<String, Set<Double>> ofArticle = new HashMap<>();

    private final Map<String, List<Account>> byArticle = new HashMap<>();

    Scene(List<Account> members) {
        for (Account member : members) {
            byArticle
                    .computeIfAbsent(member.claim().doc(), doc -> new ArrayList<>())
                    .add(member);
            for (Figure figure : member.figures()) {
                if (figure.numbered()) {
                    totals.merge(key(member, figure), figure.shown(), Math::max);
                    ofArticle
                            .computeIfAbsent(article(member, figure), key -> new TreeSet<>())
                            .add(figure.shown());
                }
            }
        }
    }

    /** Is this the largest figure for what it counts that its speaker gives in its article? */
    boolean isTotal(Account account, Figure figure) {
        return totals.getOrDefault(key(account, figure), figure.shown()) <= figure.shown();
    }

    /** Do the two articles name one place or one thing hit for the event, or use the same words; by the accounts themselves where both have a place? */
    boolean isOnePlace(Account a, Account b) {
        if (!a.places().isEmpty() && !b.places().isEmpty()) {
            return fits(a, b);
        }
        return ofArticle(a).stream().anyMatch(one -> ofArticle(b).stream().anyMatch(other -> fits(one, other)));
    }

    private static boolean fits(Account a, Account b) {
        return PlaceLikeness.score(a.places(), b.places()) >= SAME_PLACE
                || PartyRules.sameThing(a, b)
                || (!a.besides(b) && Features.score("words", a, b) >= LIKE_WORDS);
    }

    /** The account itself, or, where it names no place, all of its article. */
    private List<Account> ofArticle(Account account) {
        return account.places().isEmpty()
                ? byArticle.getOrDefault(account.claim().doc(), List.of(account))
                : List.of(account);
    }

    /** Two figures of one article of which the greater is the sum of the smaller and a third, but for one, or a third the sum of both. */
    boolean addsUp(Account account, Figure one, Figure other) {
        Set<Double> figures = ofArticle.getOrDefault(article(account, one), Set.of());
        double larger = Math.max(one.shown(), other.shown());
        double rest = larger - Math.min(one.shown(), other.shown());
        double off = larger >= MANY ? 1 : 0;
        boolean third = figures.stream()
                .anyMatch(figure -> figure != one.shown() && figure != other.shown() && Math.abs(figure - rest) <= off);
        return third || figures.contains(one.shown() + other.shown());
    }

    private static String article(Account account, Figure figure) {
        return account.claim().doc() + " " + figure.unit() + " " + figure.fate();
    }

    private static String key(Account account, Figure figure) {
        return account.claim().doc() + " " + account.voice().institution() + " " + figure.unit() + " " + figure.fate()
                + " " + figure.who();
    }
}
