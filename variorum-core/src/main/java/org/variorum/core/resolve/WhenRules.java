package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.List;

/** The rules of times, carried days and sums with their examples, for the build to run. */
public final class WhenRules {

    private WhenRules() {}

    /**
     * A rule with the sentences that show it.
     *
     * @param field the claim's field under which its evidence stands
     * @param positive texts with a claim whose evidence names the rule
     * @param negative texts without one
     */
    public record Shown(String id, String reason, String field, List<String> positive, List<String> negative) {

        public Shown {
            positive = List.copyOf(positive);
            negative = List.copyOf(negative);
        }
    }

    /** Every rule, in the order of its table. */
    public static List<Shown> all() {
        List<Shown> shown = new ArrayList<>();
        TimeRules.ALL.forEach(rule -> shown.add(
                new Shown(rule.id(), rule.reason(), "date", List.of(rule.example()), List.of(rule.counterexample()))));
        CarryRules.ALL.forEach(
                rule -> shown.add(new Shown(rule.id(), rule.reason(), rule.field(), rule.positive(), rule.negative())));
        Aggregates.ALL.forEach(
                rule -> shown.add(new Shown(rule.id(), rule.reason(), "aggregate", rule.positive(), rule.negative())));
        return List.copyOf(shown);
    }
}
