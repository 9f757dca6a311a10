package org.variorum.core.reconcile.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;

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
            WhereRules::places,
            WhereRules::date);

    private Relations() {}

    /** Every relation of every two members; the caller keeps the most telling. */
    public static List<Outcome> of(List<Account> members) {
        Scene scene = new Scene(members);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                add(members.get(i), members.get(j), scene, outcomes);
            }
        }
        return outcomes;
    }

    private static void add(Account a, Account b, Scene scene, List<Outcome> outcomes) {
        if (a.denies() != b.denies()) {
            return;
        }
        Optional<Outcome> copy = Restatements.copied(a, b).or(() -> Restatements.retold(a, b));
        Outcome agreement = null;
        boolean clash = false;
        for (FieldRule rule : RULES) {
            Outcome outcome = rule.of(a, b, scene).orElse(null);
            if (outcome == null) {
                continue;
            }
            boolean agrees = outcome.relation() == Relation.CORROBORATES || outcome.relation() == Relation.CONSISTENT;
            if (!agrees) {
                outcomes.add(outcome);
                clash = true;
            } else if (agreement == null) {
                agreement = outcome;
            }
        }
        if (copy.isPresent()) {
            outcomes.add(copy.get());
        } else if (agreement != null && !(clash && !agreement.field().equals("quantity"))) {
            outcomes.add(tells(a, b, agreement) ? agreement : weaker(agreement));
        }
    }

    /** Where and when alone make one event of two accounts and no corroboration. */
    private static boolean tells(Account a, Account b, Outcome agreement) {
        boolean done = (a.scope() == Scope.PLAN) == (b.scope() == Scope.PLAN);
        boolean merely = agreement.field().equals("places") || agreement.field().equals("date");
        return agreement.relation() == Relation.CONSISTENT || (done && !merely);
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
