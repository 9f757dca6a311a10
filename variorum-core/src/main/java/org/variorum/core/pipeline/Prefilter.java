package org.variorum.core.pipeline;

import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.Words;

/**
 * Tells without a parser whether a text can hold a claim at all: does it have one of the words of conflict? It runs on
 * whole archives, so that only what may matter is parsed.
 */
public final class Prefilter {

    private final Set<String> words;

    private Prefilter(Set<String> words) {
        this.words = words;
    }

    /** The words of {@code prefilter.tsv}, each by its folded form. */
    public static Prefilter load() {
        return new Prefilter(Table.load("prefilter").rows().stream()
                .flatMap(row -> row.list("forms").stream())
                .map(Words::folded)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Does {@code text} hold a word of conflict? */
    public boolean mayHoldClaims(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i += i < text.length() ? Character.charCount(text.codePointAt(i)) : 1) {
            boolean word = i < text.length() && Words.isWordUnit(text, i);
            if (word && start < 0) {
                start = i;
            } else if (!word && start >= 0) {
                if (words.contains(Words.folded(text.substring(start, i)))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }
}
