package org.variorum.core.reconcile.compare;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Spot;
import org.variorum.core.reconcile.account.Spot.Grain;
import org.variorum.core.reconcile.account.Stems;

/** How well the places of two accounts fit, by their points and how far each reaches. */
public final class PlaceLikeness {

    /** Two points nearer than this are one place told by two towns, or a point that was rounded. */
    private static final double NEAR_KM = 12;

    /** Quarters have circles no wider than this. */
    private static final double QUARTER_KM = 1.5;

    /** Quarters nearer than this border on each other. */
    private static final double NEXT_KM = 2;

    /** Writers who name the next big town are at most so far off. */
    private static final double BESIDE_KM = 35;

    /** One name that is not on the map. */
    public static final double SAME_NAME = 0.8;

    private static final double SAME_AREA = 0.7;
    private static final double IN_AREA = 0.5;
    private static final double IN_LAND = 0.15;
    private static final double BESIDE = 0.25;
    static final double OTHER_NAME = -0.7;

    private static final Set<String> DIRECTIONS = WordLists.words("direction-words");

    private static final Set<String> EDGES = WordLists.words("edge-words");

    /** Arabic articles, written before a hyphen, have at most so many letters. */
    private static final int ARTICLE = 3;

    private PlaceLikeness() {}

    /** The best pair of the two lists decides; 0 where one is silent. */
    public static double score(List<Spot> a, List<Spot> b) {
        double best = Double.NEGATIVE_INFINITY;
        for (Spot one : a) {
            for (Spot other : b) {
                best = Math.max(best, score(one, other));
            }
        }
        return best == Double.NEGATIVE_INFINITY ? 0 : best;
    }

    /** Within one article a quarter that is not on the map may be a part of the town that is. */
    static double score(Account a, Account b) {
        double score = score(a.places(), b.places());
        return a.besides(b) && (isPart(a, b) || isPart(b, a)) ? Math.max(0, score) : score;
    }

    private static boolean isPart(Account small, Account large) {
        return small.places().stream().anyMatch(Spot::isQuarter)
                && large.places().stream().anyMatch(Spot::located);
    }

    /** Of two places. */
    public static double score(Spot one, Spot other) {
        if (!one.located() || !other.located()) {
            return one.key().equals(other.key()) ? SAME_NAME : unlike(one, other);
        }
        double apart = one.distanceKm(other);
        if (otherLands(one, other)) {
            return -1;
        }
        if (one.grain() == Grain.TOWN && other.grain() == Grain.TOWN) {
            return towns(one, other, apart);
        }
        return one.radiusKm() >= other.radiusKm() ? inside(other, one, apart) : inside(one, other, apart);
    }

    /** Of two places of which one is more than a town; {@code apart} in kilometres. */
    private static double inside(Spot small, Spot wide, double apart) {
        if (!isWithin(small, wide) && apart > wide.radiusKm() + small.radiusKm()) {
            return -1;
        }
        if (wide.grain() == Grain.LAND) {
            return IN_LAND;
        }
        if (small.grain() == Grain.AREA) {
            return small.key().equals(wide.key()) ? SAME_AREA : 0;
        }
        return apart <= wide.radiusKm() ? IN_AREA : 0;
    }

    /** Is one of them a country, and the other in another one? */
    private static boolean otherLands(Spot one, Spot other) {
        boolean land = one.grain() == Grain.LAND || other.grain() == Grain.LAND;
        return land
                && !one.country().isEmpty()
                && !other.country().isEmpty()
                && !one.country().equals(other.country());
    }

    private static boolean isWithin(Spot small, Spot wide) {
        return wide.grain() == Grain.LAND
                && !wide.country().isEmpty()
                && wide.country().equals(small.country());
    }

    /** Two names of which one is not on the map: nothing in common makes them two places, if both are names. */
    private static double unlike(Spot one, Spot other) {
        if (!differ(one, other)) {
            return 0;
        }
        boolean wide = one.grain() == Grain.AREA
                || one.grain() == Grain.LAND
                || other.grain() == Grain.AREA
                || other.grain() == Grain.LAND;
        return wide ? 0 : one.located() || other.located() ? OTHER_NAME : -1;
    }

    /** Are these two proper names without a word in common? */
    public static boolean differ(Spot one, Spot other) {
        Set<String> words = Stems.contentOf(one.bareName());
        return isName(one)
                && isName(other)
                && Stems.contentOf(other.bareName()).stream().noneMatch(words::contains);
    }

    /** Is every word of it written with a capital? */
    private static boolean isName(Spot place) {
        boolean direction = DIRECTIONS.contains(place.key()) || EDGES.contains(place.key());
        return !direction
                && Pattern.compile(" ")
                        .splitAsStream(place.bareName())
                        .filter(word -> !word.isEmpty())
                        .allMatch(PlaceLikeness::capital);
    }

    /** A word with a capital, an article before it or not: "Bab", "al-Bab". */
    private static boolean capital(String word) {
        int hyphen = word.indexOf('-');
        int first = hyphen > 0 && hyphen <= ARTICLE && hyphen + 1 < word.length() ? hyphen + 1 : 0;
        return !Character.isLowerCase(word.codePointAt(first));
    }

    /** Quarters of one town that lie apart are two places. */
    private static boolean areQuarters(Spot one, Spot other) {
        return Math.max(one.radiusKm(), other.radiusKm()) <= QUARTER_KM;
    }

    private static double towns(Spot one, Spot other, double apart) {
        if (areQuarters(one, other) && apart > NEXT_KM && !one.key().equals(other.key())) {
            return BESIDE;
        }
        if (apart <= NEAR_KM || (one.key().equals(other.key()) && apart <= BESIDE_KM)) {
            return 1;
        }
        double reach = one.radiusKm() + other.radiusKm();
        if (apart <= reach) {
            return IN_AREA;
        }
        boolean namesake = apart <= Math.max(one.namesakeKm(), other.namesakeKm());
        return namesake || apart <= Math.max(BESIDE_KM, reach) ? BESIDE : -1;
    }
}
