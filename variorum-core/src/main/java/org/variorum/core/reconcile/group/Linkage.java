package org.variorum.core.reconcile.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Average linkage within one connected part, by the nearest-neighbour table (Anderberg 1973): quadratic in its size. */
final class Linkage {

    private final List<List<Integer>> groups = new ArrayList<>();
    private final double[][] sums;
    private final boolean[] gone;
    private final int[] nearest;

    private Linkage(List<Integer> members, List<Pair> pairs) {
        int size = members.size();
        sums = new double[size][size];
        gone = new boolean[size];
        nearest = new int[size];
        Map<Integer, Integer> at = new HashMap<>();
        for (int i = 0; i < size; i++) {
            groups.add(new ArrayList<>(List.of(members.get(i))));
            at.put(members.get(i), i);
            Arrays.fill(sums[i], Groups.strangers());
        }
        for (Pair pair : pairs) {
            int a = at.getOrDefault(pair.a(), 0);
            int b = at.getOrDefault(pair.b(), 0);
            sums[a][b] = Groups.weight(pair.logOdds());
            sums[b][a] = sums[a][b];
        }
    }

    static List<List<Integer>> of(List<Integer> members, List<Pair> pairs) {
        if (members.size() == 1) {
            return List.of(members);
        }
        return new Linkage(members, pairs).joined();
    }

    private List<List<Integer>> joined() {
        for (int i = 0; i < gone.length; i++) {
            nearest[i] = nearestOf(i);
        }
        int best = best();
        while (best >= 0) {
            join(best, nearest[best]);
            best = best();
        }
        List<List<Integer>> whole = new ArrayList<>();
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                Collections.sort(groups.get(i));
                whole.add(groups.get(i));
            }
        }
        return whole;
    }

    /** The group whose nearest one is nearest of all; -1 where none is near enough. */
    private int best() {
        int best = -1;
        double most = Groups.join();
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i] && nearest[i] >= 0 && mean(i, nearest[i]) > most) {
                most = mean(i, nearest[i]);
                best = i;
            }
        }
        return best;
    }

    private double mean(int i, int j) {
        return sums[i][j] / ((double) groups.get(i).size() * groups.get(j).size());
    }

    private int nearestOf(int i) {
        int best = -1;
        for (int j = 0; j < gone.length; j++) {
            if (j != i && !gone[j] && (best < 0 || mean(i, j) > mean(i, best))) {
                best = j;
            }
        }
        return best;
    }

    private void join(int i, int j) {
        int into = Math.min(i, j);
        int from = Math.max(i, j);
        gone[from] = true;
        groups.get(into).addAll(groups.get(from));
        for (int k = 0; k < gone.length; k++) {
            if (!gone[k] && k != into) {
                sums[into][k] += sums[from][k];
                sums[k][into] = sums[into][k];
            }
        }
        nearest[into] = nearestOf(into);
        for (int k = 0; k < gone.length; k++) {
            if (gone[k] || k == into) {
                continue;
            }
            if (nearest[k] == from || nearest[k] == into) {
                nearest[k] = nearestOf(k);
            } else if (mean(k, into) > mean(k, nearest[k])) {
                nearest[k] = into;
            }
        }
    }
}
