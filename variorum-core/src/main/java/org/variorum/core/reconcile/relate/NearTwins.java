package org.variorum.core.reconcile.relate;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Figure;
import org.variorum.core.reconcile.account.Parties;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.core.reconcile.compare.PlaceLikeness;
import org.variorum.model.EventType;
import org.variorum.model.SystemKind;
import org.variorum.model.WeaponRef;

/**
 * Two articles that tell one deed with facts that hardly fit two, and lay it on other days or to another town: a town falls
 * once, a man is killed once, 131 dead are not counted twice. Either one is wrong or there were two; a person should look. A
 * deed that is done again and again, such as the shelling of a town, stays two events.
 */
final class NearTwins {

    /** Days off are a slip, weeks are another event. */
    private static final long MOST_DAYS = 7;

    private static final double LIKE_WORDS = 0.7;

    private NearTwins() {}

    static Optional<Outcome> of(Account a, Account b) {
        if (!incidents(a, b) || !alike(a, b)) {
            return Optional.empty();
        }
        double places = PlaceLikeness.score(a.places(), b.places());
        long gap = a.days().gap(b.days());
        if (gap > 0 && gap <= MOST_DAYS && isScene(a, b, places)) {
            return Optional.of(twins(
                    a, b, "date", a.days().words() + " against " + b.days().words()));
        }
        boolean sameDay = a.days().equals(b.days()) && a.days().length() == 1;
        boolean one = surely(a, b) || rareToll(a, b);
        return sameDay && places < 0 && one
                ? Optional.of(twins(
                        a, b, "places", WhereRules.names(a.places()) + " against " + WhereRules.names(b.places())))
                : Optional.empty();
    }

    /** One town, or something that tells the scene better than a town does. */
    private static boolean isScene(Account a, Account b, double places) {
        boolean known = isTown(places) || rareToll(a, b) || oneName(a, b) || sunk(a, b) || captured(a, b);
        return places >= 0 && known;
    }

    private static boolean incidents(Account a, Account b) {
        return a.scope() == Scope.INCIDENT
                && b.scope() == Scope.INCIDENT
                && !a.besides(b)
                && !a.denies()
                && !b.denies()
                && a.days().told()
                && b.days().told();
    }

    private static Outcome twins(Account a, Account b, String field, String both) {
        String why = both + " for what happens once; or two events";
        return new Outcome(a, b, Relation.CONTRADICTS, field, surely(a, b), 1, why);
    }

    /** What can be done only once. */
    private static boolean surely(Account a, Account b) {
        return captured(a, b) || lost(a, b) || oneName(a, b);
    }

    /** What can be done only once, or is not counted twice. */
    static boolean once(Account a, Account b) {
        return surely(a, b) || rareToll(a, b) || destroyed(a, b);
    }

    /** The same kind of deed by nobody else, with something that hardly fits two. */
    private static boolean alike(Account a, Account b) {
        return isOneDeed(a, b)
                && Features.score("actor", a, b) >= 0
                && Features.score("figures", a, b) >= 0
                && (rareToll(a, b)
                        || captured(a, b)
                        || lost(a, b)
                        || oneName(a, b)
                        || destroyed(a, b)
                        || entered(a, b));
    }

    /** One side that comes into or goes out of one town. */
    private static boolean entered(Account a, Account b) {
        SortedSet<String> moves = new TreeSet<>(a.entries());
        moves.retainAll(b.entries());
        return !moves.isEmpty()
                && Features.score("actor", a, b) > 0
                && isTown(PlaceLikeness.score(a.places(), b.places()));
    }

    /** One kind of deed; whoever bears a name dies once, by whatever means. */
    private static boolean isOneDeed(Account a, Account b) {
        boolean deadly =
                a.claim().eventType() == EventType.CASUALTIES && b.claim().eventType() == EventType.CASUALTIES;
        return Features.score("deed", a, b) >= (deadly && oneName(a, b) ? 0 : 1.0 / 2);
    }

    /** An exact and uncommon number of the same dead or hurt. */
    private static boolean rareToll(Account a, Account b) {
        for (Figure one : a.figures()) {
            for (Figure other : b.figures()) {
                boolean same = one.comparable(other)
                        && one.shown() == other.shown()
                        && !one.fate().isEmpty();
                if (same && (one.rare() || other.rare())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One town taken or left by one side. */
    private static boolean captured(Account a, Account b) {
        return a.changesHands()
                && Objects.equals(a.claim().subtype(), b.claim().subtype())
                && Features.score("actor", a, b) > 0
                && (isTown(PlaceLikeness.score(a.places(), b.places())) || inLikeWords(a, b));
    }

    /** A name in common, and nearly the same words. */
    private static boolean inLikeWords(Account a, Account b) {
        return Parties.meets(a.names(), b.names()) && Features.score("words", a, b) >= LIKE_WORDS;
    }

    /** Is it one town, on the map or by its name? */
    private static boolean isTown(double places) {
        return places >= PlaceLikeness.SAME_NAME;
    }

    /** One aircraft of a type shot down, or one ship sunk. */
    private static boolean lost(Account a, Account b) {
        if (sunk(a, b)) {
            return true;
        }
        boolean deeds = a.deeds().contains(Deed.SHOOTDOWN) && b.deeds().contains(Deed.SHOOTDOWN);
        return deeds && (Features.score("weapon", a, b) == 1 || Features.score("target", a, b) > 0);
    }

    private static boolean sunk(Account a, Account b) {
        return a.sinks() && b.sinks() && Parties.meets(ships(a), ships(b));
    }

    private static Set<String> ships(Account account) {
        return account.claim().weapon().stream()
                .filter(weapon -> weapon.kind() == SystemKind.SHIP && weapon.id() != null)
                .map(WeaponRef::name)
                .collect(Collectors.toSet());
    }

    /**
     * Somebody or something with a name, killed or hit: two words with capitals in both quotes that name no place, doer or
     * speaker, or one such behind the word for what both say was hit: "the tanker Orla".
     */
    private static boolean oneName(Account a, Account b) {
        SortedSet<String> shared = new TreeSet<>(a.names());
        shared.retainAll(b.names());
        boolean two = shared.size() >= 2 && Features.score("words", a, b) >= 1.0 / 3;
        return two || Parties.meets(a.namesHit(), b.namesHit());
    }

    /** A bridge, a dam, a temple, destroyed by words that leave nothing to be destroyed a second time. */
    private static boolean destroyed(Account a, Account b) {
        return a.razes() && b.razes() && PartyRules.sameThing(a, b);
    }
}
