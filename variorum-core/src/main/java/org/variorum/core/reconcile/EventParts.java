package org.variorum.core.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.account.Spot;
import org.variorum.core.reconcile.compare.DeedLikeness;
import org.variorum.core.reconcile.compare.PlaceLikeness;

/**
 * Incidents within sums: a strike of the second day of three days of strikes, eighteen sorties of 169. The shortest sum that
 * holds an event is its whole.
 */
final class EventParts {

    private EventParts() {}

    /** By the index of a group, the index of the group that it is part of. */
    static Map<Integer, Integer> of(List<List<Account>> groups) {
        Map<String, List<Integer>> sums = new HashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            Account sum = sum(groups.get(g));
            if (sum != null) {
                for (String camp : sum.actors().camps()) {
                    sums.computeIfAbsent(camp, c -> new ArrayList<>()).add(g);
                }
            }
        }
        Map<Integer, Integer> parents = new TreeMap<>();
        for (int g = 0; g < groups.size(); g++) {
            int parent = parent(groups, g, sums);
            if (parent >= 0) {
                parents.put(g, parent);
            }
        }
        return parents;
    }

    private static @Nullable Account sum(List<Account> group) {
        return group.stream()
                .filter(account ->
                        account.scope() == Scope.AGGREGATE && account.days().closed())
                .findFirst()
                .orElse(null);
    }

    private static int parent(List<List<Account>> groups, int of, Map<String, List<Integer>> sums) {
        Account part = groups.get(of).stream()
                .filter(account -> account.days().told() && account.days().closed() && account.done())
                .findFirst()
                .orElse(null);
        if (part == null || part.scope() == Scope.BACKGROUND) {
            return -1;
        }
        int best = -1;
        long shortest = Long.MAX_VALUE;
        for (String camp : part.actors().camps()) {
            for (int candidate : sums.getOrDefault(camp, List.of())) {
                Account sum = sum(groups.get(candidate));
                if (candidate != of
                        && sum != null
                        && holds(sum, part)
                        && sum.days().length() < shortest) {
                    shortest = sum.days().length();
                    best = candidate;
                }
            }
        }
        return best;
    }

    private static boolean holds(Account sum, Account part) {
        boolean longer = sum.days().length() > part.days().length();
        boolean wider = sum.days().equals(part.days()) && isWider(sum, part);
        return sum.days().covers(part.days())
                && (longer || wider)
                && DeedLikeness.related(sum, part)
                && !sum.places().isEmpty()
                && PlaceLikeness.score(sum.places(), part.places()) > 0;
    }

    private static boolean isWider(Account sum, Account part) {
        Set<Spot.Grain> towns = Set.of(Spot.Grain.TOWN, Spot.Grain.AREA);
        boolean land = sum.places().stream().anyMatch(place -> place.grain() == Spot.Grain.LAND);
        return land
                && part.places().stream().allMatch(place -> towns.contains(place.grain()))
                && !part.places().isEmpty();
    }
}
