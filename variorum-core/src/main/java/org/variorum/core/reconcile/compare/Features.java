package org.variorum.core.reconcile.compare;

import java.util.List;
import org.variorum.core.reconcile.account.Account;

/** All features, in the order in which their sentences are given. The list is the documentation of what is compared. */
public final class Features {

    /** What can make two accounts one event. */
    public static final List<Feature> ALL = List.of(
            new Feature("deed", DeedLikeness::score),
            new Feature("days", DayLikeness::score),
            new Feature("places", PlaceLikeness::score),
            new Feature("actor", PartyLikeness::actors),
            new Feature("target", PartyLikeness::targets),
            new Feature("weapon", WeaponLikeness::score),
            new Feature("figures", FigureLikeness::score),
            new Feature("words", TextLikeness::words),
            new Feature("nearness", TextLikeness::nearness),
            new Feature("one-article", TextLikeness::besides));

    private Features() {}

    /** The score of one feature. */
    public static double score(String id, Account a, Account b) {
        for (Feature feature : ALL) {
            if (feature.id().equals(id)) {
                return feature.measure().score(a, b);
            }
        }
        throw new IllegalArgumentException("no feature is called " + id);
    }

    /** The scores of all features, in their order. */
    public static double[] scores(Account a, Account b) {
        double[] scores = new double[ALL.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = ALL.get(i).measure().score(a, b);
        }
        return scores;
    }
}
