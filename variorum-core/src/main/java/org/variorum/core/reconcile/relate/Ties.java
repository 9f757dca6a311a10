package org.variorum.core.reconcile.relate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.reconcile.account.Account;
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
    private static final double SAME_PLACE = 0.5;
    private static final double SAME_DAY = 0.9;

    /** A date that was carried over, and no better. */
    private static final double LIKE_DAY = 0.6;

    /** A day that may be: one account gives none. */
    private static final double MAYBE_DAY = 0.1;

    private static final Scene NONE = new Scene(List.of());

    private Ties() {}

    /**
     * Does the pair by itself say too little: other days, an article that goes on to something else, or one town where
     * something of the kind happens often, and no word of when?
     */
    static boolean isLoose(Account a, Account b) {
        double days = Features.score("days", a, b);
        if (days <= OTHER_DAYS) {
            return true;
        }
        boolean special = PartyRules.target(a, b, NONE).isPresent() || Features.score("figures", a, b) > 0;
        double words = Features.score("words", a, b);
        if (!special && isVague(a, b, days, words)) {
            return true;
        }
        if (a.besides(b)) {
            double nearness = Features.score("nearness", a, b);
            boolean alike = special || days >= SAME_DAY || words >= SHARED_WORDS;
            return nearness < 0 ? !(special && words >= SHARED_WORDS) : nearness < FAR && !alike;
        }
        return isLargeTown(a, b) && !special && days <= MAYBE_DAY && words < MOST_WORDS;
    }

    /** Words about a deed, and fights of one battle, are alike without being of one event. */
    private static boolean isVague(Account a, Account b, double days, double words) {
        boolean place = Features.score("places", a, b) >= SAME_PLACE;
        boolean scene = a.besides(b)
                ? days >= SAME_DAY && place
                : days > LIKE_DAY && (place || Features.score("actor", a, b) > 0);
        boolean talk = (isWords(a) || isWords(b)) && !a.voice().isOneWith(b.voice());
        boolean fights = a.deeds().contains(Deed.GROUND) && b.deeds().contains(Deed.GROUND);
        return !scene && (talk || (fights && words < SHARED_WORDS));
    }

    private static boolean isWords(Account account) {
        return account.claim().eventType() == EventType.STATEMENT;
    }

    /** Do both name a place where much happens: a town that gives its name to a province, or more than a town? */
    private static boolean isLargeTown(Account a, Account b) {
        return Features.score("places", a, b) >= SAME_PLACE
                && Stream.of(a, b)
                        .allMatch(account -> account.places().stream()
                                .allMatch(place -> place.grain() != Spot.Grain.TOWN || place.namesakeKm() > 0));
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
