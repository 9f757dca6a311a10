package org.variorum.cli.show;

import org.variorum.model.CodePoints;
import org.variorum.model.TextSpan;

/** Finds stretches given in code points in a text, which Java counts in UTF-16 units. */
final class Offsets {

    private final String text;
    private final CodePoints codePoints;

    Offsets(String text) {
        this.text = text;
        this.codePoints = CodePoints.of(text);
    }

    /** The stretch in UTF-16 units, cut to the text. */
    TextSpan span(int start, int end) {
        int first = utf16(start);
        return new TextSpan(first, Math.max(first, utf16(end)));
    }

    /** The words of a stretch. */
    String words(int start, int end) {
        return span(start, end).of(text);
    }

    String text() {
        return text;
    }

    /** The code point of a UTF-16 unit. */
    int codePoint(int utf16) {
        return codePoints.fromUtf16(utf16);
    }

    private int utf16(int codePoint) {
        return Math.min(text.length(), codePoints.toUtf16(Math.max(0, codePoint)));
    }
}
