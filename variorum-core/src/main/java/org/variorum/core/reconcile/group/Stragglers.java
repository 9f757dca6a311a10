package org.variorum.core.reconcile.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Spot;
import org.variorum.core.reconcile.compare.DeedLikeness;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.core.reconcile.compare.SameEvent;

/**
 * Accounts that say too little to be joined on their own ("the strike was a success") go to the one event of their kind
 * around, where there is only one: a definite noun without a day or a place points at what the reader knows.
 */
public final class Stragglers {

    /** Mean log odds of the best pairs with the one event that are still enough. */
    private static final double ENOUGH = -1.2;

    /** So many of the pairs between two groups count. */
    private static final int BEST = 3;

    /** The next best must be so much worse. */
    private static final double CLEAR = 0.7;

    private Stragglers() {}

    /** The groups with the stragglers laid to theirs, in the order of their least index. */
    public static List<List<Integer>> joined(List<Account> accounts, List<List<Integer>> groups, List<Pair> pairs) {
        int[] groupOf = new int[accounts.size()];
        for (int g = 0; g < groups.size(); g++) {
            for (int member : groups.get(g)) {
                groupOf[member] = g;
            }
        }
        List<Pair> fitting = pairs.stream().filter(pair -> fits(accounts, pair)).toList();
        Map<Integer, Map<Integer, Best>> means = means(groupOf, fitting);
        List<List<Integer>> joined = new ArrayList<>();
        groups.forEach(group -> joined.add(new ArrayList<>(group)));
        for (int g = 0; g < groups.size(); g++) {
            if (!isVague(accounts, groups.get(g))) {
                continue;
            }
            int to = only(accounts, groups, g, means.getOrDefault(g, Map.of()));
            if (to >= 0) {
                joined.get(to).addAll(joined.get(g));
                joined.get(g).clear();
            }
        }
        joined.removeIf(List::isEmpty);
        joined.forEach(Collections::sort);
        joined.sort(Comparator.comparing(group -> group.get(0)));
        return joined;
    }

    /** The best pairs between two groups, at most {@link #BEST} of them. */
    private record Best(List<Double> values, boolean forbidden) {

        Best plus(double value) {
            List<Double> all = new ArrayList<>(values);
            all.add(value);
            all.sort(Comparator.reverseOrder());
            return new Best(
                    List.copyOf(all.subList(0, Math.min(BEST, all.size()))), forbidden || value <= SameEvent.FORBIDDEN);
        }

        double value() {
            return forbidden
                    ? SameEvent.FORBIDDEN
                    : values.stream().mapToDouble(value -> value).average().orElse(SameEvent.FORBIDDEN);
        }
    }

    /** Only what can be the same deed of the same doer points at an event. */
    private static boolean fits(List<Account> accounts, Pair pair) {
        Account a = accounts.get(pair.a());
        Account b = accounts.get(pair.b());
        return pair.logOdds() <= SameEvent.FORBIDDEN
                || (a.scope() == b.scope() && DeedLikeness.related(a, b) && Features.score("actor", a, b) > -1);
    }

    private static Map<Integer, Map<Integer, Best>> means(int[] groupOf, List<Pair> pairs) {
        Map<Integer, Map<Integer, Best>> means = new HashMap<>();
        for (Pair pair : pairs) {
            int a = groupOf[pair.a()];
            int b = groupOf[pair.b()];
            if (a != b) {
                add(means, a, b, Groups.weight(pair.logOdds()));
                add(means, b, a, Groups.weight(pair.logOdds()));
            }
        }
        return means;
    }

    private static void add(Map<Integer, Map<Integer, Best>> means, int from, int to, double value) {
        means.computeIfAbsent(from, f -> new TreeMap<>())
                .merge(to, new Best(List.of(), false).plus(value), (old, one) -> old.plus(value));
    }

    private static int only(
            List<Account> accounts, List<List<Integer>> groups, int straggler, Map<Integer, Best> means) {
        int best = -1;
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Integer, Best> entry : means.entrySet()) {
            int group = entry.getKey();
            double value = entry.getValue().value();
            boolean dated = groups.get(group).stream()
                    .anyMatch(i -> accounts.get(i).days().told());
            if (group == straggler || !dated) {
                continue;
            }
            if (value > first) {
                second = first;
                first = value;
                best = group;
            } else {
                second = Math.max(second, value);
            }
        }
        return first > ENOUGH && first - second > CLEAR ? best : -1;
    }

    /** Does no member say on what day, or none where? */
    private static boolean isVague(List<Account> accounts, List<Integer> group) {
        return group.stream().noneMatch(i -> accounts.get(i).days().told())
                || group.stream()
                        .noneMatch(i -> accounts.get(i).places().stream()
                                .anyMatch(
                                        place -> place.grain() == Spot.Grain.TOWN || place.grain() == Spot.Grain.AREA));
    }
}
