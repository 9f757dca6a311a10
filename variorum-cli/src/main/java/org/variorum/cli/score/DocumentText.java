package org.variorum.cli.score;

import java.util.Arrays;
import java.util.Optional;
import org.variorum.model.CodePoints;
import org.variorum.model.Span;

/** The text of one document, asked for words by code points and for the place of a quote. */
final class DocumentText {

    /** How much of a text a message shows, in code points. */
    private static final int LONGEST_SHOWN = 60;

    private final String text;
    private final CodePoints codePoints;

    DocumentText(String text) {
        this.text = text;
        this.codePoints = CodePoints.of(text);
    }

    /** Stops unless {@code quote} stands at {@code span}, which comes from {@code where}. */
    void mustHold(String where, Span span, String quote) {
        String offsets = "wrong offsets " + span.start() + ".." + span.end() + ": ";
        int length = codePoints.fromUtf16(text.length());
        if (span.end() > length) {
            throw new ScoreInputException(where, offsets + "the text has " + length + " code points");
        }
        String words = text.substring(codePoints.toUtf16(span.start()), codePoints.toUtf16(span.end()));
        if (!words.equals(quote)) {
            throw new ScoreInputException(
                    where, offsets + "the text there is \"" + shown(words) + "\", not \"" + shown(quote) + "\"");
        }
    }

    private static String shown(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_SHOWN)) + "...";
    }

    /** Where {@code quote} first stands, any white space being as good as any other; nothing if it does not. */
    Optional<Span> find(String quote) {
        Spaced whole = Spaced.of(text);
        String wanted = Spaced.of(quote).text;
        int found = wanted.isEmpty() ? -1 : whole.text.indexOf(wanted);
        if (found < 0) {
            return Optional.empty();
        }
        int start = whole.origin[found];
        int end = whole.origin[found + wanted.length() - 1] + 1;
        return Optional.of(new Span(codePoints.fromUtf16(start), codePoints.fromUtf16(end)));
    }

    /** A text with every run of white space made one space and none at its ends, and where each of its units came from. */
    private static final class Spaced {

        private final String text;
        private final int[] origin;

        private Spaced(String text, int[] origin) {
            this.text = text;
            this.origin = origin;
        }

        static Spaced of(String text) {
            StringBuilder made = new StringBuilder(text.length());
            int[] origin = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                boolean space = isSpace(text.charAt(i));
                if (space && (made.isEmpty() || made.charAt(made.length() - 1) == ' ')) {
                    continue;
                }
                origin[made.length()] = i;
                made.append(space ? ' ' : text.charAt(i));
            }
            int length = made.length();
            if (length > 0 && made.charAt(length - 1) == ' ') {
                length--;
            }
            return new Spaced(made.substring(0, length), Arrays.copyOf(origin, length));
        }

        private static boolean isSpace(char unit) {
            return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
        }
    }
}
