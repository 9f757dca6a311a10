package org.variorum.core.reconcile.group;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Days;
import org.variorum.core.reconcile.compare.SameEvent;

/** Compares accounts that share a blocking key. */
public final class Pairs {

    /** Log odds of one sentence in two articles. */
    private static final double COPIED = 4;

    private final SameEvent sameEvent;

    public Pairs(SameEvent sameEvent) {
        this.sameEvent = sameEvent;
    }

    /**
     * Every pair that a block holds, each once, by the indices, with those that are one sentence in two articles: these tell
     * one event, whatever was read in each.
     */
    public List<Pair> of(List<Account> accounts, List<Copy> copies) {
        SortedMap<Integer, BitSet> copied = new TreeMap<>();
        copies.forEach(
                copy -> copied.computeIfAbsent(copy.a(), i -> new BitSet()).set(copy.b()));
        SortedMap<Integer, BitSet> partners = partners(accounts, Blocks.of(accounts));
        copied.forEach(
                (a, others) -> partners.computeIfAbsent(a, i -> new BitSet()).or(others));
        List<Pair> pairs = new ArrayList<>();
        partners.forEach((a, others) -> others.stream().forEach(b -> {
            double logOdds = sameEvent.logOdds(accounts.get(a), accounts.get(b));
            boolean copy = copied.containsKey(a) && copied.get(a).get(b);
            pairs.add(new Pair(a, b, copy ? Math.max(logOdds, COPIED) : logOdds));
        }));
        return pairs;
    }

    private static SortedMap<Integer, BitSet> partners(
            List<Account> accounts, SortedMap<String, List<Integer>> blocks) {
        SortedMap<Integer, BitSet> partners = new TreeMap<>();
        Map<String, String> lands = Blocks.lands(accounts);
        blocks.forEach((key, block) -> {
            List<Integer> first = first(key, accounts, block, lands);
            boolean some = first != block;
            for (int a : first) {
                for (int b : block) {
                    if ((a < b || (some && b < a)) && !(some && foreign(accounts, lands, a, b))) {
                        partners.computeIfAbsent(Math.min(a, b), i -> new BitSet())
                                .set(Math.max(a, b));
                    }
                }
            }
        });
        return partners;
    }

    /** Those of a block that are compared with all others of it. */
    private static List<Integer> first(
            String key, List<Account> accounts, List<Integer> block, Map<String, String> lands) {
        if (key.startsWith(Blocks.UNPLACED)) {
            return block.stream()
                    .filter(i -> accounts.get(i).places().stream()
                            .allMatch(place -> place.country().isEmpty()))
                    .filter(i -> !lands.containsKey(accounts.get(i).claim().doc()))
                    .toList();
        }
        return key.startsWith(Blocks.UNDATED) ? undated(accounts, block) : block;
    }

    /** Do the articles tell of two countries? Without a day a name alone makes no event of two wars. */
    private static boolean foreign(List<Account> accounts, Map<String, String> lands, int a, int b) {
        String one = lands.getOrDefault(accounts.get(a).claim().doc(), "");
        String other = lands.getOrDefault(accounts.get(b).claim().doc(), "");
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static List<Integer> undated(List<Account> accounts, List<Integer> block) {
        return block.stream()
                .filter(i -> accounts.get(i).days().basis() == Days.Basis.NONE)
                .toList();
    }
}
