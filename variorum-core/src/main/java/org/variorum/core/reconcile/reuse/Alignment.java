package org.variorum.core.reconcile.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the stretches that stand word for word in two texts, in whatever order: runs of the same words are extended as far
 * as they go, the longest first, and joined over gaps where words were exchanged, cut or put in.
 */
final class Alignment {

    /** Words in the run that an aligned stretch grows from. */
    static final int SEED = 4;

    /** A run that stands so often in both texts says nothing of where it came from. */
    private static final int OFTEN = 16;

    /** Longest gap, in words of either text, within a stretch. */
    private static final int GAP = 12;

    /** Words that a stretch must have in common: below, set phrases and names of posts come through. */
    private static final int LEAST_WORDS = 8;

    /** Words of matter among them: the full name of a monitoring group counts as one. */
    private static final int LEAST_MATTER = 5;

    /** A stretch with more gaps than words is no stretch. */
    private static final double LEAST_LIKENESS = 0.4;

    private final Seeds a;
    private final Seeds b;
    private final BitSet usedA = new BitSet();
    private final BitSet usedB = new BitSet();

    private Alignment(Seeds a, Seeds b) {
        this.a = a;
        this.b = b;
    }

    /** A run of the same words in both. */
    private record Run(int startA, int startB, int length) {}

    /** The runs in the order of {@code a}'s words, cut where a sentence of {@code a} ends. */
    static List<Stretch> of(Seeds a, Seeds b) {
        return new Alignment(a, b).parts();
    }

    /** Runs that follow each other in both texts as one stretch each; those that are long enough to mean something. */
    static List<Stretch> joined(List<Stretch> parts) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch part : parts) {
            int last = joined.size() - 1;
            if (last >= 0 && follows(joined.get(last), part)) {
                joined.set(last, joined.get(last).with(part));
            } else {
                joined.add(part);
            }
        }
        return joined.stream().filter(Alignment::holds).toList();
    }

    private List<Stretch> parts() {
        List<Run> runs = runs();
        runs.sort(Comparator.<Run>comparingInt(run -> -run.length)
                .thenComparingInt(Run::startA)
                .thenComparingInt(Run::startB));
        List<Stretch> parts = new ArrayList<>();
        for (Run run : runs) {
            Run free = free(run);
            if (free.length >= SEED) {
                usedA.set(free.startA, free.startA + free.length);
                usedB.set(free.startB, free.startB + free.length);
                addBySentence(free, parts);
            }
        }
        parts.sort(Comparator.comparingInt(Stretch::startA));
        return parts;
    }

    private void addBySentence(Run run, List<Stretch> parts) {
        int at = run.startA;
        int end = run.startA + run.length;
        while (at < end) {
            int until = Math.min(end, a.wording().sentenceStart(a.wording().sentenceOf(at) + 1));
            parts.add(stretch(new Run(at, run.startB + at - run.startA, until - at)));
            at = until;
        }
    }

    private static boolean holds(Stretch stretch) {
        return stretch.same() >= LEAST_WORDS
                && stretch.matter() >= LEAST_MATTER
                && stretch.likeness() >= LEAST_LIKENESS;
    }

    private static boolean follows(Stretch before, Stretch next) {
        int gapA = next.startA() - before.endA();
        int gapB = next.startB() - before.endB();
        return gapA >= 0 && gapB >= 0 && gapA <= GAP && gapB <= GAP;
    }

    private Stretch stretch(Run run) {
        int matter = 0;
        for (int i = run.startA; i < run.startA + run.length; i++) {
            matter += a.wording().sign(i) == 0 ? 0 : 1;
        }
        int endA = run.startA + run.length;
        return new Stretch(run.startA, endA, run.startB, run.startB + run.length, run.length, matter, false);
    }

    /** The longest part of the run whose words no longer run has taken; it may be empty. */
    private Run free(Run run) {
        int best = 0;
        int bestLength = 0;
        int from = 0;
        for (int i = 0; i <= run.length; i++) {
            boolean taken = i == run.length || usedA.get(run.startA + i) || usedB.get(run.startB + i);
            if (taken) {
                if (i - from > bestLength) {
                    best = from;
                    bestLength = i - from;
                }
                from = i + 1;
            }
        }
        return new Run(run.startA + best, run.startB + best, bestLength);
    }

    private List<Run> runs() {
        Longs hits = new Longs();
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            int order = Long.compare(a.hash(i), b.hash(j));
            if (order == 0) {
                int endI = a.endOfHash(i);
                int endJ = b.endOfHash(j);
                if ((endI - i) * (endJ - j) <= OFTEN) {
                    addHits(hits, i, endI, j, endJ);
                }
                i = endI;
                j = endJ;
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return grown(hits.sorted());
    }

    /** Hits lie on the diagonals of the two texts: equal differences of place. */
    private void addHits(Longs hits, int i, int endI, int j, int endJ) {
        for (int p = i; p < endI; p++) {
            for (int q = j; q < endJ; q++) {
                long diagonal = b.word(q) - a.word(p) + (long) a.wording().size();
                hits.add(diagonal << Integer.SIZE | a.word(p));
            }
        }
    }

    private List<Run> grown(long[] hits) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < hits.length; i++) {
            if (i + 1 == hits.length || hits[i + 1] != hits[i] + 1) {
                int startA = (int) hits[from];
                int diagonal = (int) (hits[from] >>> Integer.SIZE) - a.wording().size();
                runs.add(new Run(startA, startA + diagonal, i - from + SEED));
                from = i + 1;
            }
        }
        return runs;
    }
}
