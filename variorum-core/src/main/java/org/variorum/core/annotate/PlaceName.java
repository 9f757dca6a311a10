package org.variorum.core.annotate;

import java.util.List;
import java.util.stream.Collectors;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/**
 * Words that are the name of a place, and every place that bears it.
 *
 * @param first index of its first word in the text's {@link Words}
 * @param last index of its last word
 * @param listed is it a name that the program's own tables hold, and not the gazetteer alone?
 */
record PlaceName(TextSpan span, int first, int last, List<Entries.Place> candidates, boolean listed) {

    PlaceName {
        candidates = List.copyOf(candidates);
    }

    /** The name as look-up folds it. */
    String key(Words words) {
        return words.list().subList(first, last + 1).stream()
                .map(Words.Word::key)
                .collect(Collectors.joining(" "));
    }

    boolean isSingleWord() {
        return first == last;
    }
}
