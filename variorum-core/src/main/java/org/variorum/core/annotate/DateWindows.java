package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.TextSpan;

/**
 * The stretches of a text in which an expression of its day may stand: some letters on both sides of each word that such an
 * expression cannot do without (a month, a weekday, "today", "since"). Patterns then run over these alone.
 */
final class DateWindows {

    private static final Set<String> WORDS = WordLists.words("date-clue-words");

    /** Longer than what may stand beside the outermost of these words: "in the afternoon of the 17th of", ", (the 17th, 2015". */
    private static final int REACH = 40;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 9;

    private DateWindows() {}

    /** Windows inside {@code read}, in order, without overlap. */
    static List<TextSpan> of(String text, List<TextSpan> read) {
        List<TextSpan> windows = new ArrayList<>();
        for (TextSpan zone : read) {
            int at = zone.start();
            while (at < zone.end()) {
                int end = wordEnd(text, at, zone.end());
                if (isClue(text, at, end)) {
                    add(windows, zone, at, end);
                }
                at = Math.max(end, at + 1);
            }
        }
        return windows;
    }

    private static int wordEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isClue(String text, int from, int end) {
        int length = end - from;
        return length >= SHORTEST
                && length <= LONGEST
                && WORDS.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    /** Adds a window, or lengthens the last one where the two meet. */
    private static void add(List<TextSpan> windows, TextSpan zone, int from, int end) {
        int start = Math.max(zone.start(), from - REACH);
        int last = Math.min(zone.end(), end + REACH);
        TextSpan before = windows.isEmpty() ? null : windows.get(windows.size() - 1);
        if (before != null && before.end() >= start && before.start() >= zone.start()) {
            windows.set(windows.size() - 1, new TextSpan(before.start(), last));
        } else {
            windows.add(new TextSpan(start, last));
        }
    }
}
