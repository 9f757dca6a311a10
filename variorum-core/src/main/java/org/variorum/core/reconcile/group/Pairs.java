package org.variorum.core.reconcile.group;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Days;
import org.variorum.core.reconcile.compare.SameEvent;

/** Compares accounts that share a blocking key. */
public final class Pairs {

    private final SameEvent sameEvent;

    public Pairs(SameEvent sameEvent) {
        this.sameEvent = sameEvent;
    }

    /** Every pair that a block holds, each once, by the indices. */
    public List<Pair> of(List<Account> accounts) {
        SortedMap<Integer, BitSet> partners = partners(accounts, Blocks.of(accounts));
        List<Pair> pairs = new ArrayList<>();
        partners.forEach((a, others) -> others.stream()
                .forEach(b -> pairs.add(new Pair(a, b, sameEvent.logOdds(accounts.get(a), accounts.get(b))))));
        return pairs;
    }

    private static SortedMap<Integer, BitSet> partners(
            List<Account> accounts, SortedMap<String, List<Integer>> blocks) {
        SortedMap<Integer, BitSet> partners = new TreeMap<>();
        blocks.forEach((key, block) -> {
            boolean undated = key.startsWith(Blocks.UNDATED);
            List<Integer> first = undated ? undated(accounts, block) : block;
            for (int a : first) {
                for (int b : block) {
                    if (a < b || (undated && b < a)) {
                        partners.computeIfAbsent(Math.min(a, b), i -> new BitSet())
                                .set(Math.max(a, b));
                    }
                }
            }
        });
        return partners;
    }

    private static List<Integer> undated(List<Account> accounts, List<Integer> block) {
        return block.stream()
                .filter(i -> accounts.get(i).days().basis() == Days.Basis.NONE)
                .toList();
    }
}
