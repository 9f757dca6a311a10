package org.variorum.core.lexicon;

import java.util.List;
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
        OBJECT;

        /** Is it what is done, and not to whom? */
        public boolean isDeed() {
            return this != WHO && this != OBJECT;
        }
    }

    /** All rows in the table's order. */
    public static List<HarmWord> all() {
        return ALL;
    }

    /** The row of a field that holds {@code lemma}. */
    public static Optional<HarmWord> find(Field field, String lemma) {
        return ALL.stream()
                .filter(word -> word.field() == field && word.words().contains(lemma))
                .findFirst();
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
