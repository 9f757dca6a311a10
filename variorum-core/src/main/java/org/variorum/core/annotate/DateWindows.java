package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.TextSpan;

/**
 * The stretches of a text in which an expression of its day may stand: some letters on both sides of each word that such an
 * expression cannot do without. Patterns then run over these alone; each list is in order, without overlap.
 *
 * @param months around names of months
 * @param weekdays around names of weekdays
 * @param others around "today", "since" and their like
 */
record DateWindows(List<TextSpan> months, List<TextSpan> weekdays, List<TextSpan> others) {

    private static final Set<String> WORDS = WordLists.words("date-clue-words");

    /** Longer than what may stand beside the outermost of these words: "in the afternoon of the 17th of", ", (the 17th, 2015". */
    private static final int REACH = 60;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 9;

    /** The windows inside {@code read}. */
    static DateWindows of(String text, List<TextSpan> read) {
        DateWindows windows = new DateWindows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (TextSpan zone : read) {
            int at = zone.start();
            while (at < zone.end()) {
                int end = wordEnd(text, at, zone.end());
                if (end - at >= SHORTEST && end - at <= LONGEST) {
                    windows.read(text.substring(at, end), zone, at, end);
                }
                at = Math.max(end, at + 1);
            }
        }
        return windows;
    }

    /** Months and weekdays are names: "may" and "march" in small letters are none. */
    private void read(String word, TextSpan zone, int from, int end) {
        if (!WORDS.contains(word.toLowerCase(Locale.ROOT))) {
            return;
        }
        boolean month = CalendarDates.month(word) > 0;
        if (!month && CalendarDates.weekday(word) == 0) {
            add(others, zone, from, end);
        } else if (Character.isUpperCase(word.charAt(0))) {
            add(month ? months : weekdays, zone, from, end);
        }
    }

    private static int wordEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
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
