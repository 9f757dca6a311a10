package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.variorum.model.TextSpan;

/**
 * A word, a figure or a single sign of a text, as the reading of numbers sees it: "$3bn" is a sign, a figure and a word.
 *
 * @param span in UTF-16 units of the text
 * @param form as it stands
 * @param key in lower case; a figure without the separators of its thousands
 * @param glued does no white space stand before it?
 */
record Lexeme(Kind kind, TextSpan span, String form, String key, boolean glued) {

    enum Kind {
        WORD,
        /** Digits that write one number, "1,354" and "2.5" among them. */
        FIGURE,
        /** Digits with dots that write none ("1.2.3") or more than one ("100.000"). */
        DOTTED,
        SIGN
    }

    boolean is(String other) {
        return key.equals(other);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isFigure() {
        return kind == Kind.FIGURE;
    }

    boolean isHyphen() {
        return form.length() == 1 && "-‐‑–—−".indexOf(form.charAt(0)) >= 0;
    }

    boolean isCapitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    boolean hasCapital() {
        return !form.equals(form.toLowerCase(Locale.ROOT));
    }

    /** The lexemes of the stretch, in order; linear in its length. */
    static List<Lexeme> of(String text, TextSpan within) {
        List<Lexeme> found = new ArrayList<>();
        boolean glued = within.start() > 0 && !isSpace(text.charAt(within.start() - 1));
        int at = within.start();
        while (at < within.end()) {
            if (isSpace(text.charAt(at))) {
                glued = false;
                at++;
                continue;
            }
            int end = end(text, at, within.end());
            found.add(lexeme(text, at, end, glued));
            glued = true;
            at = end;
        }
        return List.copyOf(found);
    }

    private static Lexeme lexeme(String text, int start, int end, boolean glued) {
        TextSpan span = new TextSpan(start, end);
        String form = span.of(text);
        int first = form.charAt(0);
        if (isDigit(first) || (first == '.' && form.length() > 1)) {
            String plain = Figures.plain(form);
            return new Lexeme(plain.isEmpty() ? Kind.DOTTED : Kind.FIGURE, span, form, plain, glued);
        }
        Kind kind = Character.isLetter(form.codePointAt(0)) ? Kind.WORD : Kind.SIGN;
        return new Lexeme(kind, span, form, form.toLowerCase(Locale.ROOT), glued);
    }

    private static int end(String text, int at, int limit) {
        char c = text.charAt(at);
        boolean point = c == '.' && at + 1 < limit && isDigit(text.charAt(at + 1));
        boolean afterWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        if (isDigit(c) || (point && !afterWord)) {
            return Figures.end(text, at, limit);
        }
        if (!Character.isLetter(text.codePointAt(at))) {
            return Math.min(limit, at + Character.charCount(text.codePointAt(at)));
        }
        int end = at;
        while (end < limit && isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Math.min(end, limit);
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
