package org.variorum.core.reconcile.reuse;

import java.util.List;

/**
 * Two documents and what they share before it is judged.
 *
 * @param a index of the document whose id comes first
 * @param runs what stands in both word for word, in the order of {@code a}, each within one sentence of it
 * @param rewritten sentences of {@code a} that stand in {@code b} with other words
 */
record AlignedPair(int a, int b, List<Stretch> runs, List<Stretch> rewritten) {

    AlignedPair {
        runs = List.copyOf(runs);
        rewritten = List.copyOf(rewritten);
    }

    /** Words that stand in both. */
    int sameWords() {
        return runs.stream().mapToInt(Stretch::same).sum();
    }
}
