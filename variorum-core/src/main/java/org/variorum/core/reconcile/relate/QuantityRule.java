package org.variorum.core.reconcile.relate;

import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.account.Days;
import org.variorum.core.reconcile.account.Figure;
import org.variorum.core.reconcile.account.Measures;
import org.variorum.core.reconcile.account.Stems;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.core.reconcile.compare.PlaceLikeness;
import org.variorum.model.QuantityKind;

/**
 * Numbers of the same things: equal ones agree, those that cannot both hold contradict, a later one of the same speaker
 * supersedes, a part fits its whole. "At least 10" and "14" can both hold.
 */
final class QuantityRule implements FieldRule {

    private static final String FIELD = "quantity";

    private static final String PEOPLE = "people";

    private static final Set<String> UPDATES = WordLists.words("update-stems");
    private static final Set<String> BEFORE = Stems.ofList("earlier-count-words");
    private static final Set<String> COUNTS = Stems.ofList("count-nouns");

    /** A figure of a day and one of a month count different things. */
    private static final long SPAN_DAYS = 7;

    private static final double SAME_PLACE = 0.5;

    private static final double TWO_SIDES = -0.5;

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
        if (areOfTwoDeeds(a, b)) {
            return Optional.empty();
        }
        if (one.counts(other)) {
            return Optional.of(differ(a, b, one, other, scene)).filter(found -> !isOwnWord(found, scene));
        }
        return one.comparable(other)
                ? PartRule.of(a, b, one, other, scene).filter(found -> !isOwnWord(found, scene))
                : Optional.empty();
    }

    private static boolean areOfTwoDeeds(Account a, Account b) {
        return isOfTwoPlaces(a, b) || isOfTwoSides(a, b);
    }

    /** Behind its lead an article counts the dead of two quarters, which are no part of each other. */
    private static boolean isOfTwoPlaces(Account a, Account b) {
        return !Independence.isLead(a) && !Independence.isLead(b) && PlaceLikeness.score(a.places(), b.places()) < 0;
    }

    /** An article counts whom the air force killed, and whom rebel fire killed. */
    private static boolean isOfTwoSides(Account a, Account b) {
        return a.besides(b) && Features.score("actor", a, b) <= TWO_SIDES;
    }

    /**
     * In one article one voice counts now these and now those dead, and does not contradict itself; behind its lead two tolls
     * without a place in common, one in the outlet's own words, are those of two attacks.
     */
    private static boolean isOwnWord(Outcome found, Scene scene) {
        boolean one = found.a().voice().isOneWith(found.b().voice())
                || (found.a().voice().own() && found.b().voice().own());
        boolean listed = !found.a().voice().rivals(found.b().voice())
                && !Independence.leads(found.a())
                && !Independence.leads(found.b())
                && Features.score("places", found.a(), found.b()) < SAME_PLACE;
        boolean own = found.a().besides(found.b()) && (one || listed);
        return found.relation() == Relation.CONTRADICTS && (own || !RivalTolls.areOfOne(found.a(), found.b(), scene));
    }

    private static String same(Figure one, Figure other) {
        return one.words().equals(other.words()) ? "" : ", in the other's words " + other.words();
    }

    private static Outcome differ(Account a, Account b, Figure one, Figure other, Scene scene) {
        String both = one.words() + " against " + other.words();
        if (!totals(a, b, one, other, scene) || spans(a, b) || about(one, other)) {
            return fit(a, b, both + ": one may be a part of the other");
        }
        int later = one.unit().equals(PEOPLE) ? recount(a, b) : 0;
        if (later != 0) {
            String who = a.voice().isOneWith(b.voice())
                    ? ", both of " + a.voice().name() + ", who counted on"
                    : ": the count went on";
            String why = both + who;
            return later > 0 ? supersedes(a, b, why) : supersedes(b, a, why);
        }
        String open = open(a, b, one, other, scene);
        return open.isEmpty()
                ? new Outcome(a, b, Relation.CONTRADICTS, FIELD, true, 1, both + " cannot both hold")
                : fit(a, b, both + open);
    }

    /** Why two totals that differ can both hold all the same; empty if they cannot. */
    private static String open(Account a, Account b, Figure one, Figure other, Scene scene) {
        if (one.meets(other)) {
            return " can both hold";
        }
        if (isRecount(a, b)) {
            return ": an earlier count and a later one";
        }
        boolean part = one.unit().equals(PEOPLE) && !one.who().equals(Figure.ALL);
        if (part && RivalTolls.grew(a, one, b, other)) {
            return ": parts of a count that grew";
        }
        boolean more = one.shown() > other.shown();
        boolean sum = a.besides(b) && scene.addsUp(a, one, other);
        return sum || RivalTolls.isNarrower(more ? b : a, more ? a : b) ? ": one may be a part of the other" : "";
    }

    private static boolean spans(Account a, Account b) {
        return a.days().told()
                && b.days().told()
                && Math.abs(a.days().length() - b.days().length()) > SPAN_DAYS;
    }

    /** Which of two articles counts on from the other, as {@link #later} says; 0 where neither does. */
    private static int recount(Account a, Account b) {
        boolean goesOn = a.voice().isOneWith(b.voice()) || isRaised(a) || isRaised(b);
        return goesOn && !a.besides(b) ? later(a, b) : 0;
    }

    /** Does an outlet say in its own voice that the count went on? */
    private static boolean isRaised(Account account) {
        return account.voice().own() && updates(account);
    }

    /** Is each the whole toll of one incident, as its account gives it? */
    private static boolean totals(Account a, Account b, Figure one, Figure other, Scene scene) {
        boolean incidents = a.scope() == Scope.INCIDENT && b.scope() == Scope.INCIDENT;
        return incidents && scene.isTotal(a, one) && scene.isTotal(b, other);
    }

    static Outcome fit(Account a, Account b, String why) {
        return new Outcome(a, b, Relation.CONSISTENT, FIELD, true, 1.0 / 2, why);
    }

    private static Outcome supersedes(Account later, Account earlier, String why) {
        return new Outcome(later, earlier, Relation.SUPERSEDES, FIELD, true, 1, why);
    }

    /** Does one say that the count went on, without two voices that are known to stand on their own? */
    private static boolean isRecount(Account a, Account b) {
        return (updates(a) || updates(b)) && !Boolean.TRUE.equals(Independence.of(a, b));
    }

    private static boolean about(Figure one, Figure other) {
        boolean loose = one.kind() == QuantityKind.APPROX || other.kind() == QuantityKind.APPROX;
        double larger = Math.max(one.shown(), other.shown());
        return loose && Math.abs(one.shown() - other.shown()) <= ABOUT * larger;
    }

    /** Which of two counts is the later: by the articles' days, else the greater; above 0 for the first, 0 if nothing tells. */
    private static int later(Account a, Account b) {
        if (a.published() != Days.OPEN_FUTURE && b.published() != Days.OPEN_FUTURE && a.published() != b.published()) {
            return Long.compare(a.published(), b.published());
        }
        return Double.compare(largest(a), largest(b));
    }

    static boolean updates(Account account) {
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
}
