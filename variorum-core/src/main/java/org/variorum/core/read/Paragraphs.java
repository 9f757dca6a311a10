package org.variorum.core.read;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.TextSpan;

/** Splits a text into paragraphs by its line breaks, taking hard-wrapped lines together. */
public final class Paragraphs {

    /** A line at least this long that stops in mid-sentence was broken by a wrapping editor, not by its writer. */
    private static final int WRAPPED_LINE = 60;

    /** In a wrapped text in capitals a line this long, behind which the next is not indented, goes on in it. */
    private static final int WRAPPED_CAPITALS = 45;

    /** Wrapping editors break lines before this; longer lines are paragraphs. */
    private static final int WIDEST_LINE = 100;

    private Paragraphs() {}

    /** The paragraphs of {@code text} without the white space around them, in order. */
    public static List<TextSpan> of(String text) {
        return of(text, new TextSpan(0, text.length()));
    }

    /** The paragraphs inside {@code within}. */
    public static List<TextSpan> of(String text, TextSpan within) {
        List<TextSpan> paragraphs = new ArrayList<>();
        int width = wrappedWidth(text, within);
        int start = within.start();
        while (start < within.end()) {
            int lineEnd = lineEnd(text, start, within.end());
            while (lineEnd < within.end() && runsOn(text, start, lineEnd, within.end(), width)) {
                lineEnd = lineEnd(text, lineEnd + 1, within.end());
            }
            TextSpan trimmed = trimmed(text, new TextSpan(start, lineEnd));
            if (trimmed.length() > 0) {
                paragraphs.add(trimmed);
            }
            start = lineEnd + 1;
        }
        return paragraphs;
    }

    /** The width at which an editor broke the lines of this stretch; without end where most long lines are paragraphs. */
    private static int wrappedWidth(String text, TextSpan within) {
        int widest = 0;
        int balance = 0;
        for (int start = within.start(); start < within.end(); ) {
            int end = lineEnd(text, start, within.end());
            int length = columns(text, start, end);
            if (length > WIDEST_LINE) {
                balance--;
            } else if (length >= WRAPPED_LINE) {
                balance++;
                widest = Math.max(widest, length);
            }
            start = end + 1;
        }
        return balance > 0 ? widest : Integer.MAX_VALUE;
    }

    /** How far the line from {@code start} to {@code end} reaches to the right, its indent included; 0 for a blank one. */
    private static int columns(String text, int start, int end) {
        TextSpan line = trimmed(text, new TextSpan(start, end));
        int from = line.start();
        int farthest = Math.max(0, from - WIDEST_LINE);
        while (line.length() > 0 && from > farthest && text.charAt(from - 1) != '\n') {
            from--;
        }
        return line.end() - from;
    }

    private static int lineEnd(String text, int from, int limit) {
        int end = text.indexOf('\n', from);
        return end < 0 || end > limit ? limit : end;
    }

    /** Does the sentence that the line up to {@code lineEnd} breaks off go on in the next line? */
    private static boolean runsOn(String text, int start, int lineEnd, int limit, int width) {
        TextSpan line = trimmed(text, new TextSpan(Math.max(start, text.lastIndexOf('\n', lineEnd - 1) + 1), lineEnd));
        int next = firstBehindBlanks(text, lineEnd + 1, limit);
        if (line.length() == 0 || next >= limit || text.charAt(next) == '\n' || text.charAt(next) == '\r') {
            return false;
        }
        int columns = columns(text, line.start(), line.end());
        if (next == lineEnd + 1 && columns >= WRAPPED_CAPITALS && isCapitalLine(text, line, width)) {
            return true;
        }
        if (endsSentence(line.of(text))) {
            return false;
        }
        return Character.isLowerCase(text.codePointAt(next)) || wasFull(text, columns, next, limit, width);
    }

    /** A line of a wrapped text whose letters are capitals: where one ends tells no paragraph, nor whether its stop is that of "DR.". */
    private static boolean isCapitalLine(String text, TextSpan line, int width) {
        return width <= WIDEST_LINE && CapitalStretches.isOne(text, line);
    }

    private static int firstBehindBlanks(String text, int from, int limit) {
        int at = from;
        while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Was a line broken because the next word no longer fitted into it? */
    private static boolean wasFull(String text, int columns, int next, int limit, int width) {
        int wordEnd = next;
        while (wordEnd < limit && !isBlank(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return columns >= WRAPPED_LINE && columns <= WIDEST_LINE && columns + 1 + wordEnd - next > width;
    }

    /** Does the stretch end as a sentence does: with a full stop, also inside closing quotes or brackets? */
    static boolean endsSentence(String stretch) {
        int i = stretch.length() - 1;
        while (i >= 0 && ("\"”’')]»".indexOf(stretch.charAt(i)) >= 0 || isBlank(stretch.charAt(i)))) {
            i--;
        }
        return i >= 0 && ".!?:…".indexOf(stretch.charAt(i)) >= 0;
    }

    static TextSpan trimmed(String text, TextSpan span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
