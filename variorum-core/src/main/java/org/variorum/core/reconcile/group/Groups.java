package org.variorum.core.reconcile.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.core.reconcile.common.Unions;
import org.variorum.core.reconcile.compare.SameEvent;

/**
 * Groups of accounts of one event: average linkage over the log odds of the pairs, within the parts that likely pairs hang
 * together. Pairs that share no block count as unlikely.
 */
public final class Groups {

    /** Log odds of two accounts that share no block. */
    private static final double STRANGERS = -3;

    /** Two groups join while the mean log odds of their pairs are above this. */
    private static final double JOIN = -0.35;

    /** No pair weighs more than this, either way, so that one sure pair does not outweigh ten doubtful ones. */
    private static final double LIMIT = 5;

    private Groups() {}

    /** The groups as ascending lists of indices of {@code count} accounts, by their least index. */
    public static List<List<Integer>> of(int count, List<Pair> pairs) {
        Unions hanging = new Unions(count);
        for (Pair pair : pairs) {
            if (pair.logOdds() > JOIN) {
                hanging.link(pair.a(), pair.b());
            }
        }
        SortedMap<Integer, List<Integer>> parts = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            parts.computeIfAbsent(hanging.of(i), r -> new ArrayList<>()).add(i);
        }
        SortedMap<Integer, List<Pair>> inside = new TreeMap<>();
        for (Pair pair : pairs) {
            int part = hanging.of(pair.a());
            if (part == hanging.of(pair.b())) {
                inside.computeIfAbsent(part, r -> new ArrayList<>()).add(pair);
            }
        }
        List<List<Integer>> groups = new ArrayList<>();
        parts.forEach((part, members) -> groups.addAll(Linkage.of(members, inside.getOrDefault(part, List.of()))));
        groups.sort(Comparator.comparing(group -> group.get(0)));
        return groups;
    }

    /** The log odds as they count, between the limits; a forbidden pair counts whole. */
    static double weight(double logOdds) {
        return logOdds <= SameEvent.FORBIDDEN ? logOdds : Math.max(-LIMIT, Math.min(LIMIT, logOdds));
    }

    static double strangers() {
        return STRANGERS;
    }

    static double join() {
        return JOIN;
    }
}
