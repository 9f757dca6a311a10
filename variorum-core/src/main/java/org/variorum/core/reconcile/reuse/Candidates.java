package org.variorum.core.reconcile.reuse;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the pairs of documents that may share text, without comparing all with all. Three indexes propose pairs: MinHash
 * over runs of words for copies of a whole text, rare runs of words for a passage in two long articles, and rare pairs of
 * neighbouring words of matter for texts whose other words were exchanged. Where many documents fall together, each is
 * paired with the nearest in time only, so that the work grows with the documents and not with their pairs.
 */
final class Candidates {

    /** Words in a run of the MinHash index. */
    private static final int SHORT_RUN = 3;

    /** Words in a run of the index of rare runs. */
    private static final int LONG_RUN = 5;

    /** Of so many neighbouring runs the least is kept: what two texts share over ten words is found. */
    private static final int WINDOW = 6;

    /** 32 bands of 4: two texts with 0.4 of their runs in common fall together in 0.56 of the cases, with 0.6 in 0.99. */
    private static final int BANDS = 32;

    private static final int ROWS = 4;
    private static final long SEED = 0x5DEECE66DL;

    /** A run of words in more documents than this is no longer rare. */
    private static final int RARE = 10;

    /** A pair of words of matter in more documents than this tells nothing. */
    private static final int RARE_PAIR = 10;

    /** With how many of its neighbours in time a document is paired where many fall together. */
    private static final int NEIGHBOURS = 4;

    /** Rare runs that two documents must share: together they make up 14 words or more. */
    private static final int RUNS_SHARED = 2;

    /** Rare pairs that two documents must share to be looked at for exchanged words. */
    private static final int PAIRS_SHARED = 6;

    /** Bits of an entry of an index that hold the document; the others hold the hash. */
    private static final int DOCUMENT_BITS = 22;

    private static final long DOCUMENT = (1L << DOCUMENT_BITS) - 1;

    private Candidates() {}

    /** Pairs of indexes into {@code documents}, the lesser in the upper half; ascending, each once. */
    static long[] of(List<Wording> documents) {
        Longs copies = new Longs();
        Longs runs = new Longs();
        Longs pairs = new Longs();
        for (int i = 0; i < documents.size(); i++) {
            Wording wording = documents.get(i);
            addBands(wording, i, copies);
            addRuns(wording, i, runs);
            addPairs(wording, i, pairs);
        }
        Longs found = new Longs();
        addProposals(copies.sorted(), RARE, NEIGHBOURS, 1, found);
        addProposals(runs.sorted(), RARE, NEIGHBOURS, RUNS_SHARED, found);
        addProposals(pairs.sorted(), RARE_PAIR, 0, PAIRS_SHARED, found);
        return Arrays.stream(found.sorted()).distinct().toArray();
    }

    private static long entry(long hash, int document) {
        return hash << DOCUMENT_BITS | document;
    }

    private static void addBands(Wording wording, int document, Longs index) {
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int at = 0; at + SHORT_RUN <= wording.size(); at++) {
            long run = wording.shingle(at, SHORT_RUN);
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], Hashes.mix(run + SEED * (i + 1)));
            }
        }
        for (int band = 0; band < BANDS && wording.size() >= SHORT_RUN; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = Hashes.of(hash, least[band * ROWS + row]);
            }
            index.add(entry(hash, document));
        }
    }

    private static void addRuns(Wording wording, int document, Longs index) {
        int count = wording.size() - LONG_RUN + 1;
        long[] runs = new long[Math.max(0, count)];
        for (int at = 0; at < count; at++) {
            runs[at] = wording.shingle(at, LONG_RUN);
        }
        int kept = -1;
        for (int from = 0; from < Math.max(1, count - WINDOW + 1) && count > 0; from++) {
            int least = from;
            for (int at = from + 1; at < Math.min(count, from + WINDOW); at++) {
                least = runs[at] < runs[least] ? at : least;
            }
            if (least != kept) {
                index.add(entry(runs[least], document));
                kept = least;
            }
        }
    }

    private static void addPairs(Wording wording, int document, Longs index) {
        for (int s = 0; s < wording.sentenceCount(); s++) {
            long[] signs = wording.signsOf(s);
            for (int i = 0; i + 1 < signs.length; i++) {
                index.add(entry(Hashes.of(signs[i], signs[i + 1]), document));
                if (i + 2 < signs.length) {
                    index.add(entry(Hashes.of(signs[i], signs[i + 2]), document));
                }
            }
        }
    }

    /** Adds the pairs of documents that share at least {@code least} entries. */
    private static void addProposals(long[] index, int rare, int neighbours, int least, Longs found) {
        Longs proposed = new Longs();
        int from = 0;
        while (from < index.length) {
            int until = from + 1;
            while (until < index.length && index[until] >>> DOCUMENT_BITS == index[from] >>> DOCUMENT_BITS) {
                until++;
            }
            int[] documents = Arrays.stream(index, from, until)
                    .mapToInt(entry -> (int) (entry & DOCUMENT))
                    .distinct()
                    .toArray();
            addPairs(documents, documents.length <= rare ? documents.length : neighbours, proposed);
            from = until;
        }
        long[] sorted = proposed.sorted();
        int start = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i + 1 == sorted.length || sorted[i + 1] != sorted[i]) {
                if (i + 1 - start >= least) {
                    found.add(sorted[i]);
                }
                start = i + 1;
            }
        }
    }

    private static void addPairs(int[] documents, int reach, Longs proposed) {
        for (int i = 0; i < documents.length; i++) {
            for (int j = i + 1; j < documents.length && j <= i + reach; j++) {
                proposed.add(((long) documents[i] << Integer.SIZE) | documents[j]);
            }
        }
    }
}
