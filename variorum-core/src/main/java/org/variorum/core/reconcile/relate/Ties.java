package org.variorum.core.reconcile.relate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Spot;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.model.EventType;

/**
 * How closely two members of one event are tied. The figures behind the bounds are of links that people judged, see
 * {@code docs/measurements.md}.
 */
final class Ties {

    /** Two stretches of one article with more than some 700 code points between them. */
    private static final double FAR = 0.125;

    private static final double SHARED_WORDS = 0.4;
    /** Other days, of which one was carried over. */
    private static final double OTHER_DAYS = -0.4;

    private static final double MOST_WORDS = 0.6;
    private static final double HALF_THE_WORDS = 0.5;
    /** Deeds that have no more in common than a toll and the fight about it. */
    private static final double LIKE_DEED = 0.2;

    private static final double SAME_PLACE = 0.5;
    private static final double SAME_DAY = 0.9;

    /** A date that was carried over, and no better. */
    private static final double LIKE_DAY = 0.6;

    /** A day that may be: one account gives none. */
    private static final double MAYBE_DAY = 0.1;

    /** What takes longer is no one scene. */
    private static final int SCENE_DAYS = 45;

    /** The shortest month. */
    private static final int MONTH = 28;

    /** A quote of so few words of content. */
    private static final int SNATCH = 3;

    private static final Scene NONE = new Scene(List.of());

    private Ties() {}

    /**
     * Does the pair by itself say too little: other days, an article that goes on to something else, or one town where
     * something of the kind happens often, and no word of when?
     */
    static boolean isLoose(Account a, Account b) {
        boolean special = PartyRules.target(a, b, NONE).isPresent() || Features.score("figures", a, b) > 0;
        if (Features.score("days", a, b) <= OTHER_DAYS || (!special && isVague(a, b) && !isScene(a, b))) {
            return true;
        }
        return a.besides(b) ? areDaysApart(a, b) || isFar(a, b, special) : isLooseAcross(a, b, special);
    }

    /** "The army entered on Tuesday ... pulled back on Wednesday": one writer who names two days tells of two deeds. */
    private static boolean areDaysApart(Account a, Account b) {
        return a.days().stated() && b.days().stated() && a.days().gap(b.days()) > 0;
    }

    /** The same of two articles. */
    private static boolean isLooseAcross(Account a, Account b, boolean special) {
        return isOtherMember(a, b)
                || isSnatch(a)
                || isSnatch(b)
                || areDailyRaids(a, b)
                || (!special && (areMonthAndDay(a, b) || isLargeTown(a, b)));
    }

    /**
     * Raids of two days in a row that have no place in common: a side that bombs does so daily. The judged links of this kind
     * were wrong, those of missiles, which are launched once at night and told with both days, right.
     */
    private static boolean areDailyRaids(Account a, Account b) {
        boolean raids = Stream.of(Deed.AIR, Deed.SHELLING).anyMatch(kind -> areOf(a, b, kind));
        return raids
                && !areMissiles(a, b)
                && Features.score("days", a, b) < 0
                && Features.score("places", a, b) < SAME_PLACE;
    }

    /**
     * "In May" and a day of May, with no place in common: much happens in a month. A deal is made once. Of the links of this
     * kind three were wrong and, but for deals, none right.
     */
    private static boolean areMonthAndDay(Account a, Account b) {
        long shorter = Math.min(a.days().length(), b.days().length());
        long longer = Math.max(a.days().length(), b.days().length());
        return shorter == 1
                && longer >= MONTH
                && longer <= SCENE_DAYS
                && !areOf(a, b, Deed.DEAL)
                && Features.score("places", a, b) <= 0;
    }

    /**
     * A few words that say neither when nor where, nor who did it, nor to whom: "where the shells fell". Another article's
     * account has nothing to be held to them by. Of the judged links of this kind two were right and five wrong.
     */
    private static boolean isSnatch(Account account) {
        return account.stems().size() <= SNATCH
                && !account.days().told()
                && account.places().isEmpty()
                && account.actors().isEmpty()
                && account.targets().isEmpty()
                && account.figures().isEmpty();
    }

    /**
     * In two articles two members of one side, its government and its army, of whom at least one is said to have done it on no
     * day: a side does much, but seldom makes two deals. Of the judged links of this kind one was right and eleven wrong.
     */
    private static boolean isOtherMember(Account a, Account b) {
        double actors = Features.score("actor", a, b);
        return actors > 0 && actors < 1 && !areOf(a, b, Deed.DEAL) && Features.score("days", a, b) <= MAYBE_DAY;
    }

