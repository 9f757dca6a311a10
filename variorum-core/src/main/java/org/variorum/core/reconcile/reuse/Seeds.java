package org.variorum.core.reconcile.reuse;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The short runs of words of one text, sorted by their hash, so that two texts are compared in one pass. */
final class Seeds {

    private final Wording wording;
    private final long[] hashes;
    private final int[] words;

    private Seeds(Wording wording, long[] hashes, int[] words) {
        this.wording = wording;
        this.hashes = hashes;
        this.words = words;
    }

    static Seeds of(Wording wording) {
        int count = Math.max(0, wording.size() - Alignment.SEED + 1);
        long[] byWord = new long[count];
        Arrays.setAll(byWord, at -> wording.shingle(at, Alignment.SEED));
        int[] words = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingLong(at -> byWord[at]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Seeds(
                wording, Arrays.stream(words).mapToLong(at -> byWord[at]).toArray(), words);
    }

    Wording wording() {
        return wording;
    }

    int size() {
        return hashes.length;
    }

    long hash(int i) {
        return hashes[i];
    }

    /** The first word of the run. */
    int word(int i) {
        return words[i];
    }

    /** One past the last run with the hash of run {@code i}. */
    int endOfHash(int i) {
        int end = i + 1;
        while (end < hashes.length && hashes[end] == hashes[i]) {
            end++;
        }
        return end;
    }
}
