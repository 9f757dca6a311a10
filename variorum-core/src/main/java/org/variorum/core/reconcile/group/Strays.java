package org.variorum.core.reconcile.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.common.Unions;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.core.reconcile.compare.SameEvent;

/**
 * Takes out of an event what came into it by company only: an account without a day that is unlikely beside every single member
 * that has one. Of thirty accounts of one article the average pair is likely, and the sentence of background among them is not.
 */
public final class Strays {

    /** Log odds with the best of the dated members below which an undated one goes. */
    private static final double LIKELY = -0.5;

    /** The same victim or thing hit, or the next sentence, is company enough. */
    private static final double SAME_TARGET = 0.5;

    private static final double NEXT = 0.5;

    private Strays() {}

    /** The groups without strays, which stay together where they are likely to be one event; in the order of their least index. */
    public static List<List<Integer>> parted(List<Account> accounts, List<List<Integer>> groups, List<Pair> pairs) {
        int[] groupOf = new int[accounts.size()];
        boolean[] dated = new boolean[groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            for (int member : groups.get(g)) {
                groupOf[member] = g;
                dated[g] |= accounts.get(member).days().told();
            }
        }
        boolean[] tied = tied(accounts, groupOf, dated, pairs);
        Unions apart = new Unions(accounts.size());
        for (Pair pair : pairs) {
            boolean both = groupOf[pair.a()] == groupOf[pair.b()] && !tied[pair.a()] && !tied[pair.b()];
            if (both && pair.logOdds() > LIKELY) {
                apart.link(pair.a(), pair.b());
            }
        }
        List<List<Integer>> parted = new ArrayList<>();
        for (List<Integer> group : groups) {
            parted.addAll(parts(group, tied, apart));
        }
        parted.sort(Comparator.comparing(group -> group.get(0)));
        return parted;
    }

    private static List<List<Integer>> parts(List<Integer> group, boolean[] tied, Unions apart) {
        List<Integer> core = group.stream().filter(member -> tied[member]).toList();
        SortedMap<Integer, List<Integer>> strays = new TreeMap<>();
        group.stream()
                .filter(member -> !tied[member])
                .forEach(member -> strays.computeIfAbsent(apart.of(member), s -> new ArrayList<>())
                        .add(member));
        List<List<Integer>> parts = new ArrayList<>(strays.values());
        if (!core.isEmpty()) {
            parts.add(core);
        }
        return parts;
    }

    /**
     * Which accounts have a day, stand in an event without any, are likely beside a member that has one, or are the next
     * sentence to such a member or name the same victim.
     */
    private static boolean[] tied(List<Account> accounts, int[] groupOf, boolean[] dated, List<Pair> pairs) {
        boolean[] tied = new boolean[accounts.size()];
        for (int i = 0; i < tied.length; i++) {
            tied[i] = accounts.get(i).days().told() || !dated[groupOf[i]];
        }
        List<Pair> inside = pairs.stream()
                .filter(pair -> groupOf[pair.a()] == groupOf[pair.b()] && pair.logOdds() > SameEvent.FORBIDDEN)
                .toList();
        List<Pair> likely =
                inside.stream().filter(pair -> pair.logOdds() > LIKELY).toList();
        List<Pair> close =
                inside.stream().filter(pair -> isClose(accounts, pair)).toList();
        tie(likely, tied);
        tie(close, tied);
        return tied;
    }

    /** Ties whoever is paired with one that was tied before. */
    private static void tie(List<Pair> pairs, boolean[] tied) {
        boolean[] before = tied.clone();
        for (Pair pair : pairs) {
            tied[pair.a()] |= before[pair.b()];
            tied[pair.b()] |= before[pair.a()];
        }
    }

    private static boolean isClose(List<Account> accounts, Pair pair) {
        Account a = accounts.get(pair.a());
        Account b = accounts.get(pair.b());
        return Features.score("target", a, b) >= SAME_TARGET
                || Features.score("nearness", a, b) >= NEXT
                || (a.loss() && b.loss());
    }
}
