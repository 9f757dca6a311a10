package org.variorum.core.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Words;

/** The ranks, posts and styles in a text, by the units where they begin and end. */
final class Titles {

    private final Map<Integer, PhraseTrie.Hit<Entries.Title>> byEnd = new TreeMap<>();
    private final Set<Integer> starts = new HashSet<>();

    Titles(Lexicon lexicon, String text, Words words) {
        for (PhraseTrie.Hit<Entries.Title> hit : lexicon.titles().find(words, text)) {
            byEnd.put(hit.span().end(), hit);
            starts.add(hit.span().start());
        }
    }

    /** Left to right. */
    List<PhraseTrie.Hit<Entries.Title>> inOrder() {
        return List.copyOf(byEnd.values());
    }

    Optional<PhraseTrie.Hit<Entries.Title>> endingAt(int unit) {
        return Optional.ofNullable(byEnd.get(unit));
    }

    boolean oneBeginsAt(int unit) {
        return starts.contains(unit);
    }
}
