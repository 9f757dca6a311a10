package org.variorum.core.reconcile.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Average linkage within one connected part. Only bonds between groups with a compared pair are kept, since no others can
 * join: its cost goes with the pairs, and not with the square of the part.
 */
final class Linkage {

    /** The nearest first; of equally near ones those of the least indices. */
    private static final Comparator<Join> NEAREST = Comparator.comparingDouble((Join join) -> -join.mean)
            .thenComparingInt(join -> join.into)
            .thenComparingInt(join -> join.from);

    private final List<List<Integer>> groups = new ArrayList<>();
    private final List<Map<Integer, Bond>> bonds = new ArrayList<>();

    /** How often each group has grown; a join that was offered before is stale. */
    private final int[] grown;

    private final boolean[] gone;
    private final PriorityQueue<Join> offers = new PriorityQueue<>(NEAREST);

    /** The sum over the compared pairs between two groups, and how many they are. */
    private record Bond(double sum, long pairs) {

        Bond plus(Bond other) {
            return new Bond(sum + other.sum, pairs + other.pairs);
        }
    }

    /** Two groups that might join, {@code into} the one of the lesser index, and how often each had grown. */
    private record Join(double mean, int into, int from, int grownInto, int grownFrom) {}

    private Linkage(List<Integer> members, List<Pair> pairs) {
        grown = new int[members.size()];
        gone = new boolean[members.size()];
        Map<Integer, Integer> at = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            groups.add(new ArrayList<>(List.of(members.get(i))));
            bonds.add(new HashMap<>());
            at.put(members.get(i), i);
        }
        for (Pair pair : pairs) {
            int a = at.getOrDefault(pair.a(), 0);
            int b = at.getOrDefault(pair.b(), 0);
            Bond bond = new Bond(Groups.weight(pair.logOdds()), 1);
            bonds.get(a).put(b, bond);
            bonds.get(b).put(a, bond);
            offer(a, b, bond);
        }
    }

    static List<List<Integer>> of(List<Integer> members, List<Pair> pairs) {
        if (members.size() == 1) {
            return List.of(members);
        }
        return new Linkage(members, pairs).joined();
    }

    private List<List<Integer>> joined() {
        for (Join best = offers.poll(); best != null; best = offers.poll()) {
            if (isFresh(best)) {
                join(best.into, best.from);
            }
        }
        List<List<Integer>> whole = new ArrayList<>();
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                Collections.sort(groups.get(i));
                whole.add(groups.get(i));
            }
        }
        return whole;
    }

    private boolean isFresh(Join join) {
        return !gone[join.into]
                && !gone[join.from]
                && grown[join.into] == join.grownInto
                && grown[join.from] == join.grownFrom;
    }

    private void offer(int a, int b, Bond bond) {
        long all = (long) groups.get(a).size() * groups.get(b).size();
        double mean = (bond.sum + Groups.strangers() * (all - bond.pairs)) / all;
        if (mean > Groups.join()) {
            int into = Math.min(a, b);
            int from = Math.max(a, b);
            offers.add(new Join(mean, into, from, grown[into], grown[from]));
        }
    }

    private void join(int into, int from) {
        gone[from] = true;
        grown[into]++;
        groups.get(into).addAll(groups.get(from));
        Map<Integer, Bond> own = bonds.get(into);
        own.remove(from);
        bonds.get(from).forEach((other, bond) -> {
            if (other != into) {
                own.merge(other, bond, Bond::plus);
                bonds.get(other).remove(from);
            }
        });
        bonds.get(from).clear();
        own.forEach((other, bond) -> {
            bonds.get(other).put(into, bond);
            offer(into, other, bond);
        });
    }
}
