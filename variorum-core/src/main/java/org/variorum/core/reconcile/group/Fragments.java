package org.variorum.core.reconcile.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Parties;
import org.variorum.core.reconcile.account.Spot;

/**
 * Joins the pieces of one large event: groups whose commonest town, kind of deed and doer are the same and whose commonest
 * stated day is the same, or the next where both name the same weapon. Average linkage leaves such pieces apart when many of
 * their accounts say little.
 */
public final class Fragments {

    /** A piece has at least so many accounts: two single sentences are compared as they are. */
    private static final int LEAST = 3;

    private static final Map<Deed, Set<Deed>> NEAR = Map.of(
            Deed.AIR, Set.of(Deed.AIR, Deed.MISSILE),
            Deed.MISSILE, Set.of(Deed.AIR, Deed.MISSILE));

    private Fragments() {}

    /** What most accounts of a group say. */
    private record Gist(String town, Deed deed, long day, SortedSet<String> camps, SortedSet<String> systems) {}

    private record TownDay(String town, long day) {}

    /** The groups with pieces joined, in the order of their least index. */
    public static List<List<Integer>> joined(List<Account> accounts, List<List<Integer>> groups) {
        Map<Integer, Gist> gists = new TreeMap<>();
        Map<TownDay, List<Integer>> byDay = new HashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            Gist gist = gist(accounts, groups.get(g));
            if (gist != null) {
                gists.put(g, gist);
                byDay.computeIfAbsent(new TownDay(gist.town(), gist.day()), t -> new ArrayList<>())
                        .add(g);
            }
        }
        List<List<Integer>> joined = new ArrayList<>();
        groups.forEach(group -> joined.add(new ArrayList<>(group)));
        gists.forEach((into, gist) -> {
            for (int from : around(gist, byDay).tailSet(into + 1)) {
                join(joined, gists, into, from);
            }
        });
        joined.removeIf(List::isEmpty);
        joined.forEach(Collections::sort);
        joined.sort(Comparator.comparing(group -> group.get(0)));
        return joined;
    }

    /** The groups of the same town and of the day, the day before or the day after. */
    private static SortedSet<Integer> around(Gist gist, Map<TownDay, List<Integer>> byDay) {
        SortedSet<Integer> around = new TreeSet<>();
        for (long day = gist.day() - 1; day <= gist.day() + 1; day++) {
            around.addAll(byDay.getOrDefault(new TownDay(gist.town(), day), List.of()));
        }
        return around;
    }

    private static void join(List<List<Integer>> joined, Map<Integer, Gist> gists, int into, int from) {
        Gist a = gists.get(into);
        Gist b = gists.get(from);
        boolean empty = joined.get(into).isEmpty() || joined.get(from).isEmpty();
        if (!empty && a != null && b != null && oneEvent(a, b)) {
            joined.get(into).addAll(joined.get(from));
            joined.get(from).clear();
        }
    }

    private static boolean oneEvent(Gist a, Gist b) {
        boolean deeds =
                a.deed() == b.deed() || NEAR.getOrDefault(a.deed(), Set.of()).contains(b.deed());
        boolean doers = a.camps().isEmpty() || b.camps().isEmpty() || Parties.meets(a.camps(), b.camps());
        long gap = Math.abs(a.day() - b.day());
        boolean days = gap == 0 || (gap == 1 && Parties.meets(a.systems(), b.systems()));
        return deeds && doers && days;
    }

    private static @Nullable Gist gist(List<Account> accounts, List<Integer> group) {
        if (group.size() < LEAST) {
            return null;
        }
        Map<String, Integer> towns = new TreeMap<>();
        Map<Deed, Integer> deeds = new EnumMap<>(Deed.class);
        Map<Long, Integer> days = new TreeMap<>();
        Map<String, Integer> camps = new TreeMap<>();
        SortedSet<String> systems = new TreeSet<>();
        for (int index : group) {
            Account account = accounts.get(index);
            if (account.scope() != Scope.INCIDENT) {
                continue;
            }
            account.places().stream()
                    .filter(place -> place.grain() == Spot.Grain.TOWN)
                    .forEach(place -> towns.merge(place.key(), 1, Integer::sum));
            account.deeds().stream().filter(Fragments::isDeed).forEach(deed -> deeds.merge(deed, 1, Integer::sum));
            account.actors().camps().forEach(camp -> camps.merge(camp, 1, Integer::sum));
            if (account.days().stated() && account.days().length() == 1) {
                days.merge(account.days().first(), 1, Integer::sum);
            }
            systems.addAll(account.systems());
        }
        if (towns.isEmpty() || deeds.isEmpty() || days.isEmpty()) {
            return null;
        }
        SortedSet<String> main = new TreeSet<>();
        if (!camps.isEmpty()) {
            main.add(most(camps));
        }
        return new Gist(most(towns), most(deeds), most(days), main, systems);
    }

    /** Kinds of deed of which a town sees few in a day; fighting goes on and on. */
    private static boolean isDeed(Deed deed) {
        return deed == Deed.AIR
                || deed == Deed.MISSILE
                || deed == Deed.BLAST
                || deed == Deed.CHEMICAL
                || deed == Deed.EXECUTION
                || deed == Deed.SHOOTDOWN;
    }

    private static <K> K most(Map<K, Integer> counts) {
        Map.Entry<K, Integer> best = counts.entrySet().iterator().next();
        for (Map.Entry<K, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > best.getValue()) {
                best = entry;
            }
        }
        return best.getKey();
    }
}
