package org.variorum.core.reconcile.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.compare.SameEvent;

/** All relations within one event. */
public final class Relations {

    /** The fields in the order in which agreement on them is told: the rarer first. */
    private static final List<FieldRule> RULES = List.of(
            new QuantityRule(),
            RivalCauses::of,
            MeansRules::weapon,
            WhereRules::origin,
            PartyRules::target,
            PartyRules::targetType,
            PartyRules::actor,
            DeedRule::of,
            WhereRules::places,
            WhereRules::date);

    /** Two members that are this unlikely by themselves are in one event through others only, and say nothing of each other. */
    private static final double LEAST = 0;

    private Relations() {}

    /** Every relation of every two members; the caller keeps the most telling. */
    public static List<Outcome> of(List<Account> members, SameEvent sameEvent) {
        Scene scene = new Scene(members);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                if (sameEvent.logOdds(members.get(i), members.get(j)) > LEAST) {
                    add(members.get(i), members.get(j), scene, outcomes);
                }
            }
        }
        return outcomes;
    }

    private static void add(Account a, Account b, Scene scene, List<Outcome> outcomes) {
        if (a.negated() != b.negated() || overlap(a, b)) {
            return;
        }
        Optional<Outcome> copy =
                Restatements.copied(a, b).or(() -> Restatements.rewritten(a, b)).or(() -> Restatements.retold(a, b));
        boolean standing = a.scope() == Scope.BACKGROUND && b.scope() == Scope.BACKGROUND;
        Outcome agreement = null;
        boolean clash = false;
        for (FieldRule rule : RULES) {
            Outcome outcome = rule.of(a, b, scene).orElse(null);
            if (outcome == null) {
                continue;
            }
            if (outcome.relation() == Relation.CORROBORATES) {
                boolean weighs = !standing || outcome.field().equals("quantity");
                agreement = agreement == null && weighs ? outcome : agreement;
            } else {
                outcomes.add(outcome);
                clash |= outcome.relation() != Relation.CONSISTENT;
            }
        }
        if (copy.isPresent()) {
            outcomes.add(copy.get());
        } else if (agreement != null && !(clash && !agreement.field().equals("quantity"))) {
            outcomes.add(tells(a, b, agreement) ? agreement : weaker(agreement));
        }
    }

    /** Two claims of one stretch of text are one statement. */
    private static boolean overlap(Account a, Account b) {
        return a.besides(b)
                && a.claim().start() < b.claim().end()
                && b.claim().start() < a.claim().end();
    }

    /** Where and when alone make one event of two accounts and no corroboration. */
    private static boolean tells(Account a, Account b, Outcome agreement) {
        boolean words = a.deeds().contains(Deed.DEAL) && b.deeds().contains(Deed.DEAL);
        boolean done = (a.scope() == Scope.PLAN) == (b.scope() == Scope.PLAN) || words;
        boolean merely = agreement.field().equals("places") || agreement.field().equals("date");
        return done && !merely;
    }

    private static Outcome weaker(Outcome agreement) {
        return new Outcome(
                agreement.a(),
                agreement.b(),
                Relation.SAME_EVENT,
                agreement.field(),
                agreement.sure(),
                agreement.strength(),
                agreement.why());
    }
}