    /**
     * In one article one doer of two deeds of which one has no day: what a side does is told all over an article about it. Deeds
     * of two kinds need more words in common than those of one. Of the judged links of this kind six were right, ten wrong and
     * eight doubtful.
     */
    static boolean isDoerAlone(Account a, Account b) {
        boolean seldom = areOf(a, b, Deed.DEAL) || areOf(a, b, Deed.DEPLOYMENT);
        boolean blame =
                a.claim().eventType() == EventType.ACCUSATION && b.claim().eventType() == EventType.ACCUSATION;
        boolean undated = !a.days().told() || !b.days().told();
        boolean areAlike = Features.score("deed", a, b) > LIKE_DEED;
        return a.besides(b)
                && undated
                && !seldom
                && !blame
                && Features.score("figures", a, b) <= 0
                && Features.score("words", a, b) < (areAlike ? HALF_THE_WORDS : MOST_WORDS);
    }

    private static boolean areMissiles(Account a, Account b) {
        return areOf(a, b, Deed.MISSILE);
    }

    private static boolean areOf(Account a, Account b, Deed kind) {
        return a.deeds().contains(kind) && b.deeds().contains(kind);
    }

    /** Do other things than these two lie between them in their article? */
    private static boolean isFar(Account a, Account b, boolean special) {
        double nearness = Features.score("nearness", a, b);
        boolean words = Features.score("words", a, b) >= SHARED_WORDS;
        boolean alike = special || words || Features.score("days", a, b) >= SAME_DAY;
        return nearness < 0 ? !(special && words) : nearness < FAR && !alike;
    }

    /** Words about a deed, fights of one battle and plans are alike without being of one event. */
    private static boolean isVague(Account a, Account b) {
        boolean talk = (isWords(a) || isWords(b)) && !a.voice().isOneWith(b.voice());
        return talk || (Features.score("words", a, b) < SHARED_WORDS && (areFights(a, b) || arePlans(a, b)));
    }

    private static boolean areFights(Account a, Account b) {
        return a.deeds().contains(Deed.GROUND) && b.deeds().contains(Deed.GROUND);
    }

    private static boolean arePlans(Account a, Account b) {
        boolean plans = a.scope() == Scope.PLAN && b.scope() == Scope.PLAN;
        return plans && !a.besides(b) && !a.deeds().contains(Deed.DEAL);
    }

    /** One day, and one place, or in two articles one side. */
    private static boolean isScene(Account a, Account b) {
        double days = Features.score("days", a, b);
        boolean place = Features.score("places", a, b) >= SAME_PLACE;
        return a.besides(b)
                ? days >= SAME_DAY && place
                : days > LIKE_DAY && !areLong(a, b) && (place || Features.score("actor", a, b) > 0);
    }

    /** "This summer": what is told of months is no one scene. */
    private static boolean areLong(Account a, Account b) {
        return Math.max(a.days().length(), b.days().length()) > SCENE_DAYS;
    }

    private static boolean isWords(Account account) {
        return account.claim().eventType() == EventType.STATEMENT;
    }

    /** A town that gives its name to a province, or more than a town. */
    private static boolean isLarge(Account account) {
        return account.places().stream().allMatch(place -> place.grain() != Spot.Grain.TOWN || place.namesakeKm() > 0);
    }

    /**
     * Do both name a place where much happens, without a word of when and in words of their own? Of raids, shelling and fights,
     * which are told of daily, one of them does, as of a quarter of such a town.
     */
    private static boolean isLargeTown(Account a, Account b) {
        boolean daily = Stream.of(Deed.AIR, Deed.GROUND, Deed.SHELLING).anyMatch(kind -> areOf(a, b, kind))
                && !areMissiles(a, b);
        boolean large = daily ? isLarge(a) || isLarge(b) : isLarge(a) && isLarge(b);
        return large
                && Features.score("places", a, b) >= SAME_PLACE
                && Features.score("days", a, b) <= MAYBE_DAY
                && Features.score("words", a, b) < MOST_WORDS;
    }

    /**
     * A toll that stands for itself, "counted 24 dead", has nothing but its day and its teller to be compared by; which event
     * it counts is told by the rest of its article. One teller's tolls, and those of one article, are set beside each other.
     */
    static boolean isTollAlone(Account a, Account b) {
        boolean near = a.besides(b) || a.voice().isOneWith(b.voice());
        return near && (isBare(a) || isBare(b)) && Features.score("days", a, b) > LIKE_DAY;
    }

    private static boolean isBare(Account account) {
        return account.deeds().equals(Set.of(Deed.HARM))
                && !account.figures().isEmpty()
                && account.places().isEmpty()
                && account.actors().isEmpty()
                && account.targets().isEmpty()
                && account.systems().isEmpty()
                && account.means().isEmpty();
    }
}
