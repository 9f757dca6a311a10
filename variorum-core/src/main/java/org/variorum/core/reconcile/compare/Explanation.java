package org.variorum.core.reconcile.compare;

import java.util.List;

/**
 * Why two accounts are taken for one event or not.
 *
 * @param bias the log odds before anything is compared
 * @param features what each feature says and weighs, in the order of {@link Features#ALL}
 * @param objections of the qualifiers that forbid it, empty where none does
 * @param logOdds the bias and the parts of the features; {@link SameEvent#FORBIDDEN} where a qualifier forbids it
 */
public record Explanation(double bias, List<Weighed> features, List<Objection> objections, double logOdds) {

    public Explanation {
        features = List.copyOf(features);
        objections = List.copyOf(objections);
    }

    /**
     * A comparison with its weight.
     *
     * @param weight of agreeing where the score is above 0, of differing where it is below, 0 where it is 0
     */
    public record Weighed(Comparison comparison, double weight) {

        /** What it adds to the log odds. */
        public double part() {
            return comparison.score() * weight;
        }
    }

    /** By the log odds alone. */
    public Judgement judgement() {
        return Judgement.of(logOdds);
    }
}
