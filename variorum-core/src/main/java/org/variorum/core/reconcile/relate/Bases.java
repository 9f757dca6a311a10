package org.variorum.core.reconcile.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Days;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Parties;
import org.variorum.model.SystemKind;

/** Where one side's aircraft or ships start from, and with what: told of one operation though not of one event. */
final class Bases {

    /** Rival bases are asked about within so many days. */
    private static final long ORIGIN_DAYS = 3;

    private static final Set<SystemKind> CRAFT = Set.of(SystemKind.AIRCRAFT, SystemKind.SHIP, SystemKind.MISSILE);

    private static final Set<Deed> FLOWN = Set.of(Deed.AIR, Deed.MISSILE, Deed.DEPLOYMENT);

    private static final Scene NONE = new Scene(List.of());

    private final List<Account> accounts;
    private final Map<String, SortedSet<String>> doers = new HashMap<>();

    /** @param groups the accounts by event, where they are known */
    Bases(List<Account> accounts, List<List<Account>> groups) {
        this.accounts = accounts;
        groups.forEach(this::addDoers);
    }

    /** Named aircraft that nobody is said to fly are flown by the one whom all the rest of the article names for the event. */
    private void addDoers(List<Account> group) {
        Map<String, SortedSet<String>> ofArticle = new HashMap<>();
        for (Account account : group) {
            if (isFlown(account)) {
                ofArticle
                        .computeIfAbsent(account.claim().doc(), doc -> new TreeSet<>())
                        .addAll(account.actors().camps());
            }
        }
        for (Account account : group) {
            SortedSet<String> named = ofArticle.getOrDefault(account.claim().doc(), new TreeSet<>());
            if (account.actors().isEmpty() && !account.systems().isEmpty() && named.size() == 1) {
                doers.put(account.id(), named);
            }
        }
    }

    /** Is it told of aircraft, missiles, or those that are sent? */
    static boolean isFlown(Account account) {
        return account.deeds().stream().anyMatch(FLOWN::contains);
    }

    private SortedSet<String> camps(Account account) {
        return doers.getOrDefault(account.id(), account.actors().camps());
    }

    /** One side's named aircraft or ships within days: the same ones told again, and the bases they are said to start from. */
    void compare(Account a, Account b, List<Outcome> outcomes) {
        boolean kinds = isCraft(a) && isCraft(b) && Parties.meets(a.systems(), b.systems());
        if (!isNear(a, b) || !oneDoer(a, b, kinds)) {
            return;
        }
        if (kinds || mayBeAlike(a, b)) {
            WhereRules.origin(a, b, NONE)
                    .filter(found -> kinds || found.relation() == Relation.CONTRADICTS)
                    .ifPresent(outcomes::add);
        }
        if (kinds && !a.besides(b) && isOneOperation(a, b)) {
            MeansRules.weapon(a, b, NONE).ifPresent(outcomes::add);
        }
    }

    /** Are aircraft, ships or what they launch named? Any two attacks with chlorine share their gas. */
    private static boolean isCraft(Account account) {
        return account.claim().weapon().stream()
                .anyMatch(weapon -> weapon.kind() != null && CRAFT.contains(weapon.kind()));
    }

    private static boolean mayBeAlike(Account a, Account b) {
        return a.systems().isEmpty() || b.systems().isEmpty() || Parties.meets(a.means(), b.means());
    }

    /** Without any day a type of aircraft alone makes no operation; with a base that fits it does. */
    private static boolean isOneOperation(Account a, Account b) {
        boolean undated = a.days().basis() == Days.Basis.NONE || b.days().basis() == Days.Basis.NONE;
        return !undated
                || WhereRules.origin(a, b, NONE)
                        .filter(found -> found.relation() == Relation.CORROBORATES)
                        .isPresent();
    }

    private static boolean isNear(Account a, Account b) {
        return a.days().gap(b.days()) <= ORIGIN_DAYS
                || !a.days().told()
                || !b.days().told();
    }

    /** Do both name one side, or does one that tells the same kinds of aircraft or ships name none? */
    private boolean oneDoer(Account a, Account b, boolean kinds) {
        boolean silent = kinds && (camps(a).isEmpty() || camps(b).isEmpty());
        return silent || Parties.meets(camps(a), camps(b));
    }

    /** What accounts without any day tell of a base, beside what others tell of the same. */
    List<Outcome> undated() {
        return new UndatedBases(accounts, this::camps).rivals();
    }
}
