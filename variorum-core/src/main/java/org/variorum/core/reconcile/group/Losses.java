package org.variorum.core.reconcile.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.variorum.core.reconcile.account.Account;

/**
 * The loss of an aircraft is talked of for weeks without a day, and seldom is there another one in the same country: an account
 * of it that says no day goes to the likeliest other account of a loss.
 */
public final class Losses {

    private Losses() {}

    /** Log odds above which two losses in one article are one, as an article seldom tells of two. */
    private static final double BESIDES = -1;

    /** The groups with such accounts laid to the others, in the order of their least index. */
    public static List<List<Integer>> joined(List<Account> accounts, List<List<Integer>> groups, List<Pair> pairs) {
        int[] groupOf = new int[accounts.size()];
        List<List<Integer>> joined = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            joined.add(new ArrayList<>(groups.get(g)));
            for (int member : groups.get(g)) {
                groupOf[member] = g;
            }
        }
        List<Pair> losses = pairs.stream()
                .filter(pair -> areLosses(accounts.get(pair.a()), accounts.get(pair.b()), pair.logOdds()))
                .sorted(Comparator.comparingDouble((Pair pair) -> -pair.logOdds())
                        .thenComparingInt(Pair::a)
                        .thenComparingInt(Pair::b))
                .toList();
        for (Pair pair : losses) {
            boolean second = !accounts.get(pair.b()).days().told();
            boolean first = !accounts.get(pair.a()).days().told();
            if (groupOf[pair.a()] != groupOf[pair.b()] && (first || second)) {
                Integer moved = second ? pair.b() : pair.a();
                int to = groupOf[second ? pair.a() : pair.b()];
                joined.get(groupOf[moved]).remove(moved);
                joined.get(to).add(moved);
                groupOf[moved] = to;
            }
        }
        joined.removeIf(List::isEmpty);
        joined.forEach(Collections::sort);
        joined.sort(Comparator.comparing(group -> group.get(0)));
        return joined;
    }

    private static boolean areLosses(Account a, Account b, double logOdds) {
        return a.loss() && b.loss() && logOdds > (a.besides(b) ? BESIDES : 0);
    }
}
