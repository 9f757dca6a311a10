package org.variorum.core.reconcile.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Pairs the sentences of two texts that say the same with other words: the same numbers, names, like words and stems, most
 * of them in the same order. One such sentence is nothing yet, since honest reports of one event share it too; many are.
 */
final class Rewriting {

    /** Words of matter that two sentences must have in common. */
    private static final int LEAST_MATTER = 5;

    /** Two sentences may be one in the other text, but a short one is no part of any long one. */
    private static final double LEAST_RATIO = 0.4;

    /**
     * Mean of the shares of the shorter sentence's words of matter that stand in the other, and that stand there in the same
     * order; set on own rewritten texts and own rival reports.
     */
    private static final double LEAST_LIKENESS = 0.6;

    /** A sentence half of which is aligned word for word needs no other partner. */
    private static final double ALIGNED = 0.5;

    private final Wording a;
    private final Wording b;

    private Rewriting(Wording a, Wording b) {
        this.a = a;
        this.b = b;
    }

    /** Sentences of both texts outside the stretches {@code aligned} that were rewritten, each in one pair. */
    static List<Stretch> of(Wording a, Wording b, List<Stretch> aligned) {
        return new Rewriting(a, b).pairs(aligned);
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
    private Optional<Stretch> best(int s, BitSet taken) {
        int best = -1;
        double most = LEAST_LIKENESS;
        for (int t = 0; t < b.sentenceCount(); t++) {
            double likeness = taken.get(t) ? 0 : likeness(s, t);
            if (likeness > most) {
                most = likeness;
                best = t;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        taken.set(best);
        int startA = a.sentenceStart(s);
        int startB = b.sentenceStart(best);
        int endA = startA + a.sentenceSize(s);
        int endB = startB + b.sentenceSize(best);
        int matter = shared(a.sortedSignsOf(s), b.sortedSignsOf(best));
        int same = (int) Math.round(most * Math.max(endA - startA, endB - startB));
        return Optional.of(new Stretch(startA, endA, startB, endB, same, matter, true));
    }

    /** Other numbers make another report, however formulaic the words around them. */
    private double likeness(int s, int t) {
        long[] first = a.signsOf(s);
        long[] second = b.signsOf(t);
        int least = Math.min(first.length, second.length);
        if (least < LEAST_MATTER || least < LEAST_RATIO * Math.max(first.length, second.length)) {
            return 0;
        }
        if (mostShared(s, t) < LEAST_LIKENESS * least) {
            return 0;
        }
        long[] numbersA = a.numbersOf(s);
        long[] numbersB = b.numbersOf(t);
        if (shared(numbersA, numbersB) < Math.min(numbersA.length, numbersB.length)) {
            return 0;
        }
        int shared = shared(a.sortedSignsOf(s), b.sortedSignsOf(t));
        boolean enough = shared >= LEAST_MATTER && shared >= LEAST_LIKENESS * least;
        return enough ? (shared + inOrder(first, second)) / (2.0 * least) : 0;
    }

    /** No more signs than this do the two have in common; found without looking at them one by one. */
    private int mostShared(int s, int t) {
        long first = a.sketchOf(s);
        long second = b.sketchOf(t);
        int ofFirst = a.signsOf(s).length - Long.bitCount(first & ~second);
        int ofSecond = b.signsOf(t).length - Long.bitCount(second & ~first);
        return Math.min(ofFirst, ofSecond);
    }

    /** How many signs the two have in common, in any order; both are sorted. */
    private static int shared(long[] first, long[] second) {
        int i = 0;
        int j = 0;
        int shared = 0;
        while (i < first.length && j < second.length) {
            int order = Long.compare(first[i], second[j]);
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
