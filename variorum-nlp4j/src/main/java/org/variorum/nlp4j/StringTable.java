package org.variorum.nlp4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A read-only hash table from (scope, word) to a number, held in a mapped file.
 *
 * <p>File, little endian: magic, number of slots (a power of two), number of chars in the pool, number of entries; then the
 * slots, each of four ints (hash, scope, place of the word in the pool or -1, number); then the pool, where each word is
 * its length followed by its chars. Words are kept as UTF-16 units, so nothing is lost in an encoding, and compared where
 * they stand.
 *
 * <p>The parser asks for the same few words again and again (five look-ups of six, over 20 articles of news), so the last answers
 * are kept, one for each of {@link #RECENT} hashes. Threads may overwrite each other's: an answer is never changed, only replaced.
 */
final class StringTable {

    static final int MAGIC = 0x56535431;
    static final int HEADER = 16;
    static final int SLOT = 16;
    static final int EMPTY = -1;

    private static final int RECENT = 1 << 15;

    private final IntBuffer slots;
    private final CharBuffer pool;
    private final int mask;
    private final int entries;
    private final @Nullable Answer[] recent = new Answer[RECENT];

    private record Answer(int scope, String word, int slot) {}

    private StringTable(IntBuffer slots, CharBuffer pool, int mask, int entries) {
        this.slots = slots;
        this.pool = pool;
        this.mask = mask;
        this.entries = entries;
    }

    static StringTable open(Path file) throws IOException {
        ByteBuffer bytes = Mapped.file(file);
        if (bytes.capacity() < HEADER || bytes.getInt(0) != MAGIC) {
            throw new IOException("not a string table: " + file);
        }
        int capacity = bytes.getInt(4);
        int chars = bytes.getInt(8);
        int poolAt = HEADER + SLOT * capacity;
        if (Integer.bitCount(capacity) != 1 || bytes.capacity() != poolAt + 2L * chars) {
            throw new IOException("a string table of a wrong length: " + file);
        }
        IntBuffer slots = Mapped.part(bytes, HEADER, SLOT * capacity).asIntBuffer();
        CharBuffer pool = Mapped.part(bytes, poolAt, 2 * chars).asCharBuffer();
        return new StringTable(slots, pool, capacity - 1, bytes.getInt(12));
    }

    static int hash(int scope, String word) {
        int h = (word.hashCode() + scope * 0x9E3779B9) * 0x85EBCA6B;
        return h ^ (h >>> 15);
    }

    /** The number of (scope, word), or {@code absent}. */
    int get(int scope, String word, int absent) {
        int hash = hash(scope, word);
        int kept = hash & (RECENT - 1);
        Answer answer = recent[kept];
        if (answer == null || answer.scope != scope || !answer.word.equals(word)) {
            answer = new Answer(scope, word, slot(hash, scope, word));
            recent[kept] = answer;
        }
        return answer.slot == EMPTY ? absent : slots.get(answer.slot + 3);
    }

    /** Where the slot of (scope, word) begins, or {@link #EMPTY}. */
    private int slot(int hash, int scope, String word) {
        for (int at = hash & mask; ; at = (at + 1) & mask) {
            int slot = at << 2;
            int place = slots.get(slot + 2);
            if (place == EMPTY) {
                return EMPTY;
            }
            if (slots.get(slot) == hash && slots.get(slot + 1) == scope && holds(place, word)) {
                return slot;
            }
        }
    }

    int size() {
        return entries;
    }

    private boolean holds(int place, String word) {
        int length = word.length();
        if (pool.get(place) != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (pool.get(place + 1 + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
