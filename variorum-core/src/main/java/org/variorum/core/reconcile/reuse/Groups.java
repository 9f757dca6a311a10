package org.variorum.core.reconcile.reuse;

import java.util.Arrays;

/** Members 0 to n - 1 that fall into groups by links between two of them; a group's name is its least member. */
final class Groups {

    private final int[] parents;

    Groups(int members) {
        parents = new int[members];
        Arrays.setAll(parents, i -> i);
    }

    /** The name of a member's group. */
    int of(int member) {
        int root = member;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    void link(int first, int second) {
        int a = of(first);
        int b = of(second);
        parents[Math.max(a, b)] = Math.min(a, b);
    }
}
