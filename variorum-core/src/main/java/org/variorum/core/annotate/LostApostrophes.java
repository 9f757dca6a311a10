package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/** Reads "Syrias army" as "Syria's army" in a text that has lost all its apostrophes. */
final class LostApostrophes {

    static final String RULE = "actor.lost-apostrophe";

    private static final String APOSTROPHES = "'\u2019\u2018\u02bc`\u00b4";

    /** A shorter word in "s" is no possessive of a name. */
    private static final int SHORTEST = 5;

    /** How many words a name before a lost apostrophe may have. */
    private static final int MOST_WORDS = 4;

    private LostApostrophes() {}

    /** Has the text none at all? Where it has one, a word in "s" is a plural. */
    static boolean lostIn(String text) {
        return text.chars().noneMatch(c -> APOSTROPHES.indexOf(c) >= 0);
    }

    /** Names in the possessive that {@code owned} does not hold. */
    static List<Mention<ActorValue>> find(Lexicon lexicon, String text, Words words, SpanSet owned) {
        if (!lostIn(text)) {
            return List.of();
        }
        List<Mention<ActorValue>> found = new ArrayList<>();
        for (int i = 0; i < words.list().size(); i++) {
            TextSpan word = words.list().get(i).span();
            boolean possessive =
                    word.length() >= SHORTEST && text.charAt(word.end() - 1) == 's' && !owned.overlaps(word);
            if (possessive) {
                longest(lexicon, text, words, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Mention<ActorValue>> longest(Lexicon lexicon, String text, Words words, int last) {
        int end = words.list().get(last).span().end() - 1;
        for (int first = Math.max(0, last - MOST_WORDS + 1); first <= last; first++) {
            TextSpan span = new TextSpan(words.list().get(first).span().start(), end);
            String name = span.of(text);
            if (!Character.isUpperCase(name.charAt(0))) {
                continue;
            }
            for (PhraseTrie.Hit<Entries.Actor> hit : lexicon.actors().find(Words.of(name), name)) {
                if (hit.span().length() == name.length()) {
                    return Optional.of(new Mention<>(span, ActorValue.known(hit.value()), RULE));
                }
            }
        }
        return Optional.empty();
    }
}
