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
import org.variorum.core.reconcile.account.Days;
import org.variorum.core.reconcile.account.Spot;
import org.variorum.core.reconcile.compare.DeedLikeness;
import org.variorum.core.reconcile.compare.PlaceLikeness;

/**
 * Incidents within sums: a strike of the second day of three days of strikes, eighteen sorties of 169. The shortest sum that
 * holds an event is its whole.
 */
final class EventParts {

    private final Map<Stretch, List<Sum>> sums = new HashMap<>();
    private int widest;

    /** The account of a group that tells a sum. */
    private record Sum(int group, Account account) {}

    /**
     * Days that are a power of two long and begin at a multiple of it, for one side. Whatever holds a day stands in the stretch
     * around this day that is as long as itself, so that sums of other times are never looked at.
     */
    private record Stretch(String camp, int power, long number) {}

    private EventParts(List<List<Account>> groups) {
        for (int g = 0; g < groups.size(); g++) {
            Account sum = sum(groups.get(g));
            if (sum != null) {
                add(new Sum(g, sum));
            }
        }
    }

    /** By the index of a group, the index of the group that it is part of. */
    static Map<Integer, Integer> of(List<List<Account>> groups) {
        EventParts parts = new EventParts(groups);
        Map<Integer, Integer> parents = new TreeMap<>();
        for (int g = 0; g < groups.size(); g++) {
            int parent = parts.parent(groups.get(g), g);
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

    private void add(Sum sum) {
        Days days = sum.account().days();
        int power = Long.SIZE - Long.numberOfLeadingZeros(days.length() - 1);
        widest = Math.max(widest, power);
        for (String camp : sum.account().actors().camps()) {
            for (long number = days.first() >> power; number <= days.last() >> power; number++) {
                sums.computeIfAbsent(new Stretch(camp, power, number), s -> new ArrayList<>())
                        .add(sum);
            }
        }
    }

    private int parent(List<Account> group, int of) {
        Account part = group.stream()
                .filter(account -> account.days().told() && account.days().closed() && account.done())
                .findFirst()
                .orElse(null);
        if (part == null || part.scope() == Scope.BACKGROUND) {
            return -1;
        }
        for (int power = 0; power <= widest; power++) {
            int best = shortest(part, of, power);
            if (best >= 0) {
                return best;
            }
        }
        return -1;
    }

    /** Of the sums of one power the shortest that holds {@code part}; those of a greater power are longer. */
    private int shortest(Account part, int of, int power) {
        int best = -1;
        long shortest = Long.MAX_VALUE;
        for (String camp : part.actors().camps()) {
            long number = part.days().first() >> power;
            for (Sum sum : sums.getOrDefault(new Stretch(camp, power, number), List.of())) {
                long length = sum.account().days().length();
                if (sum.group() != of && length < shortest && holds(sum.account(), part)) {
                    shortest = length;
                    best = sum.group();
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
