package org.variorum.core.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Small closed lists of words that rules ask about ("carry", "conduct": verbs that lend a noun their subject). */
public final class WordLists {

    private static final Map<String, Set<String>> BY_ID = Table.load("word-lists").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell("id"), row -> Set.copyOf(row.list("words"))));

    private WordLists() {}

    /** The list of this id in {@code word-lists.tsv}; asking for one that is not there is a fault of the program. */
    public static Set<String> words(String id) {
        Set<String> words = BY_ID.get(id);
        if (words == null) {
            throw new IllegalArgumentException("word-lists.tsv has no list \"" + id + "\"");
        }
        return words;
    }
}
