package org.variorum.core.reconcile.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Days;

/**
 * With whom an account is compared: those it shares a block with. In a block of a name, by which accounts without a day or a
 * place are looked for, at least one of the two is such an account, and the articles do not tell of two countries: without a
 * day a name alone makes no event of two wars. Found account by account, so that no more is held than the blocks.
 */
public final class Partners {

    private final List<Account> accounts;
    private final Map<String, String> lands;
    private final List<List<Block>> blocks = new ArrayList<>();

    /** Indices, ascending, all of a block and by the country of their article, empty if unknown. */
    private record Members(List<Integer> all, Map<String, List<Integer>> byLand) {

        static Members none() {
            return new Members(new ArrayList<>(), new HashMap<>());
        }

        void add(int index, String land) {
            all.add(index);
            byLand.computeIfAbsent(land, l -> new ArrayList<>()).add(index);
        }

        /** Adds those behind {@code index} that do not tell of another country. */
        void addBehind(int index, String land, SortedSet<Integer> found) {
            if (land.isEmpty()) {
                found.addAll(behind(index, all));
            } else {
                found.addAll(behind(index, byLand.getOrDefault(land, List.of())));
                found.addAll(behind(index, byLand.getOrDefault("", List.of())));
            }
        }
    }

    /**
     * A block.
     *
     * @param named is it one of a name, where {@code seekers} are compared with all of it and others with them only?
     */
    private record Block(String key, boolean named, Members members, Members seekers) {

        /** Adds those behind {@code index} that it is compared with under this key. */
        void addBehind(int index, String land, SortedSet<Integer> found) {
            if (!named) {
                found.addAll(behind(index, members.all));
            } else if (Collections.binarySearch(seekers.all, index) >= 0) {
                members.addBehind(index, land, found);
            } else {
                seekers.addBehind(index, land, found);
            }
        }
    }

    /** Of all accounts of a run, by their indices. */
    public Partners(List<Account> accounts) {
        this.accounts = accounts;
        this.lands = Blocks.lands(accounts);
        accounts.forEach(account -> blocks.add(new ArrayList<>()));
        Blocks.of(accounts).forEach((key, indices) -> {
            Block block = block(key, indices);
            indices.forEach(index -> blocks.get(index).add(block));
        });
    }

    /** The indices greater than {@code a} of those that the account {@code a} is compared with. */
    SortedSet<Integer> behind(int a) {
        SortedSet<Integer> found = new TreeSet<>();
        blocks.get(a).forEach(block -> block.addBehind(a, land(a), found));
        return found;
    }

    /** The keys under which two accounts are compared, in any order of the two. */
    public SortedSet<String> keys(int a, int b) {
        int first = Math.min(a, b);
        SortedSet<String> keys = new TreeSet<>();
        for (Block block : blocks.get(first)) {
            SortedSet<Integer> found = new TreeSet<>();
            block.addBehind(first, land(first), found);
            if (found.contains(Math.max(a, b))) {
                keys.add(block.key());
            }
        }
        return keys;
    }

    private static List<Integer> behind(int index, List<Integer> ascending) {
        int at = Collections.binarySearch(ascending, index);
        return ascending.subList(at < 0 ? -at - 1 : at + 1, ascending.size());
    }

    private Block block(String key, List<Integer> indices) {
        boolean undated = key.startsWith(Blocks.UNDATED);
        boolean named = undated || key.startsWith(Blocks.UNPLACED);
        if (!named) {
            return new Block(key, false, new Members(indices, Map.of()), new Members(List.of(), Map.of()));
        }
        Members members = Members.none();
        Members seekers = Members.none();
        for (int index : indices) {
            members.add(index, land(index));
            if (undated ? isUndated(index) : isUnplaced(index)) {
                seekers.add(index, land(index));
            }
        }
        return new Block(key, true, members, seekers);
    }

    private boolean isUndated(int index) {
        return accounts.get(index).days().basis() == Days.Basis.NONE;
    }

    private boolean isUnplaced(int index) {
        return land(index).isEmpty()
                && accounts.get(index).places().stream()
                        .allMatch(place -> place.country().isEmpty());
    }

    private String land(int index) {
        return lands.getOrDefault(accounts.get(index).claim().doc(), "");
    }
}
