package org.variorum.nlp4j;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A lexicon as the library wants it, answered from a mapped table. It can be asked for a word, not walked through. */
final class WordMap<V> extends AbstractMap<String, V> {

    private static final int ABSENT = -1;

    private final StringTable table;
    private final IntFunction<V> values;

    WordMap(StringTable table, IntFunction<V> values) {
        this.table = table;
        this.values = values;
    }

    @Override
    public @Nullable V get(@Nullable Object word) {
        int number = number(word);
        return number == ABSENT ? null : values.apply(number);
    }

    @Override
    public boolean containsKey(@Nullable Object word) {
        return number(word) != ABSENT;
    }

    private int number(@Nullable Object word) {
        return word instanceof String key ? table.get(0, key, ABSENT) : ABSENT;
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        throw new UnsupportedOperationException("the lexicon answers words only");
    }
}
