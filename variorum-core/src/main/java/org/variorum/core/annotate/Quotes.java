package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.TextSpan;

/**
 * Finds the words in quotation marks of a paragraph. Marks may be damaged: one that opens straight may close curly, and one
 * that is never closed ends with its paragraph. Single marks count only where a comma or a stop stands before the closing
 * one, since an apostrophe looks like it.
 */
final class Quotes {

    private static final String DOUBLE = "\"“”„«»";
    private static final String OPENING = "“„«";
    private static final String SINGLE = "'‘’";
    private static final String STOPS = ",.?!…";

    /** Words in single marks are not looked for beyond this, since the mark before them may be an apostrophe. */
    private static final int LONGEST_SINGLE = 600;

    private final String text;
    private final TextSpan paragraph;

    private Quotes(String text, TextSpan paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /**
     * Words in quotation marks.
     *
     * @param span with the marks
     * @param closed whether the closing mark was found
     */
    record Quote(TextSpan span, boolean closed) {}

    /** The quotations inside {@code paragraph}, in order; one never holds another. */
    static List<Quote> in(String text, TextSpan paragraph) {
        return new Quotes(text, paragraph).find();
    }

    private List<Quote> find() {
        List<Quote> found = new ArrayList<>();
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int width = openingAt(at);
            if (width == 0) {
                at++;
                continue;
            }
            boolean single = width == 1 && SINGLE.indexOf(text.charAt(at)) >= 0;
            int end = single ? singleEnd(at) : doubleEnd(at + width);
            if (single && end < 0) {
                at++;
                continue;
            }
            boolean closed = end >= 0;
            int reopened = closed ? end : reopening(at + width);
            found.add(new Quote(new TextSpan(at, reopened), closed));
            at = reopened;
        }
        return found;
    }

    /** The width of the mark that opens a quotation here, or 0. */
    private int openingAt(int at) {
        boolean free = at == paragraph.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean wordFollows = at + 1 < paragraph.end() && !isSpace(text.charAt(at + 1));
        char c = text.charAt(at);
        if (!free || !wordFollows) {
            return 0;
        }
        if (isPairOfSingles(at)) {
            return 2;
        }
        boolean opens = OPENING.indexOf(c) >= 0 || c == '"' || c == '”' || c == '\'' || c == '‘';
        return opens ? 1 : 0;
    }

    private boolean isPairOfSingles(int at) {
        return at + 1 < paragraph.end()
                && SINGLE.indexOf(text.charAt(at)) >= 0
                && SINGLE.indexOf(text.charAt(at + 1)) >= 0;
    }

    /** The unit after the mark that closes a quotation of double marks, or -1. */
    private int doubleEnd(int from) {
        for (int i = from; i < paragraph.end(); i++) {
            if (DOUBLE.indexOf(text.charAt(i)) >= 0) {
                return opensAnew(i) ? -1 : i + 1;
            }
            if (isPairOfSingles(i) && !opensAnew(i)) {
                return i + 2;
            }
        }
        return -1;
    }

    /** A mark between a blank and a letter opens a quotation: the one before it was never closed. */
    private boolean opensAnew(int at) {
        boolean blankBefore = isSpace(text.charAt(at - 1));
        boolean letterAfter = at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
        return blankBefore && letterAfter;
    }

    private int reopening(int from) {
        for (int i = from; i < paragraph.end(); i++) {
            if (DOUBLE.indexOf(text.charAt(i)) >= 0 && opensAnew(i)) {
                return i;
            }
        }
        return paragraph.end();
    }

    private int singleEnd(int at) {
        int limit = Math.min(paragraph.end(), at + LONGEST_SINGLE);
        for (int i = at + 2; i < limit; i++) {
            boolean mark = SINGLE.indexOf(text.charAt(i)) >= 0;
            boolean free = i + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (mark && free && STOPS.indexOf(text.charAt(i - 1)) >= 0) {
                return i + 1;
            }
            if (DOUBLE.indexOf(text.charAt(i)) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
