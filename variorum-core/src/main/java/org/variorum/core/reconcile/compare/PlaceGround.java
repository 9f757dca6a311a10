package org.variorum.core.reconcile.compare;

import java.util.List;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Spot;
import org.variorum.core.reconcile.account.Spot.Grain;

/** Which two places decided, and why they fit or not. */
final class PlaceGround {

    private PlaceGround() {}

    static Ground of(Account a, Account b, double score) {
        if (a.places().isEmpty() || b.places().isEmpty()) {
            return Ground.silent(names(a.places()), names(b.places()), "where");
        }
        Spot one = a.places().get(0);
        Spot other = b.places().get(0);
        for (Spot left : a.places()) {
            for (Spot right : b.places()) {
                if (PlaceLikeness.score(left, right) > PlaceLikeness.score(one, other)) {
                    one = left;
                    other = right;
                }
            }
        }
        boolean lifted = score > PlaceLikeness.score(one, other);
        return new Ground(
                one.name(),
                other.name(),
                lifted ? "one names a part of a town that is on no map" : sentence(one, other, score));
    }

    private static String sentence(Spot one, Spot other, double score) {
        if (!one.located() || !other.located()) {
            return unmapped(one, other, score);
        }
        String apart = "the places lie " + Math.round(one.distanceKm(other)) + " km apart";
        if (score <= -1) {
            return land(one, other) && !one.country().equals(other.country())
                    ? "the places lie in two countries"
                    : apart;
        }
        if (land(one, other)) {
            return "one names a whole country, a sea or a part of the world, which says little";
        }
        boolean towns = one.grain() == Grain.TOWN && other.grain() == Grain.TOWN;
        return towns ? towns(one, other, score, apart) : areas(one, other, score);
    }

    private static String towns(Spot one, Spot other, double score, String apart) {
        if (score == 1) {
            return one.key().equals(other.key()) ? "both name the same place" : apart + ", near enough to be one place";
        }
        return apart + ", and writers may name either";
    }

    private static String areas(Spot one, Spot other, double score) {
        if (one.key().equals(other.key())) {
            return "both name the same area";
        }
        return score > 0 ? "one place lies within the other" : "the places may meet";
    }

    private static String unmapped(Spot one, Spot other, double score) {
        if (one.key().equals(other.key())) {
            return "both use one name, which is not resolved to a point";
        }
        return score < 0
                ? "two names without a word in common, at least one of them without a point"
                : "a place without a point tells nothing here";
    }

    private static boolean land(Spot one, Spot other) {
        return one.grain() == Grain.LAND || other.grain() == Grain.LAND;
    }

    private static String names(List<Spot> places) {
        return String.join("; ", places.stream().map(Spot::name).toList());
    }
}
