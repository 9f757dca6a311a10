package org.variorum.core.reconcile.reuse;

import java.util.Arrays;
import org.variorum.model.Annotations;

/**
 * The words of a document's headline and body as two texts are compared by them. Each word has a key, the hash of its
 * letters and figures (case, accents, apostrophes and the signs within figures dropped, since archives lose them), and a
 * sign, the hash of what it stands for: a number, a name's id, a group of like words or a stem; 0 for words that carry no
 * matter and for the later words of a name.
 */
final class Wording {

    private final Annotations document;
    private final long[] keys;
    private final long[] signs;
    private final boolean[] spun;
    private final boolean[] quoted;
    private final int[] starts;
    private final int[] ends;

    /** The first word of each sentence that has words, and one past the last word. */
    private final int[] sentences;

    /** By sentence, the signs of the words that carry matter: in order, and sorted. */
    private final long[][] signsInOrder;

    private final long[][] signsSorted;

    /** By sentence, one of 64 bits for each of those signs. */
    private final long[] sketches;

    /** By sentence, the signs of its numbers, sorted. */
    private final long[][] numbers;

    Wording(Annotations document, Columns columns) {
        this.document = document;
        this.keys = columns.keys;
        this.signs = columns.signs;
        this.spun = columns.spun;
        this.quoted = columns.quoted;
        this.starts = columns.starts;
        this.ends = columns.ends;
        this.sentences = columns.sentences;
        this.signsInOrder = new long[sentenceCount()][];
        this.signsSorted = new long[sentenceCount()][];
        this.sketches = new long[sentenceCount()];
        this.numbers = new long[sentenceCount()][];
        for (int s = 0; s < sentenceCount(); s++) {
            signsInOrder[s] = Arrays.stream(signs, sentences[s], sentences[s + 1])
                    .filter(sign -> sign != 0)
                    .toArray();
            signsSorted[s] = signsInOrder[s].clone();
            Arrays.sort(signsSorted[s]);
            for (long sign : signsSorted[s]) {
                sketches[s] |= 1L << Hashes.of(0, sign);
            }
            numbers[s] =
                    Arrays.stream(signsSorted[s]).filter(LikeWords::isNumber).toArray();
        }
    }

    /** What {@link WordReader} has read, one entry a word; {@code sentences} as in {@link Wording}. */
    static final class Columns {
        final long[] keys;
        final long[] signs;
        final boolean[] spun;
        final boolean[] quoted;
        final int[] starts;
        final int[] ends;
        int[] sentences = {0};

        Columns(int words) {
            keys = new long[words];
            signs = new long[words];
            spun = new boolean[words];
            quoted = new boolean[words];
            starts = new int[words];
            ends = new int[words];
        }
    }

    Annotations document() {
        return document;
    }

    String id() {
        return document.doc();
    }

    int size() {
        return keys.length;
    }

    long key(int word) {
        return keys[word];
    }

    long sign(int word) {
        return signs[word];
    }

    /** Does a form begin here that rewriters put in the place of a plainer one? */
    boolean isSpun(int word) {
        return spun[word];
    }

    /** Do most of these words stand between quotation marks? */
    boolean isMostlyQuoted(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += quoted[i] ? 1 : 0;
        }
        return 2 * count > end - start;
    }

    /** First code point of the word. */
    int start(int word) {
        return starts[word];
    }

    /** One past the last code point of the word. */
    int end(int word) {
        return ends[word];
    }

    int sentenceCount() {
        return sentences.length - 1;
    }

    /** The first word of a sentence; for the count of sentences, one past the last word of all. */
    int sentenceStart(int sentence) {
        return sentences[sentence];
    }

    int sentenceSize(int sentence) {
        return sentences[sentence + 1] - sentences[sentence];
    }

    /** The signs of a sentence's numbers in ascending order. */
    long[] numbersOf(int sentence) {
        return numbers[sentence];
    }

    /** The sentence that a word stands in. */
    int sentenceOf(int word) {
        int found = Arrays.binarySearch(sentences, word);
        return found >= 0 ? found : -found - 2;
    }

    /** The signs of a sentence's words that carry matter, in order. */
    long[] signsOf(int sentence) {
        return signsInOrder[sentence];
    }

    /** The same in ascending order. */
    long[] sortedSignsOf(int sentence) {
        return signsSorted[sentence];
    }

    /**
     * One of 64 bits for each sign of a sentence's words that carry matter. A bit that another sentence has not stands for at
     * least one sign that the other has not.
     */
    long sketchOf(int sentence) {
        return sketches[sentence];
    }

    /** The hash of {@code length} words from {@code at} on. */
    long shingle(int at, int length) {
        long hash = length;
        for (int i = at; i < at + length; i++) {
            hash = Hashes.of(hash, keys[i]);
        }
        return hash;
    }
}
