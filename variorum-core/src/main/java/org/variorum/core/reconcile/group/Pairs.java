package org.variorum.core.reconcile.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.core.reconcile.account.Account;
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
        Map<Integer, Set<Integer>> copied = new HashMap<>();
        copies.forEach(
                copy -> copied.computeIfAbsent(copy.a(), a -> new TreeSet<>()).add(copy.b()));
        Partners partners = new Partners(accounts);
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < accounts.size(); a++) {
            Set<Integer> sentences = copied.getOrDefault(a, Set.of());
            SortedSet<Integer> others = partners.behind(a);
            others.addAll(sentences);
            for (int b : others) {
                double logOdds = sameEvent.logOdds(accounts.get(a), accounts.get(b));
                pairs.add(new Pair(a, b, sentences.contains(b) ? Math.max(logOdds, COPIED) : logOdds));
            }
        }
        return pairs;
    }
}
