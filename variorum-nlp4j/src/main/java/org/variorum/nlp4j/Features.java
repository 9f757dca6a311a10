package org.variorum.nlp4j;

import it.unimi.dsi.fastutil.objects.AbstractObject2IntMap;
import it.unimi.dsi.fastutil.objects.ObjectSet;
import org.jspecify.annotations.Nullable;

/** The features of one type of a model's template, answered from a mapped table. */
final class Features extends AbstractObject2IntMap<String> {

    private static final long serialVersionUID = 1L;
    private static final int ABSENT = Integer.MIN_VALUE;

    private final transient StringTable table;
    private final int type;

    Features(StringTable table, int type) {
        this.table = table;
        this.type = type;
    }

    @Override
    public Integer getOrDefault(@Nullable Object feature, Integer absent) {
        int number = lookUp(feature);
        return number == ABSENT ? absent : number;
    }

    @Override
    public int getInt(@Nullable Object feature) {
        int number = lookUp(feature);
        return number == ABSENT ? defaultReturnValue() : number;
    }

    @Override
    public boolean containsKey(@Nullable Object feature) {
        return lookUp(feature) != ABSENT;
    }

    private int lookUp(@Nullable Object feature) {
        return feature instanceof String word ? table.get(type, word, ABSENT) : ABSENT;
    }

    /** The entries of all types together: the table does not count them apart. */
    @Override
    public int size() {
        return table.size();
    }

    @Override
    public ObjectSet<Entry<String>> object2IntEntrySet() {
        throw new UnsupportedOperationException("the features can be asked for, not walked through");
    }
}
