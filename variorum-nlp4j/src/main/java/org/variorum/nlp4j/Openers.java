package org.variorum.nlp4j;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that open sentences. A capital on one of them shows where a sentence begins whose mark is missing: behind an abbreviation,
 * and where a text has lost its line ends, so that a title runs into the next sentence ("Shells fall on Tuzla The army said
 * ..."). Within a sentence such a word has a capital only in a name, whose next word has one too, or as the first of what
 * somebody says.
 */
final class Openers {

    /** Behind which words an opener without a mark before it begins a sentence. */
    private enum Unmarked {
        NEVER,
        /** Words that titles write with a capital too: behind a word in lower case, a number, or before "the", "this" ... */
        LOWER,
        ANY
    }

    private final Map<String, Unmarked> openers;

    /** Words that the sentence does not end with: prepositions, articles, verbs of speech whose comma was lost. */
    private final Set<String> holders;

    private Openers(Map<String, Unmarked> openers, Set<String> holders) {
        this.openers = openers;
        this.holders = holders;
    }

    static Openers english() {
        Map<String, Unmarked> openers = new HashMap<>();
        for (String[] row : TableRows.of("openers.tsv")) {
            openers.put(row[0], Unmarked.valueOf(row[1].toUpperCase(Locale.ROOT)));
        }
        Set<String> holders =
                TableRows.of("holders.tsv").stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
        return new Openers(openers, holders);
    }

    /** Is it a word that after an abbreviation says that a new sentence has begun? */
    boolean open(Word word) {
        return openers.containsKey(word.form());
    }

    /** Does {@code word} begin a sentence although no mark stands between it and the word {@code before}? */
    boolean openUnmarked(Word before, Word word, Word next) {
        Unmarked behind = openers.getOrDefault(word.form(), Unmarked.NEVER);
        if (behind == Unmarked.NEVER || !next.startsInLowerCase() || before.touches(word)) {
            return false;
        }
        int last = before.form().codePointBefore(before.form().length());
        boolean ends = Character.isLetterOrDigit(last)
                && !holders.contains(before.form().toLowerCase(Locale.ROOT))
                && !openers.containsKey(before.form());
        boolean inTitle = Character.isUpperCase(before.form().codePointAt(0)) && !isDeterminer(next);
        return ends && (behind == Unmarked.ANY || !inTitle);
    }

    /** A word of the kind that begins a sentence wherever it has a capital, without one. */
    private boolean isDeterminer(Word word) {
        String capital = word.form().substring(0, 1).toUpperCase(Locale.ROOT)
                + word.form().substring(1);
        return openers.get(capital) == Unmarked.ANY;
    }
}
