package org.variorum.cli.show;

import java.util.Locale;

/**
 * Makes the characters of a foreign text visible that would hide, reorder or command: controls (a terminal obeys ESC),
 * embeddings, overrides and isolates of the writing direction, tags, and halves of a surrogate pair, which no file in UTF-8
 * can hold. Everything else stays as it is, among it the marks that right-to-left scripts need.
 */
final class Visible {

    private static final int FIRST_TAG = 0xE0000;
    private static final int LAST_TAG = 0xE007F;

    private Visible() {}

    /** The text with every such character written as its code point: {@code [U+202E]}. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, shown));
        return shown.toString();
    }

    private static void append(int codePoint, StringBuilder shown) {
        if (isHarmful(codePoint)) {
            shown.append(String.format(Locale.ROOT, "[U+%04X]", codePoint));
            return;
        }
        shown.appendCodePoint(codePoint);
    }

    private static boolean isHarmful(int codePoint) {
        return isControl(codePoint)
                || isDirection(codePoint)
                || (codePoint >= FIRST_TAG && codePoint <= LAST_TAG)
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t' && codePoint != '\r';
    }

    private static boolean isDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
