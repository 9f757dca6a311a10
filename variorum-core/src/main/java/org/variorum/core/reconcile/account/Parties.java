package org.variorum.core.reconcile.account;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who acts or is acted on.
 *
 * @param ids of the lexicon's actors
 * @param camps the states or groups that they belong to
 * @param words folded head words of those without an id: labels and things
 */
public record Parties(SortedSet<String> ids, SortedSet<String> camps, SortedSet<String> words, String shown) {

    public Parties {
        ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
        camps = Collections.unmodifiableSortedSet(new TreeSet<>(camps));
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }

    /** Nobody named. */
    public boolean isEmpty() {
        return ids.isEmpty() && words.isEmpty();
    }

    /** Have two sets of ids, camps or words one in common? */
    public static boolean meets(Set<String> a, Set<String> b) {
        for (String one : a) {
            if (b.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
