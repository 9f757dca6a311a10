package org.variorum.core.reconcile.check;

import java.util.List;
import java.util.Map;

/** Plural nouns as a table of lemmas has them. */
final class Nouns {

    private static final Map<String, String> IRREGULAR = Map.of(
            "children", "child",
            "women", "woman",
            "men", "man",
            "people", "person",
            "babies", "baby");

    private Nouns() {}

    /** What {@code word} may be the plural of, itself among them. */
    static List<String> singular(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return List.of(irregular);
        }
        return word.endsWith("s") ? List.of(word.substring(0, word.length() - 1), word) : List.of(word);
    }
}
