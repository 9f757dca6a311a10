package org.variorum.core.reconcile.common;

import java.util.Arrays;

/**
 * Members 0 to n - 1 that fall into groups by links between two of them (union by the least member, find with halved paths);
 * a group's name is its least member.
 */
public final class Unions {

    private final int[] parents;

    /** Each of {@code members} alone. */
    public Unions(int members) {
        parents = new int[members];
        Arrays.setAll(parents, i -> i);
    }

    /** The name of a member's group. */
    public int of(int member) {
        int root = member;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** From now on these two are of one group. */
    public void link(int first, int second) {
        int a = of(first);
        int b = of(second);
        parents[Math.max(a, b)] = Math.min(a, b);
    }
}
