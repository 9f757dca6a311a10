package org.variorum.cli.show;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One field of a claim as it is shown: its values, each with the words it rests on.
 *
 * @param field the export contract's name of the field
 */
record ClaimRow(String field, List<Entry> entries) {

    ClaimRow {
        entries = List.copyOf(entries);
    }

    /** The field's name in words. */
    String label() {
        return label(field);
    }

    /** A field's name in words; the contract's own, but where that would be misread. */
    static String label(String field) {
        return switch (field) {
            case "said" -> "said on";
            case "plover", "acled" -> field.toUpperCase(Locale.ROOT) + " code";
            default -> Wording.words(field);
        };
    }

    /**
     * One value.
     *
     * @param value empty where only words are left, which no single value claims
     */
    record Entry(String value, List<Note> notes, List<Cite> cites) {

        Entry {
            notes = List.copyOf(notes);
            cites = List.copyOf(cites);
        }
    }

    /** What must be said beside a value. */
    record Note(Kind kind, String words) {

        /** Why it is said. */
        enum Kind {
            IMPLIED,
            UNRESOLVED,
            DERIVED
        }
    }

    /**
     * The words of a value and the rule that read them.
     *
     * @param start first code point of the text
     * @param elsewhere where they stand ("in the headline"), if not within the claim's quote
     */
    record Cite(int start, String words, String by, Optional<String> elsewhere) {}
}
