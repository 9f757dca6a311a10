package org.variorum.core.reconcile.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.account.Days;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Parties;
import org.variorum.core.reconcile.account.Spot;
import org.variorum.core.reconcile.group.Blocks;
import org.variorum.model.EventType;
import org.variorum.model.TargetType;

/**
 * What is said of a whole campaign: whom one side strikes in a country. Such accounts belong to no single event, and it is
 * here that the kind of target is most in dispute.
 */
final class Campaigns {

    /** Accounts of a campaign are set beside each other over so many days. */
    private static final long REACH_DAYS = 75;

    /** What fits is told only so near: a campaign changes its targets. */
    private static final long FIT_DAYS = 45;

    /** Each is set beside at most so many later ones of other articles. */
    private static final int MOST = 12;

    /** So many words before a figure "only" still belongs to it. */
    private static final int MERE_REACH = 3;

    /** "Raids since Tuesday" are a stretch of them, though no day was read. */
    private static final Set<String> STARTS = WordLists.words("campaign-starts");

    private static final Set<String> MOSTLY = WordLists.words("mostly-words");

    private Campaigns() {}

    static List<Outcome> of(List<Account> accounts) {
        Map<String, String> articleLands = Blocks.lands(accounts);
        SortedMap<String, List<Account>> campaigns = new TreeMap<>();
        for (Account account : accounts) {
            if (isGeneral(account)) {
                for (String camp : account.actors().camps()) {
                    for (String land : lands(account, articleLands)) {
                        campaigns
                                .computeIfAbsent(camp + " " + land, c -> new ArrayList<>())
                                .add(account);
                    }
                }
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        campaigns.values().forEach(campaign -> compare(campaign, outcomes));
        return outcomes;
    }

    private static void compare(List<Account> campaign, List<Outcome> outcomes) {
        List<Account> ordered = new ArrayList<>(campaign);
        ordered.sort(Comparator.comparingLong(Campaigns::day).thenComparingInt(Account::index));
        for (int i = 0; i < ordered.size(); i++) {
            Account one = ordered.get(i);
            int found = 0;
            for (int j = i + 1; j < ordered.size() && day(ordered.get(j)) - day(one) <= REACH_DAYS; j++) {
                Account other = ordered.get(j);
                if (found >= MOST && !one.besides(other)) {
                    continue;
                }
                boolean general = areWide(one, other);
                Optional<Outcome> outcome = general ? targetType(one, other) : Optional.empty();
                outcome.ifPresent(outcomes::add);
                found += outcome.isPresent() ? 1 : 0;
            }
        }
    }

    private static Optional<Outcome> targetType(Account a, Account b) {
        TargetType one = a.claim().targetType();
        TargetType other = b.claim().targetType();
        if (one == null || other == null) {
            return Optional.empty();
        }
        boolean negated = isNegated(a) != isNegated(b);
        String both = a.targets().shown() + " (" + a.voice().name() + ") against "
                + b.targets().shown() + " (" + b.voice().name() + ")";
        if (negated ? isSame(a, b) : PartyRules.exclude(one, other) && !PartyRules.areAimAndHarm(a, b)) {
            return a.voice().isOneWith(b.voice())
                    ? Optional.empty()
                    : Optional.of(new Outcome(
                            a,
                            b,
                            Relation.CONTRADICTS,
                            "target_type",
                            false,
                            nearness(a, b),
                            "whom the campaign hits: " + both));
        }
        boolean fits = negated ? PartyRules.exclude(one, other) : one == other;
        return fits && one != TargetType.UNKNOWN && isTold(a, b)
                ? Optional.of(new Outcome(
                        a,
                        b,
                        Relation.CORROBORATES,
                        "target_type",
                        false,
                        1.0 / 2,
                        "whom the campaign hits: the accounts fit: " + both.replace(" against ", " and ")))
                : Optional.empty();
    }

    /** From 1 on one day down to a half: of many rival accounts the nearest in time say most. */
    private static double nearness(Account a, Account b) {
        return 1 - Math.abs(day(a) - day(b)) / (2.0 * REACH_DAYS);
    }

    private static boolean isSame(Account a, Account b) {
        return a.claim().targetType() == b.claim().targetType()
                || Parties.meets(a.targets().ids(), b.targets().ids());
    }

    /** Are both said of the whole campaign, in one stretch of it? */
    private static boolean isTold(Account a, Account b) {
        return Math.abs(day(a) - day(b)) <= FIT_DAYS && isWide(a) && isWide(b);
    }

    /** "Are not striking them", "only two strikes on them". */
    private static boolean isNegated(Account account) {
        return account.negated()
                || account.claim().quantities().stream()
                        .anyMatch(figure -> isMere(account.claim().quote(), figure.text()));
    }

    /** Does "only" stand before the figure, with a verb between at most: "only carried out two strikes"? */
    private static boolean isMere(String quote, String figure) {
        List<String> words = Words.keysOf(quote);
        List<String> counted = Words.keysOf(figure);
        int at = counted.isEmpty() ? -1 : Collections.indexOfSubList(words, counted);
        return at > 0 && words.subList(Math.max(0, at - MERE_REACH), at).contains("only");
    }

    /** Is it said of many strikes, with those hit, and of no town on one day? */
    private static boolean isGeneral(Account account) {
        boolean strikes = account.deeds().contains(Deed.AIR)
                || account.deeds().contains(Deed.MISSILE)
                || account.claim().eventType() == EventType.ACCUSATION;
        boolean town = account.places().stream().anyMatch(p -> p.grain() == Spot.Grain.TOWN)
                && account.places().size() == 1;
        return strikes
                && (isWide(account) || account.places().stream().allMatch(p -> p.grain() == Spot.Grain.LAND))
                && !town
                && account.scope() != Scope.PLAN
                && !account.targets().isEmpty()
                && account.claim().targetType() != null;
    }

    /** Is it said of a stretch of days, or, without any day, of what is mostly done or is blamed on a side as its way? */
    private static boolean isWide(Account account) {
        boolean mostly = account.claim().eventType() == EventType.ACCUSATION
                || isMostly(account)
                || !Collections.disjoint(Words.keysOf(account.claim().quote()), STARTS);
        return account.scope() == Scope.BACKGROUND
                || (account.days().told() ? account.days().length() > 2 : mostly);
    }

    /** Are both said of the campaign, or one of most of its raids? */
    private static boolean areWide(Account a, Account b) {
        boolean both = isWide(a) && isWide(b);
        return both || (isMostly(a) && isWide(a)) || (isMostly(b) && isWide(b));
    }

    /** "The majority of their strikes", "mostly hit". */
    private static boolean isMostly(Account account) {
        return !Collections.disjoint(Words.keysOf(account.claim().quote()), MOSTLY);
    }

    private static List<String> lands(Account account, Map<String, String> articleLands) {
        List<String> lands = account.places().stream()
                .map(Spot::country)
                .filter(land -> !land.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return lands.isEmpty()
                ? List.of(articleLands.getOrDefault(account.claim().doc(), ""))
                : lands;
    }

    private static long day(Account account) {
        Days days = account.days();
        if (days.last() != Days.OPEN_FUTURE) {
            return days.last();
        }
        return days.first() != Days.OPEN_PAST ? days.first() : account.published();
    }
}
