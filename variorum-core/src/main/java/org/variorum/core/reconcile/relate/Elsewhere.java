package org.variorum.core.reconcile.relate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Spot;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.core.reconcile.compare.PlaceLikeness;

/**
 * An article that names another town between two accounts has gone on to something else: a round-up lists what one side did, day
 * by day and town by town, in much the same words. Only its headline or its lead sums up what follows, wherever that was: where
 * the two name one town, or one of them none, they may be of the deed that the lead tells. Of the judged links that this
 * left out at first 15 were right, 11 doubtful and 18 wrong, see {@code docs/adr/0009-accounts-side-by-side.md}.
 */
final class Elsewhere {

    /** What all the deeds of a round-up share. */
    private static final Set<String> SIDES = Set.of("actor", "target", "weapon", "places");

    private static final double ONE_TOWN = 0.9;

    private Elsewhere() {}

    /** Do the two lie on both sides of another place, and is the field on which they agree too little to hold them together? */
    static boolean parts(Account a, Account b, String field) {
        if (!a.besides(b) || Features.score("figures", a, b) > 0) {
            return false;
        }
        boolean ordered = a.claim().start() <= b.claim().start();
        Account first = ordered ? a : b;
        Account second = ordered ? b : a;
        boolean unplaced = first.places().isEmpty() || second.places().isEmpty();
        boolean fits = unplaced || Features.score("places", a, b) >= ONE_TOWN;
        boolean summed = Independence.isLead(first) && fits && !SIDES.contains(field);
        return !summed && (goesOn(first, second) || moves(first, second));
    }

    /** "Shells fell on Orvel. The attack burnt two shops. Rockets on Tarn hurt three": the attack was where its article was. */
    private static boolean moves(Account first, Account second) {
        List<Spot> next = second.places().stream()
                .filter(place -> place.grain() != Spot.Grain.LAND)
                .toList();
        return first.places().isEmpty()
                && !next.isEmpty()
                && first.article().before(first.claim().start()).stream()
                        .anyMatch(scene -> next.stream().allMatch(place -> PlaceLikeness.score(scene, place) <= 0));
    }

    private static boolean goesOn(Account first, Account second) {
        List<Spot> own =
                Stream.concat(first.places().stream(), second.places().stream()).toList();
        return first.article().between(first.claim().end(), second.claim().start()).stream()
                .anyMatch(place -> own.stream().allMatch(other -> PlaceLikeness.score(place, other) <= 0));
    }
}
