package org.variorum.core.read;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.TextSpan;

/** Splits a text into paragraphs by its line breaks, taking hard-wrapped lines together. */
public final class Paragraphs {

    /** A line at least this long that stops in mid-sentence was broken by a wrapping editor, not by its writer. */
    private static final int WRAPPED_LINE = 60;

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
            int length = trimmed(text, new TextSpan(start, end)).length();
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

    private static int lineEnd(String text, int from, int limit) {
        int end = text.indexOf('\n', from);
        return end < 0 || end > limit ? limit : end;
    }

    /** Does the sentence that the line up to {@code lineEnd} breaks off go on in the next line? */
    private static boolean runsOn(String text, int start, int lineEnd, int limit, int width) {
        TextSpan line = trimmed(text, new TextSpan(Math.max(start, text.lastIndexOf('\n', lineEnd - 1) + 1), lineEnd));
        int next = lineEnd + 1;
        while (next < limit && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        if (line.length() == 0 || next >= limit || text.charAt(next) == '\n' || text.charAt(next) == '\r') {
            return false;
        }
        if (endsSentence(line.of(text))) {
            return false;
        }
        return Character.isLowerCase(text.codePointAt(next)) || wasFull(text, line, next, limit, width);
    }

    /** Was a line broken because the next word no longer fitted into it? */
    private static boolean wasFull(String text, TextSpan line, int next, int limit, int width) {
        int wordEnd = next;
        while (wordEnd < limit && !isBlank(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return line.length() >= WRAPPED_LINE
                && line.length() <= WIDEST_LINE
                && line.length() + 1 + wordEnd - next > width;
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
