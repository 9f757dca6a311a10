package org.variorum.core.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.TextSpan;

/**
 * Tells whose coalition "the coalition" is: the one of that kind named last before it, where the text has named any; and the word
 * is no name of its own inside another ("the Valley National Coalition", "the ruling coalition").
 */
final class ShortCoalitions {

    private static final String COALITION = "coalition";
    private static final Set<String> OTHERS = WordLists.words("words-of-other-coalitions");

    private final String text;
    private final List<PhraseTrie.Hit<Entries.Actor>> named;

    ShortCoalitions(String text, List<PhraseTrie.Hit<Entries.Actor>> actors) {
        this.text = text;
        this.named = actors.stream()
                .filter(hit -> folded(hit.span()).contains(COALITION))
                .toList();
    }

    /** Does a word before the coalition at {@code span} make it another than the one that its short name means? */
    boolean isOfOtherName(TextSpan span) {
        if (!folded(span).startsWith(COALITION)) {
            return false;
        }
        int end = Math.max(0, span.start() - 1);
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return OTHERS.contains(text.substring(start, end).toLowerCase(Locale.ROOT)) && text.startsWith(" ", end);
    }

    /** Whom the bare word means by the longer name that stands last before it. */
    Optional<Entries.Actor> namedBefore(TextSpan span) {
        return folded(span).equals(COALITION)
                ? named.stream()
                        .filter(hit -> hit.span().end() <= span.start())
                        .reduce((first, second) -> second)
                        .map(PhraseTrie.Hit::value)
                : Optional.empty();
    }

    private String folded(TextSpan span) {
        return span.of(text).toLowerCase(Locale.ROOT);
    }
}
