package org.variorum.core.reconcile;

import java.util.Set;
import org.variorum.core.reconcile.relate.Outcome;
import org.variorum.core.reconcile.relate.Relation;

/**
 * Kinds of agreement that are given as unsure: of those that people judged fewer than four in five were right, where the odds of
 * an event that is called the same are four to one. The counts are those of {@code .ci/judged_links.py OUT --kinds}, and
 * stand in {@code docs/adr/0009-accounts-side-by-side.md}.
 */
final class LooseKinds {

    /**
     * A kind.
     *
     * @param inside do both ends stand in one article?
     */
    private record Kind(Relation relation, String field, boolean inside) {}

    private static final Set<Kind> LOOSE =
            Set.of(new Kind(Relation.SAME_EVENT, "places", true), new Kind(Relation.CORROBORATES, "target", true));

    private LooseKinds() {}

    static boolean holds(Outcome outcome) {
        return LOOSE.contains(
                new Kind(outcome.relation(), outcome.field(), outcome.a().besides(outcome.b())));
    }
}
