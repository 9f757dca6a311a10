package org.variorum.core.reconcile.relate;

import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.account.Days;
import org.variorum.core.reconcile.account.Figure;
import org.variorum.core.reconcile.account.Measures;
import org.variorum.model.QuantityKind;

/**
 * Numbers of the same things: equal ones agree, those that cannot both hold contradict, a later one of the same speaker
 * supersedes, a part fits its whole. "At least 10" and "14" can both hold.
 */
final class QuantityRule implements FieldRule {

    private static final String FIELD = "quantity";

    private static final Set<String> UPDATES = WordLists.words("update-stems");
    private static final Set<String> BEFORE = Set.of("earlier", "previou", "initial");
    private static final Set<String> COUNTS = Set.of("toll", "count", "figur", "number", "tally");

    /** Two numbers of "about" may lie apart by this share. */
    private static final double ABOUT = 0.1;

    @Override
    public Optional<Outcome> of(Account a, Account b, Scene scene) {
        Outcome best = null;
        for (Figure one : a.figures()) {
            for (Figure other : b.figures()) {
                Optional<Outcome> found = compare(a, b, one, other, scene);
                if (found.isPresent() && (best == null || rank(found.get()) > rank(best))) {
                    best = found.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** A clash on one figure is told before an agreement on another, except where the totals agree. */
    private static double rank(Outcome outcome) {
        return switch (outcome.relation()) {
            case CONTRADICTS, SUPERSEDES -> 2 + outcome.strength();
            case CORROBORATES -> 1 + 2 * outcome.strength();
            default -> outcome.strength();
        };
    }

    private static Optional<Outcome> compare(Account a, Account b, Figure one, Figure other, Scene scene) {
        boolean counts = one.numbered() && other.numbered() && !Measures.isMeasure(one.unit());
        if (!counts || one.kind() == QuantityKind.SHARE || other.kind() == QuantityKind.SHARE) {
            return Optional.empty();
        }
        if (one.comparable(other) && one.shown() == other.shown()) {
            boolean whole = one.counts(other);
            return Optional.of(new Outcome(
                    a,
                    b,
                    Relation.CORROBORATES,
                    FIELD,
                    true,
                    whole ? 1 : 1.0 / 2,
                    "both give " + one.words() + same(one, other)));
        }
        if (one.counts(other)) {
            return Optional.of(differ(a, b, one, other, scene));
        }
        return one.comparable(other) ? Optional.of(part(a, b, one, other)) : Optional.empty();
    }

    private static String same(Figure one, Figure other) {
        return one.words().equals(other.words()) ? "" : ", in the other's words " + other.words();
    }

    private static Outcome differ(Account a, Account b, Figure one, Figure other, Scene scene) {
        String both = one.words() + " against " + other.words();
        boolean sums = a.scope() != Scope.INCIDENT || b.scope() != Scope.INCIDENT;
        boolean totals = scene.isTotal(a, one) && scene.isTotal(b, other) && !sums;
        if (!totals || about(one, other)) {
            return new Outcome(
                    a, b, Relation.CONSISTENT, FIELD, true, 1.0 / 2, both + ": one may be a part of the other");
        }
        boolean sameVoice =
                a.voice().known() && a.voice().institution().equals(b.voice().institution());
        boolean raised =
                (updates(a) && a.voice().own()) || (updates(b) && b.voice().own());
        if ((sameVoice || raised) && !a.besides(b) && one.unit().equals("people")) {
            int later = later(a, b);
            if (later != 0) {
                Account first = later > 0 ? a : b;
                Account second = later > 0 ? b : a;
                return new Outcome(
                        first,
                        second,
                        Relation.SUPERSEDES,
                        FIELD,
                        true,
                        1,
                        both + ", both of " + a.voice().name() + ", who counted on");
            }
        }
        if (one.meets(other)) {
            return new Outcome(a, b, Relation.CONSISTENT, FIELD, true, 1.0 / 2, both + " can both hold");
        }
        boolean earlier = (updates(a) || updates(b)) && !Boolean.TRUE.equals(Independence.of(a, b));
        if (earlier && a.besides(b)) {
            return new Outcome(
                    a, b, Relation.CONSISTENT, FIELD, true, 1.0 / 2, both + ": an earlier count and a later one");
        }
        boolean parts = a.besides(b) && sameVoice;
        return new Outcome(a, b, Relation.CONTRADICTS, FIELD, !parts, parts ? 1.0 / 2 : 1, both + " cannot both hold");
    }

    private static boolean about(Figure one, Figure other) {
        boolean loose = one.kind() == QuantityKind.APPROX || other.kind() == QuantityKind.APPROX;
        double larger = Math.max(one.shown(), other.shown());
        return loose && Math.abs(one.shown() - other.shown()) <= ABOUT * larger;
    }

    /** Which of two counts is the later: by the article's day, else by words such as "has risen to"; 0 if nothing tells. */
    private static int later(Account a, Account b) {
        if (a.published() != Days.OPEN_FUTURE && b.published() != Days.OPEN_FUTURE && a.published() != b.published()) {
            return Long.compare(a.published(), b.published());
        }
        boolean first = updates(a);
        boolean second = updates(b);
        if (first != second) {
            return first ? 1 : -1;
        }
        return Double.compare(largest(a), largest(b));
    }

    private static boolean updates(Account account) {
        boolean before = account.stems().stream().anyMatch(BEFORE::contains);
        return account.stems().stream().anyMatch(UPDATES::contains)
                || (before && account.stems().stream().anyMatch(COUNTS::contains));
    }

    /** Tolls of one day grow. */
    private static double largest(Account account) {
        return account.figures().stream()
                .filter(Figure::numbered)
                .mapToDouble(Figure::shown)
                .max()
                .orElse(0);
    }

    private static Outcome part(Account a, Account b, Figure one, Figure other) {
        boolean all = one.who().equals(Figure.ALL);
        Figure whole = all ? one : other;
        Figure part = all ? other : one;
        boolean fits = part.min() <= whole.max() || updates(a) || updates(b);
        String both = part.words() + " and " + whole.words();
        return fits
                ? new Outcome(a, b, Relation.CONSISTENT, FIELD, true, 1.0 / 3, both + ": the part fits the whole")
                : new Outcome(a, b, Relation.CONTRADICTS, FIELD, false, 1.0 / 2, both + ": a part above its whole");
    }
}
