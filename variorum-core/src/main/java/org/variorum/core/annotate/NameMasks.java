package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Mask;
import org.variorum.model.TextSpan;

/**
 * Names in capitals that a parser takes for a small word: in "towns that IS seized" it reads a verb, and loses who seized them.
 */
final class NameMasks {

    private static final Set<String> SMALL_WORDS = WordLists.words("capital-look-alikes");
    private static final String STAND_IN = "Isil";

    private final NavigableSet<TextSpan> names = new TreeSet<>(Comparator.comparingInt(TextSpan::start));

    private NameMasks() {}

    /** The names of {@code actors} in {@code text} that look like a small word. */
    static NameMasks of(String text, List<PhraseTrie.Hit<Entries.Actor>> actors) {
        NameMasks found = new NameMasks();
        actors.stream()
                .map(PhraseTrie.Hit::span)
                .filter(span -> looksSmall(span.of(text)))
                .forEach(found.names::add);
        return found;
    }

    /** The masks for one block in order: {@code systems}, and each of the names that none of them covers. */
    List<Mask> with(List<Mask> systems, TextSpan block) {
        TextSpan from = new TextSpan(block.start(), block.start());
        TextSpan to = new TextSpan(block.end(), block.end());
        List<Mask> masks = new ArrayList<>(systems);
        for (TextSpan name : names.subSet(from, true, to, false)) {
            TextSpan span = name.shifted(-block.start());
            if (systems.stream().noneMatch(system -> system.span().overlaps(span))) {
                masks.add(new Mask(span, STAND_IN));
            }
        }
        masks.sort(Comparator.comparingInt(mask -> mask.span().start()));
        return masks;
    }

    private static boolean looksSmall(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && SMALL_WORDS.contains(name.toLowerCase(Locale.ROOT));
    }
}
