package org.variorum.core.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.common.Couple;
import org.variorum.core.reconcile.relate.Independence;
import org.variorum.core.reconcile.relate.Outcome;
import org.variorum.core.reconcile.relate.Relation;
import org.variorum.core.reconcile.relate.Relays;
import org.variorum.core.reconcile.relate.Texts;
import org.variorum.model.Ids;
import org.variorum.model.Link;

/** Relations as lines of {@code links.jsonl}. */
final class LinkRows {

    private static final String POSITIVE = "POSITIVE";
    private static final String UNSURE = "UNSURE";
    private static final double PERCENT = 100;

    static final Comparator<Link> ORDER = Comparator.comparing(Link::a)
            .thenComparing(link -> link.b() == null ? "" : link.b())
            .thenComparing(Link::relation)
            .thenComparing(link -> link.field() == null ? "" : link.field());

    /** Who contradicts an account does not repeat it. */
    private static final Set<Relation> AGREEING =
            Set.of(Relation.CORROBORATES, Relation.SAME_EVENT, Relation.CONSISTENT, Relation.PART_OF);

    private final Texts texts;
    private final Relays relays;

    LinkRows(Texts texts, Relays relays) {
        this.texts = texts;
        this.relays = relays;
    }

    List<Link> of(List<Outcome> outcomes) {
        Set<Couple> copies = outcomes.stream()
                .filter(outcome -> outcome.relation() == Relation.COPIES)
                .map(Outcome::pair)
                .collect(Collectors.toUnmodifiableSet());
        return outcomes.stream()
                .map(outcome -> row(outcome, copies.contains(outcome.pair())))
                .toList();
    }

    private Link row(Outcome outcome, boolean copy) {
        Account a = outcome.a();
        Account b = outcome.b();
        String field = outcome.field().isEmpty() ? null : outcome.field();
        Boolean known = copy ? Boolean.FALSE : Independence.of(a, b, texts);
        boolean agrees = AGREEING.contains(outcome.relation());
        Boolean independent = agrees ? relays.settle(a, b, known) : known;
        String voices = known == null && independent != null ? Relays.WORDS : Independence.words(a, b, independent);
        return new Link(
                Ids.link(a.id(), b.id(), outcome.field(), outcome.relation().word()),
                a.id(),
                b.id(),
                outcome.relation().word(),
                field,
                outcome.sure() && !LooseKinds.holds(outcome) ? POSITIVE : UNSURE,
                independent,
                outcome.why() + (outcome.relation() == Relation.COPIES ? "" : voices),
                Math.round(outcome.strength() * PERCENT) / PERCENT,
                sample(a, b));
    }

    /** A denial that answers nothing in the corpus. */
    static Link dangling(Account denial) {
        return new Link(
                Ids.link(denial.id(), "", "happened", Relation.DENIES.word()),
                denial.id(),
                null,
                Relation.DENIES.word(),
                "happened",
                POSITIVE,
                null,
                denial.voice().name() + " denies something that no account here tells",
                1,
                denial.claim().sample());
    }

    private static @Nullable Boolean sample(Account a, Account b) {
        boolean either = Boolean.TRUE.equals(a.claim().sample())
                || Boolean.TRUE.equals(b.claim().sample());
        return either ? Boolean.TRUE : null;
    }
}
