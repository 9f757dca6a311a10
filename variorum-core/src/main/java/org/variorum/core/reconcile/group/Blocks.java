package org.variorum.core.reconcile.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.account.Days;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Figure;
import org.variorum.core.reconcile.account.Spot;

/**
 * Blocking keys: two accounts are compared only where they share one. A key is a day in a country (a month for what covers
 * more than a month), or an article. The same keys part a list on one machine and a data set on many.
 */
public final class Blocks {

    /** What covers more days is compared by months. */
    private static final int LONGEST_DAYS = 31;

    /** A date that was carried to a claim is compared so many days on. */
    private static final int CARRIED_DAYS = 4;

    private static final int DAYS_A_WEEK = 7;

    private static final int DAYS_A_MONTH = 30;

    /** Months before this many are not told apart: the past of the war. */
    private static final int MOST_MONTHS = 24;

    /** Keys under which only pairs with an account without any day are compared. */
    static final String UNDATED = "undated ";

    /** Keys under which only pairs with an account that names no place on the map are compared. */
    static final String UNPLACED = "unplaced ";

    /** What covers more days is not looked for by names. */
    private static final int FEW_DAYS = 3;

    private static final Set<Deed> RARE = Set.of(Deed.CRASH, Deed.CHEMICAL, Deed.SHOOTDOWN, Deed.EXECUTION);

    private Blocks() {}

    /** Account indices by key; a key of one account alone is left out. */
    public static SortedMap<String, List<Integer>> of(List<Account> accounts) {
        SortedMap<String, List<Integer>> blocks = new TreeMap<>();
        Map<String, String> lands = lands(accounts);
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            for (String key : keys(account, lands.getOrDefault(account.claim().doc(), ""))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        blocks.values().removeIf(block -> block.size() < 2);
        return blocks;
    }

    /** The keys of an account; without a place of its own it lies in the country of its article, empty if unknown. */
    static SortedSet<String> keys(Account account, String articleLand) {
        SortedSet<String> keys = new TreeSet<>();
        keys.add("article " + account.claim().doc());
        Days days = account.days();
        addUndated(keys, account);
        if (days.basis() == Days.Basis.NONE) {
            return keys;
        }
        addUnplaced(keys, account);
        addOnce(keys, account);
        SortedSet<String> lands = new TreeSet<>();
        account.places().stream().map(Spot::country).filter(c -> !c.isEmpty()).forEach(land -> lands.add(land));
        if (lands.isEmpty()) {
            lands.add(articleLand);
        }
        for (String land : lands) {
            addTimes(keys, land, days, account.scope());
        }
        return keys;
    }

    /** Where nobody knows a day: a town and a kind of deed, or a kind so rare that the country is enough. */
    private static void addUndated(SortedSet<String> keys, Account account) {
        account.systems().forEach(system -> keys.add(UNDATED + system));
        for (Deed deed : account.deeds()) {
            for (Spot place : account.places()) {
                if (RARE.contains(deed) && !place.country().isEmpty()) {
                    keys.add(UNDATED + deed + " " + place.country());
                }
                if (place.grain() == Spot.Grain.TOWN && place.lat() != null && place.lon() != null) {
                    keys.add(UNDATED + Math.round(place.lat()) + " " + Math.round(place.lon()));
                }
            }
        }
    }

    /** A day with a name or a number on it, for accounts of a village that is on no map, or of no place. */
    private static void addUnplaced(SortedSet<String> keys, Account account) {
        Days days = account.days();
        if (!days.closed() || days.length() > FEW_DAYS) {
            return;
        }
        SortedSet<String> names = new TreeSet<>(account.systems());
        names.addAll(account.actors().camps());
        account.places().stream().map(Spot::key).forEach(name -> names.add(name));
        account.figures().stream()
                .filter(Figure::numbered)
                .map(figure -> figure.shown() + " " + figure.unit())
                .forEach(name -> names.add(name));
        for (long day = days.first(); day <= days.last() + 1; day++) {
            for (String name : names) {
                keys.add(UNPLACED + day + " " + name);
            }
        }
    }

    /** What happens once is looked for over weeks: a town falls, somebody with a name is killed, 131 dead. */
    private static void addOnce(SortedSet<String> keys, Account account) {
        Days days = account.days();
        if (!days.closed() || days.length() > FEW_DAYS) {
            return;
        }
        long week = Math.floorDiv(days.first(), DAYS_A_WEEK);
        for (String name : account.marks()) {
            keys.add("once " + week + " " + name);
            keys.add("once " + (week + 1) + " " + name);
        }
    }

    private static void addTimes(SortedSet<String> keys, String land, Days days, Scope scope) {
        if (scope != Scope.BACKGROUND && days.closed() && days.length() <= LONGEST_DAYS) {
            int slack = days.stated() ? 1 : CARRIED_DAYS;
            for (long day = days.first(); day <= days.last() + slack; day++) {
                keys.add("day " + day + " " + land);
            }
        }
        boolean wide = scope != Scope.INCIDENT || !days.closed() || days.length() > LONGEST_DAYS;
        if (wide) {
            long last = days.last() == Days.OPEN_FUTURE ? days.first() + DAYS_A_MONTH : days.last();
            long first = Math.max(days.first(), last - (long) MOST_MONTHS * DAYS_A_MONTH);
            for (long month = Math.floorDiv(first, DAYS_A_MONTH); month <= Math.floorDiv(last, DAYS_A_MONTH); month++) {
                keys.add("month " + month + " " + land);
            }
        }
    }

    /** Do both tell of one kind of deed of which a country sees few: a crash, an aircraft shot down, gas, an execution? */
    public static boolean areRare(Account a, Account b) {
        return RARE.stream()
                .anyMatch(kind -> a.deeds().contains(kind) && b.deeds().contains(kind));
    }

    /** The country that most places of an article lie in. */
    public static Map<String, String> lands(List<Account> accounts) {
        Map<String, SortedMap<String, Integer>> counts = new HashMap<>();
        for (Account account : accounts) {
            for (Spot place : account.places()) {
                if (!place.country().isEmpty()) {
                    counts.computeIfAbsent(account.claim().doc(), d -> new TreeMap<>())
                            .merge(place.country(), 1, Integer::sum);
                }
            }
        }
        Map<String, String> lands = new HashMap<>();
        counts.forEach((doc, byLand) -> lands.put(doc, most(byLand)));
        return lands;
    }

    private static String most(SortedMap<String, Integer> byLand) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> entry : byLand.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    /** A key for people: "2015-11-17 in SY". */
    public static String words(String key) {
        String[] parts = key.split(" ", 3);
        String rest = parts.length > 2 ? parts[2] : "";
        return switch (parts[0]) {
            case "day" ->
                LocalDate.ofEpochDay(Long.parseLong(parts[1])) + " in " + (rest.isEmpty() ? "no country" : rest);
            case "month" ->
                "the month from " + LocalDate.ofEpochDay(Long.parseLong(parts[1]) * DAYS_A_MONTH) + " in "
                        + (rest.isEmpty() ? "no country" : rest);
            case "once" ->
                "the week from " + LocalDate.ofEpochDay(Long.parseLong(parts[1]) * DAYS_A_WEEK) + " and " + rest;
            case "unplaced" -> LocalDate.ofEpochDay(Long.parseLong(parts[1])) + " without a place and " + rest;
            case "undated" -> "no day and " + key.substring(UNDATED.length());
            default -> key;
        };
    }
}
