package org.variorum.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.core.reconcile.common.Couple;
import org.variorum.core.reconcile.relate.Outcome;
import org.variorum.core.reconcile.relate.Relation;

/**
 * Which relations become links. An event of thirty accounts has 435 pairs, and nobody reads them: every account keeps the
 * few most telling of each relation, clashes before agreements.
 */
final class LinkChoice {

    /** Links of one relation that an account keeps; a link stays if one of its sides keeps it. */
    private static final Map<Relation, Integer> KEPT = Map.of(
            Relation.CONTRADICTS, 5,
            Relation.DENIES, 6,
            Relation.SUPERSEDES, 3,
            Relation.COPIES, 4,
            Relation.CORROBORATES, 10,
            Relation.CONSISTENT, 3,
            Relation.PART_OF, 1,
            Relation.SAME_EVENT, 6);

    private static final List<Relation> ORDER = List.of(
            Relation.DENIES,
            Relation.CONTRADICTS,
            Relation.SUPERSEDES,
            Relation.COPIES,
            Relation.CORROBORATES,
            Relation.CONSISTENT,
            Relation.PART_OF,
            Relation.SAME_EVENT);

    private static final Comparator<Outcome> TELLING = Comparator.comparing(
                    (Outcome outcome) -> ORDER.indexOf(outcome.relation()))
            .thenComparing(outcome -> -outcome.strength())
            .thenComparing(outcome -> outcome.a().besides(outcome.b()))
            .thenComparing(outcome -> outcome.a().id())
            .thenComparing(outcome -> outcome.b().id())
            .thenComparing(Outcome::field);

    private LinkChoice() {}

    /** One relation for a pair and field, and of those the most telling. */
    static List<Outcome> of(List<Outcome> outcomes) {
        List<Outcome> ordered = new ArrayList<>(outcomes);
        ordered.sort(TELLING);
        Map<OnField, Outcome> single = new LinkedHashMap<>();
        for (Outcome outcome : ordered) {
            single.putIfAbsent(new OnField(outcome.pair(), outcome.field()), outcome);
        }
        Map<String, Integer> counts = new HashMap<>();
        Set<Couple> agreed = new HashSet<>();
        Set<Said> documents = new HashSet<>();
        List<Outcome> kept = new ArrayList<>();
        for (Outcome outcome : single.values()) {
            boolean agrees = outcome.relation() == Relation.CORROBORATES || outcome.relation() == Relation.SAME_EVENT;
            if (agrees && !agreed.add(outcome.pair())) {
                continue;
            }
            int most = KEPT.getOrDefault(outcome.relation(), 1);
            int a = counts.merge(outcome.a().id() + outcome.relation(), 1, Integer::sum);
            int b = counts.merge(outcome.b().id() + outcome.relation(), 1, Integer::sum);
            boolean first = !outcome.a().besides(outcome.b()) && documents.add(said(outcome));
            if (a <= most || b <= most || first) {
                kept.add(outcome);
            }
        }
        return kept;
    }

    /** What a pair of accounts says on a field. */
    private record OnField(Couple accounts, String field) {}

    /** Which article says what of which other one is always kept. */
    private record Said(Couple documents, Relation relation, String field) {}

    private static Said said(Outcome outcome) {
        String a = outcome.a().claim().doc();
        String b = outcome.b().claim().doc();
        return new Said(new Couple(a, b), outcome.relation(), outcome.field());
    }
}
