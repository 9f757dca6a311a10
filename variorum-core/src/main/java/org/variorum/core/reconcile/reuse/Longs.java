package org.variorum.core.reconcile.reuse;

import java.util.Arrays;

/** A growing row of longs. */
final class Longs {

    private long[] values = new long[64];
    private int size;

    void add(long value) {
        values = size == values.length ? Arrays.copyOf(values, size * 2) : values;
        values[size++] = value;
    }

    /** The values in ascending order. */
    long[] sorted() {
        long[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
