package org.variorum.core.lexicon;

import java.util.List;

/**
 * A way to say what an act was done for, or what came of it.
 *
 * @param words lemmas of the word that opens it; empty for any
 */
public record OutcomeCue(
        String id, Field field, Shape shape, List<String> words, List<String> positive, List<String> negative) {

    private static final List<OutcomeCue> ALL =
            Table.load("outcome-cues").rows().stream().map(OutcomeCue::of).toList();

    /** What is said. */
    public enum Field {
        PURPOSE,
        EFFECT
    }

    /** How it hangs on the act. */
    public enum Shape {
        /** "bombed the depot to protect the convoy" */
        INFINITIVE,
        /** "bombed the depot in an attempt to ..." */
        PHRASE,
        /** "strikes aimed at ...", "bombed the bridge, cutting off the town" */
        PARTICIPLE,
        /** "strikes, which forced ..." */
        RELATIVE,
        /** "the strikes forced ..." */
        PREDICATE,
        /** "bombed the depot so that ..." */
        CLAUSE
    }

    /** All rows in the table's order; of those that fit, the first holds. */
    public static List<OutcomeCue> all() {
        return ALL;
    }

    private static OutcomeCue of(Table.Row row) {
        return new OutcomeCue(
                row.cell("id"),
                Lexicon.constant(Field.class, row.cell("field")),
                Lexicon.constant(Shape.class, row.cell("shape")),
                row.list("words"),
                row.list("positive"),
                row.list("negative"));
    }
}
