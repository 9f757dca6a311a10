package org.variorum.core.reconcile.compare;

import java.util.List;
import org.variorum.core.reconcile.account.Account;

/** All features, in the order in which their sentences are given. The list is the documentation of what is compared. */
public final class Features {

    /** What can make two accounts one event. */
    public static final List<Feature> ALL = List.of(
            new Feature("deed", DeedLikeness::score, DeedLikeness::ground),
            new Feature("days", DayLikeness::score, DayLikeness::ground),
            new Feature("places", PlaceLikeness::score, PlaceGround::of),
            new Feature("actor", PartyLikeness::actors, PartyLikeness::actorGround),
            new Feature("target", PartyLikeness::targets, PartyLikeness::targetGround),
            new Feature("weapon", WeaponLikeness::score, WeaponLikeness::ground),
            new Feature("figures", FigureLikeness::score, FigureLikeness::ground),
            new Feature("words", TextLikeness::words, TextLikeness::wordsGround),
            new Feature("nearness", TextLikeness::nearness, TextLikeness::nearnessGround),
            new Feature("one-article", TextLikeness::besides, TextLikeness::besidesGround));

    private Features() {}

    /** The score of one feature. */
    public static double score(String id, Account a, Account b) {
        return of(id).score(a, b);
    }

    /** What one feature says. */
    public static Comparison compare(String id, Account a, Account b) {
        return of(id).compare(a, b);
    }

    private static Feature of(String id) {
        for (Feature feature : ALL) {
            if (feature.id().equals(id)) {
                return feature;
            }
        }
        throw new IllegalArgumentException("no feature is called " + id);
    }

    /** The scores of all features, in their order. */
    public static double[] scores(Account a, Account b) {
        double[] scores = new double[ALL.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = ALL.get(i).score(a, b);
        }
        return scores;
    }
}
