package org.variorum.core.reconcile.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Stems;
import org.variorum.core.reconcile.common.Unions;
import org.variorum.core.reconcile.compare.Features;

/**
 * Parts what articles tell where nothing particular holds their accounts together. A day, a country and a kind of deed that fit
 * are told of many events of a war; two articles tell of one where a likely pair of their sentences also has a town or province,
 * a figure, a name, a weapon with what it hit, or much of the wording in common.
 */
public final class Anchors {

    /** Log odds below which a pair of sentences holds nothing together. */
    private static final double LIKELY = 0.7;

    /** Log odds that are enough by themselves: one sentence in two articles has them. */
    private static final double SURE = 4;

    private static final double SAME_TOWN = 0.8;

    /** A province, or a town and the province around it: much happens there, and the pair must be surer. */
    private static final double IN_AREA = 0.5;

    private static final double SURER = 1.4;

    private static final double SAME_FIGURE = 0.4;
    private static final double COMMON_WORDS = 0.4;
    private static final double SAME_WEAPON = 0.5;
    private static final double LIKE_TARGET = 0.3;

    private static final double SAME_ACTOR = 0.9;

    private static final Set<Deed> OF_ONE = Set.of(Deed.DEAL, Deed.DEPLOYMENT, Deed.MISSILE);

    private Anchors() {}

    /** The groups with the parts of such articles taken apart, in the order of their least index. */
    public static List<List<Integer>> parted(List<Account> accounts, List<List<Integer>> groups, List<Pair> pairs) {
        int[] groupOf = new int[accounts.size()];
        for (int g = 0; g < groups.size(); g++) {
            for (int member : groups.get(g)) {
                groupOf[member] = g;
            }
        }
        Unions held = new Unions(accounts.size());
        for (List<Integer> group : groups) {
            Map<String, Integer> first = new HashMap<>();
            group.forEach(member -> held.link(first.computeIfAbsent(doc(accounts, member), d -> member), member));
        }
        for (Pair pair : pairs) {
            if (groupOf[pair.a()] == groupOf[pair.b()] && isAnchor(accounts, pair)) {
                held.link(pair.a(), pair.b());
            }
        }
        List<List<Integer>> parted = new ArrayList<>();
        for (List<Integer> group : groups) {
            SortedMap<Integer, List<Integer>> parts = new TreeMap<>();
            group.forEach(member -> parts.computeIfAbsent(held.of(member), p -> new ArrayList<>())
                    .add(member));
            parted.addAll(parts.values());
        }
        parted.sort(Comparator.comparing(group -> group.get(0)));
        return parted;
    }

    private static String doc(List<Account> accounts, int index) {
        return accounts.get(index).claim().doc();
    }

    private static boolean isAnchor(List<Account> accounts, Pair pair) {
        if (pair.logOdds() <= 0) {
            return false;
        }
        if (pair.logOdds() >= SURE) {
            return true;
        }
        Account a = accounts.get(pair.a());
        Account b = accounts.get(pair.b());
        return Blocks.areRare(a, b) || (pair.logOdds() >= LIKELY && (isParticular(pair, a, b) || isOfOne(a, b)));
    }

    private static boolean isParticular(Pair pair, Account a, Account b) {
        double place = Features.score("places", a, b);
        return place >= SAME_TOWN
                || (place >= IN_AREA && pair.logOdds() >= SURER)
                || namesOne(a, b)
                || namesOne(b, a)
                || Features.score("figures", a, b) >= SAME_FIGURE
                || Features.score("words", a, b) >= COMMON_WORDS
                || (Features.score("target", a, b) >= LIKE_TARGET
                        && (Features.score("weapon", a, b) >= SAME_WEAPON
                                || Features.score("actor", a, b) >= SAME_ACTOR));
    }

    /** Is a name that no field of the one explains a name, or what was hit, in the other? */
    private static boolean namesOne(Account a, Account b) {
        return a.names().stream()
                .anyMatch(
                        name -> b.names().contains(name) || b.targets().words().contains(Stems.of(name)));
    }

    /** What one party agrees to or ends, where it has its troops or what it fires missiles at is seldom two things within a few days. */
    private static boolean isOfOne(Account a, Account b) {
        return OF_ONE.stream()
                        .anyMatch(kind -> a.deeds().contains(kind) && b.deeds().contains(kind))
                && Features.score("actor", a, b) >= SAME_ACTOR
                && Features.score("days", a, b) > 0;
    }
}
