package org.variorum.core.reconcile.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.core.lexicon.Table;
import org.variorum.core.reconcile.account.Account;

/**
 * Do two accounts tell of one event? A weighted sum of the features (logistic regression, weights in {@code
 * same-event.tsv}), which qualifiers can only pull down.
 */
public final class SameEvent {

    /** What a qualifier leaves of the sum when it forbids. */
    public static final double FORBIDDEN = -8;

    private final double bias;
    private final double[] agree;
    private final double[] differ;

    private SameEvent(double bias, double[] agree, double[] differ) {
        this.bias = bias;
        this.agree = agree;
        this.differ = differ;
    }

    /** With the weights of the table. */
    public static SameEvent load() {
        Map<String, Table.Row> rows = new TreeMap<>();
        Table.load("same-event").rows().forEach(row -> rows.put(row.cell("id"), row));
        List<Feature> features = Features.ALL;
        double[] agree = new double[features.size()];
        double[] differ = new double[features.size()];
        for (int i = 0; i < features.size(); i++) {
            Table.Row row = rows.get(features.get(i).id());
            if (row == null) {
                throw new IllegalStateException(
                        "same-event.tsv has no row for " + features.get(i).id());
            }
            agree[i] = Double.parseDouble(row.cell("agree"));
            differ[i] = Double.parseDouble(row.cell("differ"));
        }
        Table.Row bias = rows.get("bias");
        if (bias == null) {
            throw new IllegalStateException("same-event.tsv has no row for the bias");
        }
        return new SameEvent(Double.parseDouble(bias.cell("agree")), agree, differ);
    }

    /** The log odds that both tell of one event; {@link #FORBIDDEN} where a qualifier forbids it. */
    public double logOdds(Account a, Account b) {
        if (Qualifiers.forbid(a, b)) {
            return FORBIDDEN;
        }
        double[] scores = Features.scores(a, b);
        double sum = bias;
        for (int i = 0; i < scores.length; i++) {
            sum += scores[i] * weight(i, scores[i]);
        }
        return sum;
    }

    private double weight(int feature, double score) {
        return score > 0 ? agree[feature] : score < 0 ? differ[feature] : 0;
    }

    /** The same log odds, with all that made them. */
    public Explanation explain(Account a, Account b) {
        List<Explanation.Weighed> features = new ArrayList<>();
        for (int i = 0; i < Features.ALL.size(); i++) {
            Comparison comparison = Features.ALL.get(i).compare(a, b);
            features.add(new Explanation.Weighed(comparison, weight(i, comparison.score())));
        }
        return new Explanation(bias, features, Qualifiers.objections(a, b), logOdds(a, b));
    }

    /** The ids of the qualifiers that forbid the two to be one event. */
    public static List<String> forbiddenBy(Account a, Account b) {
        return Qualifiers.ALL.stream()
                .filter(qualifier -> qualifier.forbids(a, b))
                .map(Qualifier::id)
                .toList();
    }

    /** Log odds as a probability. */
    public static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
