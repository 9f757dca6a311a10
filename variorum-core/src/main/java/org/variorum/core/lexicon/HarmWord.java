package org.variorum.core.lexicon;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words for harm: what was done to whom or to what.
 *
 * @param value for a victim or an object, its kind in the export contract
 * @param words lemmas
 */
public record HarmWord(
        String id, Field field, String value, List<String> words, List<String> positive, List<String> negative) {

    private static final List<HarmWord> ALL =
            Table.load("harm-words").rows().stream().map(HarmWord::of).toList();
    private static final Map<Field, Map<String, HarmWord>> BY_LEMMA = byLemma();

    /** What a word says of harm. */
    public enum Field {
        KILLED,
        INJURED,
        /** Dead and injured, not told apart. */
        BOTH,
        /** Done to a thing. */
        DAMAGED,
        /** A victim. */
        WHO,
        /** A thing. */
        OBJECT
    }

    /** All rows in the table's order. */
    public static List<HarmWord> all() {
        return ALL;
    }

    /** The row of a field that holds {@code lemma}. */
    public static Optional<HarmWord> find(Field field, String lemma) {
        return Optional.ofNullable(BY_LEMMA.get(field)).map(words -> words.get(lemma));
    }

    /** The first row holds. */
    private static Map<Field, Map<String, HarmWord>> byLemma() {
        Map<Field, Map<String, HarmWord>> byField = new EnumMap<>(Field.class);
        for (HarmWord row : ALL) {
            Map<String, HarmWord> words = byField.computeIfAbsent(row.field(), field -> new HashMap<>());
            row.words().forEach(word -> words.putIfAbsent(word, row));
        }
        byField.replaceAll((field, words) -> Map.copyOf(words));
        return Collections.unmodifiableMap(byField);
    }

    private static HarmWord of(Table.Row row) {
        return new HarmWord(
                row.cell("id"),
                Lexicon.constant(Field.class, row.cell("field")),
                row.cell("value"),
                row.list("words"),
                row.list("positive"),
                row.list("negative"));
    }
}
