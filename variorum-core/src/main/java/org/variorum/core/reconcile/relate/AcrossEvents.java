package org.variorum.core.reconcile.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.core.reconcile.compare.SameEvent;
import org.variorum.core.reconcile.group.Pair;
import org.variorum.model.EventType;

/**
 * Relations that need no common event: denials and what they answer, copied sentences, near twins, campaigns, and rival bases
 * of the same aircraft.
 *
 * @param unanswered denials that answer no account of the corpus
 */
public record AcrossEvents(List<Outcome> outcomes, List<Account> unanswered) {

    /** Quotes with fewer words in common are no copies. */
    private static final double COPY_WORDS = 0.6;

    public AcrossEvents {
        outcomes = List.copyOf(outcomes);
        unanswered = List.copyOf(unanswered);
    }

    /** Of all accounts and the pairs that share a block. */
    public static AcrossEvents of(List<Account> accounts, List<Pair> pairs) {
        return of(accounts, pairs, List.of());
    }

    /** As {@link #of(List, List)}, with the accounts by event. */
    public static AcrossEvents of(List<Account> accounts, List<Pair> pairs, List<List<Account>> groups) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<Integer, List<Denials.Answer>> besideDenials = new HashMap<>();
        Bases bases = new Bases(accounts, groups);
        Map<String, Integer> events = events(groups);
        for (Pair pair : pairs) {
            Account a = accounts.get(pair.a());
            Account b = accounts.get(pair.b());
            Optional<Account> denial = Denials.between(a, b, pair.logOdds());
            if (denial.isPresent()) {
                Account other = denial.get().index() == a.index() ? b : a;
                besideDenials
                        .computeIfAbsent(denial.get().index(), d -> new ArrayList<>())
                        .add(new Denials.Answer(other, pair.logOdds()));
            } else {
                copied(a, b).ifPresent(outcomes::add);
                twins(pair, a, b).ifPresent(outcomes::add);
                bases.compare(a, b, outcomes);
                JointWork.of(a, b).ifPresent(outcomes::add);
                boolean apart = !events.getOrDefault(a.id(), 0).equals(events.getOrDefault(b.id(), -1));
                outcomes.addAll(asApart(pair, a, b, apart));
            }
        }
        List<Account> unanswered = answered(accounts, besideDenials, outcomes);
        outcomes.addAll(bases.undated());
        outcomes.addAll(Campaigns.of(accounts));
        outcomes.addAll(CampaignStarts.of(accounts));
        outcomes.addAll(JointWork.refusals(accounts));
        return new AcrossEvents(outcomes, unanswered);
    }

    /** Adds what the denials answer, and gives those that answer nothing. */
    private static List<Account> answered(
            List<Account> accounts, Map<Integer, List<Denials.Answer>> besideDenials, List<Outcome> outcomes) {
        List<Account> unanswered = new ArrayList<>();
        Map<String, List<Account>> foretold = foretold(accounts);
        for (Account account : accounts) {
            if (foretold.getOrDefault(account.claim().doc(), List.of()).stream()
                    .anyMatch(denial -> Affirmations.isWithin(denial, account))) {
                continue;
            }
            if (account.denies() || besideDenials.containsKey(account.index())) {
                List<Outcome> answers = Denials.of(account, besideDenials.getOrDefault(account.index(), List.of()));
                outcomes.addAll(answers);
                if (answers.isEmpty() && account.denies()) {
                    unanswered.add(account);
                }
            }
        }
        return unanswered;
    }

    /** By article, the denials that are only foretold: "will deny the evidence of its guilt". What stands in them is denied by nobody. */
    private static Map<String, List<Account>> foretold(List<Account> accounts) {
        Map<String, List<Account>> foretold = new HashMap<>();
        for (Account account : accounts) {
            if (account.claim().eventType() == EventType.DENIAL && !account.done()) {
                foretold.computeIfAbsent(account.claim().doc(), doc -> new ArrayList<>())
                        .add(account);
            }
        }
        return foretold;
    }

    /** What two accounts say of each other that stand in two events, or hardly belong in the one they stand in. */
    private static List<Outcome> asApart(Pair pair, Account a, Account b, boolean apart) {
        List<Outcome> found = new ArrayList<>();
        if (apart || pair.logOdds() <= 0) {
            Culprits.across(a, b, pair.logOdds() > 0).ifPresent(found::add);
        }
        if (apart) {
            unsettled(pair, a, b)
                    .or(() -> Relations.retoldApart(a, b, pair.logOdds()))
                    .or(() -> SomeOfThem.of(a, b))
                    .or(() -> Culprits.charged(a, b, pair.logOdds()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Map<String, Integer> events(List<List<Account>> groups) {
        Map<String, Integer> events = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (Account account : groups.get(i)) {
                events.put(account.id(), i);
            }
        }
        return events;
    }

    private static Optional<Outcome> copied(Account a, Account b) {
        return !a.besides(b) && Features.score("words", a, b) >= COPY_WORDS
                ? Restatements.copied(a, b)
                : Optional.empty();
    }

    private static Optional<Outcome> twins(Pair pair, Account a, Account b) {
        return pair.logOdds() <= SameEvent.FORBIDDEN ? NearTwins.of(a, b) : Optional.empty();
    }

    /**
     * The same thing hit in the same town by what the two alone make likely to be one deed, where at least one does not say
     * when: too little for one event, and too much to be silent about.
     */
    private static Optional<Outcome> unsettled(Pair pair, Account a, Account b) {
        boolean open = !a.days().stated() || !b.days().stated();
        boolean affirmed = !a.negated() && !b.negated() && a.done() && b.done();
        boolean likely = open && affirmed && !a.besides(b) && pair.logOdds() > 0;
        return likely && PartyRules.sameThing(a, b) && Features.score("places", a, b) >= 1
                ? PartyRules.target(a, b, new Scene(List.of()))
                        .map(fit -> new Outcome(
                                fit.a(), fit.b(), fit.relation(), fit.field(), false, fit.strength(), fit.why()))
                : Optional.empty();
    }
}
