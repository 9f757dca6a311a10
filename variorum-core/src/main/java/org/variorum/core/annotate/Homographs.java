package org.variorum.core.annotate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Mask;
import org.variorum.model.TextSpan;

/** Short names in capitals that a parser takes for everyday words: the "IS" of "IS has claimed the attack". */
final class Homographs {

    private static final Set<String> NAMES = WordLists.words("name-homographs");

    /** The name of a body that a parser of news knows. */
    private static final String STAND_IN = "Hamas";

    private Homographs() {}

    /** The masks for a parser, in the text's order; spans count from the start of the block. */
    static List<Mask> masks(String text, TextSpan block) {
        List<Mask> masks = new ArrayList<>();
        String part = block.of(text);
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(part);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            if (NAMES.contains(part.substring(start, end)) && !isShouted(part, end)) {
                masks.add(new Mask(new TextSpan(start, end), STAND_IN));
            }
        }
        return masks;
    }

    /** Do the words go on in capitals, in which any word may stand? */
    private static boolean isShouted(String part, int end) {
        int next = end + 1;
        return next + 1 < part.length()
                && Character.isUpperCase(part.charAt(next))
                && Character.isUpperCase(part.charAt(next + 1));
    }
}
