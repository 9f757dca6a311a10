package org.variorum.core.reconcile.relate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Spot;
import org.variorum.core.reconcile.compare.PlaceLikeness;

/** Where it happened, from where it was flown or fired, and when. */
final class WhereRules {

    private static final double IN_AREA = 0.5;
    private static final double WEAK = 0.3;
    private static final double ORIGIN = 0.8;

    private static final Set<String> HOURS = WordLists.words("hour-words");

    /** A base reaches no farther. */
    private static final double ONE_BASE_KM = 8;

    private WhereRules() {}

    static Optional<Outcome> places(Account a, Account b, Scene scene) {
        double score = PlaceLikeness.score(a.places(), b.places());
        if (score < IN_AREA) {
            return Optional.empty();
        }
        return Optional.of(new Outcome(
                a,
                b,
                Relation.CORROBORATES,
                "places",
                true,
                WEAK + score / 10,
                "the places fit: " + names(a.places()) + "; " + names(b.places())));
    }

    static Optional<Outcome> date(Account a, Account b, Scene scene) {
        boolean told = a.days().told() && b.days().told();
        boolean stated = a.days().stated() && b.days().stated();
        long gap = a.days().gap(b.days());
        boolean oneNight = gap <= 1 && (byNight(a) || byNight(b));
        if (stated && gap > 0 && !a.besides(b) && !oneNight) {
            return Optional.of(new Outcome(
                    a,
                    b,
                    Relation.CONTRADICTS,
                    "date",
                    NearTwins.once(a, b),
                    ORIGIN,
                    a.days().words() + " against " + b.days().words()));
        }
        boolean days = told && a.days().equals(b.days()) && a.days().length() <= 2;
        return days
                ? Optional.of(new Outcome(
                        a,
                        b,
                        Relation.CORROBORATES,
                        "date",
                        true,
                        WEAK,
                        "both lay it on " + a.days().words()))
                : Optional.empty();
    }

    /** A night has two dates, and so has an hour in two zones of time. */
    private static boolean byNight(Account account) {
        return Words.of(account.claim().quote()).list().stream().anyMatch(word -> HOURS.contains(word.key()));
    }

    /** Bases and seas that something started from; who names two in one article tells of two deeds. */
    static Optional<Outcome> origin(Account a, Account b, Scene scene) {
        if (a.origins().isEmpty() || b.origins().isEmpty()) {
            return Optional.empty();
        }
        double score = origins(a.origins(), b.origins());
        String both = names(a.origins()) + "; " + names(b.origins());
        if (score > 0) {
            return Optional.of(
                    new Outcome(a, b, Relation.CORROBORATES, "origin", true, ORIGIN, "the origins fit: " + both));
        }
        boolean own = a.besides(b) && a.voice().isOneWith(b.voice());
        return score <= -1 && !own
                ? Optional.of(new Outcome(
                        a, b, Relation.CONTRADICTS, "origin", true, ORIGIN, "the origins lie apart: " + both))
                : Optional.empty();
    }

    /** A sea, which lies in no country. */
    private static boolean isSea(Spot spot) {
        return spot.grain() == Spot.Grain.LAND && spot.country().isEmpty();
    }

    /** Two seas, or a sea and a land: what is launched from the one is not launched from the other. */
    private static boolean isOtherSea(Spot one, Spot other) {
        if (isSea(one) && isSea(other)) {
            return !one.key().equals(other.key()) && one.distanceKm(other) > Math.max(one.radiusKm(), other.radiusKm());
        }
        boolean land = isSea(one) ? isLand(other) : isSea(other) && isLand(one);
        return land && !one.key().equals(other.key());
    }

    private static boolean isLand(Spot spot) {
        boolean wide = spot.grain() == Spot.Grain.LAND || spot.grain() == Spot.Grain.AREA;
        return wide && !spot.country().isEmpty();
    }

    /** Two towns a few kilometres apart are two bases, though one event may be told by either; and so are two seas. */
    private static double bases(List<Spot> a, List<Spot> b) {
        if (a.stream().allMatch(p -> b.stream().allMatch(q -> isOtherSea(p, q)))) {
            return -1;
        }
        double score = PlaceLikeness.score(a, b);
        boolean towns = a.stream().allMatch(p -> p.grain() == Spot.Grain.TOWN)
                && b.stream().allMatch(p -> p.grain() == Spot.Grain.TOWN);
        boolean apart = a.stream()
                .allMatch(p -> b.stream().allMatch(q -> !p.key().equals(q.key()) && p.distanceKm(q) > ONE_BASE_KM));
        return towns && apart ? -1 : score;
    }

    /** Places without a point are told apart by their countries alone. */
    private static double origins(List<Spot> a, List<Spot> b) {
        double score = bases(a, b);
        boolean open = a.stream().noneMatch(Spot::located) || b.stream().noneMatch(Spot::located);
        if (score != 0 || !open) {
            return score;
        }
        boolean names = a.stream()
                .allMatch(p -> b.stream().allMatch(q -> PlaceLikeness.differ(p.withoutKind(), q.withoutKind())));
        boolean lands = a.stream().noneMatch(p -> p.country().isEmpty())
                && b.stream().noneMatch(p -> p.country().isEmpty());
        boolean same =
                a.stream().anyMatch(p -> b.stream().anyMatch(q -> q.country().equals(p.country())));
        if (names || (lands && !same)) {
            return -1;
        }
        return lands ? WEAK : 0;
    }

    static String names(List<Spot> places) {
        return places.stream().map(Spot::name).collect(Collectors.joining(", "));
    }
}
