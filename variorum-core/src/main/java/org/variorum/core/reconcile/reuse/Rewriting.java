package org.variorum.core.reconcile.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Pairs the sentences of two texts that say the same with other words: the same numbers, names, like words and stems, most
 * of them in the same order. One such sentence is nothing yet, since honest reports of one event share it too; many are.
 */
final class Rewriting {

    /** Words of matter that two sentences must have in common. */
    private static final int LEAST_MATTER = 5;

    /** Mean of what the sentences share and of what they share in order; set on own rewritten and own rival reports. */
    private static final double LEAST_LIKENESS = 0.6;

    /** A sentence half of which is aligned word for word needs no other partner. */
    private static final double ALIGNED = 0.5;

    private final Wording a;
    private final Wording b;
    private final long[][] signsB;

    private Rewriting(Wording a, Wording b) {
        this.a = a;
        this.b = b;
        this.signsB = signs(b);
    }

    /** Sentences of both texts outside the stretches {@code aligned} that were rewritten, each in one pair. */
    static List<Stretch> of(Wording a, Wording b, List<Stretch> aligned) {
        return new Rewriting(a, b).pairs(aligned);
    }

    private static long[][] signs(Wording wording) {
        long[][] signs = new long[wording.sentenceCount()][];
        Arrays.setAll(signs, wording::signsOf);
        return signs;
    }

    private List<Stretch> pairs(List<Stretch> aligned) {
        BitSet doneA = new BitSet();
        BitSet doneB = new BitSet();
        aligned.forEach(stretch -> {
            doneA.set(stretch.startA(), stretch.endA());
            doneB.set(stretch.startB(), stretch.endB());
        });
        BitSet taken = new BitSet();
        for (int t = 0; t < b.sentenceCount(); t++) {
            taken.set(t, isDone(b, t, doneB));
        }
        List<Stretch> pairs = new ArrayList<>();
        for (int s = 0; s < a.sentenceCount(); s++) {
            if (!isDone(a, s, doneA)) {
                best(s, taken).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private static boolean isDone(Wording wording, int sentence, BitSet done) {
        int from = wording.sentenceStart(sentence);
        int size = wording.sentenceSize(sentence);
        return done.get(from, from + size).cardinality() >= ALIGNED * size;
    }

    /** The free sentence of the second text that is most like sentence {@code s}; it is taken then. */
    private java.util.Optional<Stretch> best(int s, BitSet taken) {
        long[] signs = a.signsOf(s);
        int best = -1;
        double most = LEAST_LIKENESS;
        for (int t = 0; t < signsB.length; t++) {
            if (!taken.get(t) && mayBeLike(signs.length, signsB[t].length)) {
                double likeness = likeness(signs, signsB[t]);
                if (likeness > most) {
                    most = likeness;
                    best = t;
                }
            }
        }
        if (best < 0) {
            return java.util.Optional.empty();
        }
        taken.set(best);
        int startA = a.sentenceStart(s);
        int startB = b.sentenceStart(best);
        int endA = startA + a.sentenceSize(s);
        int endB = startB + b.sentenceSize(best);
        int matter = shared(signs, signsB[best]);
        int same = (int) Math.round(most * Math.max(endA - startA, endB - startB));
        return java.util.Optional.of(new Stretch(startA, endA, startB, endB, same, matter, true));
    }

    private static boolean mayBeLike(int first, int second) {
        int least = Math.min(first, second);
        return least >= LEAST_MATTER && 2.0 * least / (first + second) > LEAST_LIKENESS;
    }

    private static double likeness(long[] first, long[] second) {
        int shared = shared(first, second);
        if (shared < LEAST_MATTER || 2.0 * shared / (first.length + second.length) < LEAST_LIKENESS) {
            return 0;
        }
        return (double) (shared + inOrder(first, second)) / (first.length + second.length);
    }

    /** How many signs the two have in common, in any order. */
    private static int shared(long[] first, long[] second) {
        long[] x = first.clone();
        long[] y = second.clone();
        Arrays.sort(x);
        Arrays.sort(y);
        int i = 0;
        int j = 0;
        int shared = 0;
        while (i < x.length && j < y.length) {
            int order = Long.compare(x[i], y[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The longest common subsequence. */
    private static int inOrder(long[] first, long[] second) {
        int[] row = new int[second.length + 1];
        for (long sign : first) {
            int diagonal = 0;
            for (int j = 1; j <= second.length; j++) {
                int above = row[j];
                row[j] = sign == second[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[second.length];
    }
}
