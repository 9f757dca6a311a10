package org.variorum.nlp4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Collects (scope, word, number) and writes them as a {@link StringTable}. Each word is stored once for all its scopes. */
final class StringTableWriter {

    private static final int FIELDS = 3;

    private final Map<String, Integer> places = new HashMap<>();
    private final StringBuilder pool = new StringBuilder();
    private int[] rows = new int[FIELDS << 10];
    private int[] hashes = new int[1 << 10];
    private int count;

    /** Adds one entry; a (scope, word) may come only once. */
    void add(int scope, String word, int number) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
            rows = Arrays.copyOf(rows, 2 * FIELDS * count);
        }
        hashes[count] = StringTable.hash(scope, word);
        int row = FIELDS * count++;
        rows[row] = scope;
        rows[row + 1] = places.computeIfAbsent(word, this::append);
        rows[row + 2] = number;
    }

    void write(Path file) throws IOException {
        int[] slots = slots();
        try (FlatFile out = FlatFile.create(file)) {
            out.put(StringTable.MAGIC);
            out.put(slots.length);
            out.put(pool.length());
            out.put(count);
            for (int entry : slots) {
                put(out, entry);
            }
            out.put(pool);
        }
    }

    private int append(String word) {
        if (word.length() > Character.MAX_VALUE) {
            throw new IllegalArgumentException("a word of " + word.length() + " units is too long for the table");
        }
        int place = pool.length();
        pool.append((char) word.length()).append(word);
        return place;
    }

    /** Which entry stands in which slot, at most two thirds of the slots taken. */
    private int[] slots() {
        int[] slots = new int[Integer.highestOneBit(Math.max(8, count + count / 2)) << 1];
        Arrays.fill(slots, StringTable.EMPTY);
        int mask = slots.length - 1;
        for (int entry = 0; entry < count; entry++) {
            int at = hashes[entry] & mask;
            while (slots[at] != StringTable.EMPTY) {
                at = (at + 1) & mask;
            }
            slots[at] = entry;
        }
        return slots;
    }

    private void put(FlatFile out, int entry) throws IOException {
        if (entry == StringTable.EMPTY) {
            out.put(0);
            out.put(0);
            out.put(StringTable.EMPTY);
            out.put(0);
            return;
        }
        out.put(hashes[entry]);
        out.put(rows[FIELDS * entry]);
        out.put(rows[FIELDS * entry + 1]);
        out.put(rows[FIELDS * entry + 2]);
    }
}
