package org.variorum.core.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.core.reconcile.compare.SameEvent;
import org.variorum.core.reconcile.relate.Independence;
import org.variorum.core.reconcile.relate.Outcome;
import org.variorum.core.reconcile.relate.Relation;

/**
 * Agreements that stand alone. Of an event of which several accounts tell, two that agree mostly agree with a third as well; two
 * that nothing else holds together, neither of which heads its article, often only share a day, a town or a doer. Of the
 * judged links of this kind one in three was not right, of all others one in fourteen; the counts stand in
 * {@code docs/adr/0009-accounts-side-by-side.md}. They are given as unsure, and inside one article, whose event holds both
 * anyway, those that share the least are not given.
 */
final class LoneTies {

    private static final Set<Relation> AGREEING = Set.of(
            Relation.SAME_EVENT, Relation.CORROBORATES, Relation.CONSISTENT, Relation.SUPERSEDES, Relation.COPIES);

    private static final Set<Relation> LOOSE = Set.of(Relation.SAME_EVENT, Relation.CORROBORATES, Relation.CONSISTENT);

    /** Log odds of twenty to one: two accounts so alike need no third. */
    private static final double CERTAIN = 3;

    private final Map<String, Set<String>> beside = new TreeMap<>();
    private final SameEvent sameEvent;

    private LoneTies(List<Outcome> chosen, SameEvent sameEvent) {
        this.sameEvent = sameEvent;
        chosen.stream().filter(outcome -> AGREEING.contains(outcome.relation())).forEach(outcome -> {
            add(outcome.a().id(), outcome.b().id());
            add(outcome.b().id(), outcome.a().id());
        });
    }

    private void add(String one, String other) {
        beside.computeIfAbsent(one, id -> new TreeSet<>()).add(other);
    }

    /** The relations that are given of those {@code chosen}, in their order. */
    static List<Outcome> settle(List<Outcome> chosen, SameEvent sameEvent) {
        LoneTies ties = new LoneTies(chosen, sameEvent);
        return chosen.stream().flatMap(ties::settled).toList();
    }

    private Stream<Outcome> settled(Outcome outcome) {
        if (!isLone(outcome)) {
            return Stream.of(outcome);
        }
        return sharesLeast(outcome) ? Stream.empty() : Stream.of(outcome.unsure());
    }

    private boolean isLone(Outcome outcome) {
        return LOOSE.contains(outcome.relation())
                && !isOneNumber(outcome)
                && !Independence.isLead(outcome.a())
                && !Independence.isLead(outcome.b())
                && !haveThird(outcome)
                && sameEvent.logOdds(outcome.a(), outcome.b()) < CERTAIN;
    }

    private boolean haveThird(Outcome outcome) {
        Set<String> others = beside.getOrDefault(outcome.b().id(), Set.of());
        return beside.getOrDefault(outcome.a().id(), Set.of()).stream().anyMatch(others::contains);
    }

    private static boolean isOneNumber(Outcome outcome) {
        return outcome.relation() == Relation.CORROBORATES && outcome.field().equals("quantity");
    }

    /** In one article no more than its doer, its place, a kind of weapon or of deed. */
    private static boolean sharesLeast(Outcome outcome) {
        return outcome.a().besides(outcome.b())
                && switch (outcome.field()) {
                    case "actor", "places" -> outcome.relation() == Relation.SAME_EVENT;
                    case "weapon" -> outcome.relation() == Relation.CORROBORATES;
                    case "happened" ->
                        Features.score("places", outcome.a(), outcome.b()) <= 0
                                && Features.score("figures", outcome.a(), outcome.b()) <= 0;
                    default -> false;
                };
    }
}
