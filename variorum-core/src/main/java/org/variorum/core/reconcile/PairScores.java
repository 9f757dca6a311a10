package org.variorum.core.reconcile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.compare.Feature;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.core.reconcile.compare.Judgement;
import org.variorum.core.reconcile.compare.SameEvent;

/**
 * Two claims that were compared, in numbers: what weights are fitted on.
 *
 * @param logOdds as they count when events are formed
 * @param scores of the features by their ids, in their order
 * @param forbiddenBy ids of the qualifiers that forbid one event
 * @param sameEvent do both stand in one event?
 */
public record PairScores(
        String a,
        String b,
        Judgement judgement,
        double logOdds,
        Map<String, Double> scores,
        List<String> forbiddenBy,
        boolean sameEvent) {

    public PairScores {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        forbiddenBy = List.copyOf(forbiddenBy);
    }

    static PairScores of(Account a, Account b, double logOdds, boolean sameEvent) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Feature feature : Features.ALL) {
            scores.put(feature.id(), feature.score(a, b));
        }
        return new PairScores(
                a.id(), b.id(), Judgement.of(logOdds), logOdds, scores, SameEvent.forbiddenBy(a, b), sameEvent);
    }
}
