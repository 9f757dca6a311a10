package org.variorum.core.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.variorum.model.TextSpan;

/**
 * The words of a text as phrase look-up sees them: runs of letters and digits, folded so that "Dāʿish", "DAISH" and "Daish"
 * have one key, each with its place in the text. Hyphens, dots, apostrophes and spaces part words.
 */
public final class Words {

    private final String text;
    private final List<Word> words;

    private Words(String text, List<Word> words) {
        this.text = text;
        this.words = List.copyOf(words);
    }

    /** One word: its span in UTF-16 units and its folded key. */
    public record Word(TextSpan span, String key) {}

    /** The words of {@code text}, in order. */
    public static Words of(String text) {
        List<Word> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && isWordUnit(text, i)) {
                i += Character.charCount(text.codePointAt(i));
            }
            if (i > start) {
                found.add(new Word(new TextSpan(start, i), folded(text.substring(start, i))));
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return new Words(text, found);
    }

    private static boolean isWordUnit(String text, int at) {
        int c = text.codePointAt(at);
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Lower case without diacritics, in every locale alike. */
    public static String folded(String word) {
        boolean plain = word.chars().allMatch(c -> c < 128);
        String base =
                plain ? word : Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return base.toLowerCase(Locale.ROOT);
    }

    /** The words in order. */
    public List<Word> list() {
        return words;
    }

    /**
     * May a phrase run on from word {@code i} to the next? Only over white space, a hyphen, an apostrophe, a slash or an
     * abbreviation's dot: never over a comma or the end of a sentence.
     */
    boolean joins(int i) {
        int from = words.get(i).span().end();
        int to = words.get(i + 1).span().start();
        boolean dot = false;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (space ? dot || c == '\n' : "-‐‑–.'’ʼ‘`ʿʾ/".indexOf(c) < 0) {
                return false;
            }
            dot |= c == '.';
        }
        return to - from <= 2;
    }
}
