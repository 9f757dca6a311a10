package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.TextSpan;

/**
 * Parts a run of capital words into names of places, where the text has lost the commas of a list: "al-Zarqa al-Tefla" is two
 * names, "Zarqa al-Sharqi Rasm Tefla" two, and a name of one word before "al-" is taken to go on.
 */
record NameRuns(TextWords words) {

    static final Set<String> PARTICLES = Set.of("al", "ash", "az", "el", "es");

    private static final Set<String> OPENERS = WordLists.words("place-name-openers");
    private static final Set<String> QUALIFIERS = WordLists.words("place-name-qualifiers");

    /** Words of one name. */
    static final int LONGEST_NAME = 4;

    /** The names in words {@code first} to {@code last}; what is too long for one name is none. */
    List<TextSpan> parted(int first, int last) {
        List<TextSpan> found = new ArrayList<>();
        int from = first;
        boolean several = last - first >= LONGEST_NAME - 1;
        for (int i = first + 1; i <= last; i++) {
            boolean opens = begins(from, i) && (i < last || !OPENERS.contains(words.key(i)));
            if (opens || (several && goesOver(from, i))) {
                add(found, from, i - 1);
                from = i;
            }
        }
        add(found, from, last);
        return found;
    }

    private void add(List<TextSpan> found, int from, int to) {
        boolean plain = true;
        for (int i = from; i <= to; i++) {
            plain = plain && !PARTICLES.contains(words.key(i)) && !OPENERS.contains(words.key(i));
        }
        int length = to - from + 1;
        if (plain && length >= LONGEST_NAME) {
            for (int i = from; i <= to; i++) {
                found.add(words.span(i));
            }
        } else if (length <= LONGEST_NAME + 1) {
            found.add(words.span(from, to));
        }
    }

    /** Does another name begin at word {@code i} of the one that began at {@code from}, by that word? */
    private boolean begins(int from, int i) {
        if (isTiedToNext(i - 1) || QUALIFIERS.contains(words.key(i))) {
            return false;
        }
        boolean particle = PARTICLES.contains(words.key(i));
        return particle ? !QUALIFIERS.contains(words.key(i + 1)) && i > from + 1 : OPENERS.contains(words.key(i));
    }

    /** Is the name that began at {@code from} whole before a plain word {@code i}: "Abu Zarqa Tefla"? */
    private boolean goesOver(int from, int i) {
        boolean plain = !PARTICLES.contains(words.key(i)) && !QUALIFIERS.contains(words.key(i));
        return plain && !isTiedToNext(i - 1) && i > from + 1 && hasOwnWord(from, i);
    }

    private boolean isTiedToNext(int i) {
        boolean particle = PARTICLES.contains(words.key(i)) && words.gap(i).length() == 1;
        return particle || OPENERS.contains(words.key(i));
    }

    /** Is there a small word or one that opens names, so that the name is whole: "Zarqa al-Sharqi", "Abu Zarqa"? */
    private boolean hasOwnWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (PARTICLES.contains(words.key(i)) || OPENERS.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }
}
