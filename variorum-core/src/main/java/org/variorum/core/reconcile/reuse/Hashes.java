package org.variorum.core.reconcile.reuse;

/** Hashes of 64 bits that are the same on every machine and in every run. */
final class Hashes {

    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Hashes() {}

    /** The hash of a word; never 0, which stands for "nothing". */
    static long of(String word) {
        long hash = FNV_START;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        long mixed = mix(hash);
        return mixed == 0 ? 1 : mixed;
    }

    /** The hash of two hashes in this order. */
    static long of(long first, long second) {
        return mix(first * 0x9E3779B97F4A7C15L + second);
    }

    /** The finaliser of SplitMix64: every bit of the value decides every bit of the result. */
    static long mix(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
