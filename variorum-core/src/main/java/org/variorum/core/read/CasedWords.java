package org.variorum.core.read;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/** The words of a text some stretches of which are in capitals, and how each word there is to be written. */
final class CasedWords {

    /** How a word is written. */
    enum Writing {
        SMALL,
        CAPITAL,
        /** As it stands. */
        KEPT
    }

    private final StringBuilder text;
    private final String read;
    private final Words words;
    private final BitSet inside = new BitSet();
    private final BitSet first = new BitSet();
    private final BitSet joined = new BitSet();
    private final Writing[] writings;
    private final String[] forms;

    /** Takes the line breaks inside a stretch for blanks: they break off sentences and names. */
    CasedWords(String written, List<TextSpan> stretches) {
        this.text = new StringBuilder(written);
        for (TextSpan stretch : stretches) {
            for (int i = stretch.start(); i < stretch.end(); i++) {
                if (written.charAt(i) == '\n' || written.charAt(i) == '\r') {
                    text.setCharAt(i, ' ');
                }
            }
        }
        this.read = text.toString();
        this.words = Words.of(read);
        this.writings = new Writing[size()];
        this.forms = new String[size()];
        Arrays.fill(writings, Writing.KEPT);
        Arrays.fill(forms, "");
        for (TextSpan stretch : stretches) {
            int from = words.firstFrom(stretch.start());
            int to = words.firstFrom(stretch.end());
            inside.set(from, to);
            first.set(from, from < to);
        }
    }

    Words words() {
        return words;
    }

    /** The text in capitals, its stretches without line breaks. */
    String text() {
        return read;
    }

    int size() {
        return words.list().size();
    }

    String key(int i) {
        return words.list().get(i).key();
    }

    TextSpan span(int i) {
        return words.list().get(i).span();
    }

    /** Is word {@code i} there, in a stretch in capitals? */
    boolean isInside(int i) {
        return i >= 0 && inside.get(i);
    }

    /** Is word {@code i} the first of its stretch? */
    boolean isFirst(int i) {
        return first.get(i);
    }

    /** The next word of a stretch from {@code i} on; -1 for none. */
    int nextInside(int i) {
        return inside.nextSetBit(i);
    }

    /** What stands between word {@code i} and the one before it. */
    String gapBefore(int i) {
        return i == 0 ? "" : read.substring(span(i - 1).end(), span(i).start());
    }

    /** What stands between word {@code i} and the one after it. */
    String gapAfter(int i) {
        return i + 1 < size() ? gapBefore(i + 1) : "";
    }

    /** Does nothing but a blank part word {@code i} from the one before, in the same stretch? */
    boolean followsOn(int i) {
        return isInside(i) && isInside(i - 1) && !isFirst(i) && gapBefore(i).isBlank();
    }

    /** Words {@code from} to {@code to} are one name of the lexicon. */
    void join(int from, int to) {
        joined.set(from + 1, to + 1);
    }

    /** Is word {@code i} in one name of the lexicon with the word before it? */
    boolean isJoined(int i) {
        return joined.get(i);
    }

    Writing writing(int i) {
        return writings[i];
    }

    /** Is word {@code i} written as names are? */
    boolean isName(int i) {
        return isInside(i) && writings[i] != Writing.SMALL && Character.isLetter(key(i).codePointAt(0));
    }

    void write(int i, Writing writing) {
        writings[i] = writing;
        forms[i] = "";
    }

    /** Writes word {@code i} as a form of the lexicon has it ("MiG"), if that differs in case alone. */
    void write(int i, String form) {
        String word = span(i).of(read);
        if (!word.equalsIgnoreCase(form)) {
            write(i, Writing.CAPITAL);
            return;
        }
        boolean small = Character.isLowerCase(form.codePointAt(0));
        boolean kept = form.length() > 1 && form.equals(word);
        write(i, small ? Writing.SMALL : kept ? Writing.KEPT : Writing.CAPITAL);
        forms[i] = form;
    }

    /** The whole text with every word of the stretches written as decided. */
    String result() {
        for (int i = nextInside(0); i >= 0; i = nextInside(i + 1)) {
            TextSpan span = span(i);
            if (!forms[i].isEmpty()) {
                text.replace(span.start(), span.end(), forms[i]);
            } else if (writings[i] != Writing.KEPT) {
                int from = span.start();
                if (writings[i] == Writing.CAPITAL) {
                    from += Character.charCount(read.codePointAt(from));
                }
                lower(from, span.end());
            }
        }
        return text.toString();
    }

    /** Letters whose small form takes more room, or less, stay as they are. */
    private void lower(int from, int to) {
        for (int i = from; i < to; ) {
            int letter = read.codePointAt(i);
            int small = Character.toLowerCase(letter);
            int length = Character.charCount(letter);
            if (Character.charCount(small) == length) {
                text.replace(i, i + length, Character.toString(small));
            }
            i += length;
        }
    }
}
