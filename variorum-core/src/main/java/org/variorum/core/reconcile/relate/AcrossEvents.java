package org.variorum.core.reconcile.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.core.reconcile.compare.SameEvent;
import org.variorum.core.reconcile.group.Pair;
import org.variorum.model.SystemKind;

/**
 * Relations that need no common event: denials and what they answer, copied sentences, near twins, campaigns, and rival bases
 * of the same aircraft.
 *
 * @param unanswered denials that answer no account of the corpus
 */
public record AcrossEvents(List<Outcome> outcomes, List<Account> unanswered) {

    /** Quotes with fewer words in common are no copies. */
    private static final double COPY_WORDS = 0.6;

    /** Rival bases are asked about within so many days. */
    private static final long ORIGIN_DAYS = 3;

    private static final Set<SystemKind> CRAFT = Set.of(SystemKind.AIRCRAFT, SystemKind.SHIP, SystemKind.MISSILE);

    public AcrossEvents {
        outcomes = List.copyOf(outcomes);
        unanswered = List.copyOf(unanswered);
    }

    /** Of all accounts and the pairs that share a block. */
    public static AcrossEvents of(List<Account> accounts, List<Pair> pairs) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<Integer, List<Denials.Answer>> besideDenials = new HashMap<>();
        Scene none = new Scene(List.of());
        for (Pair pair : pairs) {
            Account a = accounts.get(pair.a());
            Account b = accounts.get(pair.b());
            if (a.denies() != b.denies()) {
                Account denial = a.denies() ? a : b;
                besideDenials
                        .computeIfAbsent(denial.index(), d -> new ArrayList<>())
                        .add(new Denials.Answer(a.denies() ? b : a, pair.logOdds()));
            } else {
                copied(a, b).ifPresent(outcomes::add);
                twins(pair, a, b).ifPresent(outcomes::add);
                operation(a, b, none, outcomes);
            }
        }
        List<Account> unanswered = new ArrayList<>();
        for (Account account : accounts) {
            if (account.denies()) {
                List<Outcome> answers = Denials.of(account, besideDenials.getOrDefault(account.index(), List.of()));
                outcomes.addAll(answers);
                if (answers.isEmpty()) {
                    unanswered.add(account);
                }
            }
        }
        outcomes.addAll(Campaigns.of(accounts));
        return new AcrossEvents(outcomes, unanswered);
    }

    private static Optional<Outcome> copied(Account a, Account b) {
        return !a.besides(b) && Features.score("words", a, b) >= COPY_WORDS
                ? Restatements.copied(a, b)
                : Optional.empty();
    }

    private static Optional<Outcome> twins(Pair pair, Account a, Account b) {
        return pair.logOdds() <= SameEvent.FORBIDDEN ? NearTwins.of(a, b) : Optional.empty();
    }

    /** One side's named aircraft or ships within days: the same ones told again, and the bases they are said to start from. */
    private static void operation(Account a, Account b, Scene none, List<Outcome> outcomes) {
        boolean kinds = isCraft(a) && isCraft(b) && PartyRules.meets(a.systems(), b.systems());
        if (!isNear(a, b) || !oneDoer(a, b, kinds)) {
            return;
        }
        boolean open = a.systems().isEmpty() || b.systems().isEmpty() || PartyRules.meets(a.means(), b.means());
        if ((kinds || open) && !a.origins().isEmpty() && !b.origins().isEmpty()) {
            WhereRules.origin(a, b, none)
                    .filter(found -> kinds || found.relation() == Relation.CONTRADICTS)
                    .ifPresent(outcomes::add);
        }
        if (kinds && !a.besides(b)) {
            MeansRules.weapon(a, b, none).ifPresent(outcomes::add);
        }
    }

    /** Are aircraft, ships or what they launch named? Any two attacks with chlorine share their gas. */
    private static boolean isCraft(Account account) {
        return account.claim().weapon().stream()
                .anyMatch(weapon -> weapon.kind() != null && CRAFT.contains(weapon.kind()));
    }

    private static boolean isNear(Account a, Account b) {
        return a.days().gap(b.days()) <= ORIGIN_DAYS
                || !a.days().told()
                || !b.days().told();
    }

    /** Do both name one side, or does one that tells the same kinds of aircraft or ships name none? */
    private static boolean oneDoer(Account a, Account b, boolean kinds) {
        boolean silent =
                kinds && (a.actors().camps().isEmpty() || b.actors().camps().isEmpty());
        return silent || PartyRules.meets(a.actors().camps(), b.actors().camps());
    }
}
