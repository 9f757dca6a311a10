package org.variorum.core.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.model.TextSpan;

/**
 * The words of a text as phrase look-up sees them: runs of letters and digits, folded so that "Dāʿish", "DAISH" and "Daish"
 * have one key, each with its place in the text. Hyphens, dots, apostrophes and spaces part words; the half rings of
 * transliteration and soft hyphens do not.
 */
public final class Words {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char LETTER_APOSTROPHE = '\u02BC';

    /** What a folded word does without: accents, letters that only modify others, soft hyphens. */
    private static final Pattern DROPPED = Pattern.compile("[\\p{M}\\p{Lm}\\u00AD]+");

    private static final Pattern SPACED_DASH = Pattern.compile("[\\p{Z}\\t][-‐‑–—][\\p{Z}\\t]|—");

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
                String key = folded(text.substring(start, i));
                if (!key.isEmpty()) {
                    found.add(new Word(new TextSpan(start, i), key));
                }
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return new Words(text, found);
    }

    /** The folded words of {@code text}, in their order. */
    public static List<String> keysOf(String text) {
        return of(text).list().stream().map(Word::key).toList();
    }

    /** A phrase as look-up folds it: the keys of its words, parted by one space. */
    public static String keyOf(String phrase) {
        return of(phrase).words.stream().map(Word::key).collect(Collectors.joining(" "));
    }

    /** Does the character at {@code at} belong to a word? */
    public static boolean isWordUnit(String text, int at) {
        int c = text.codePointAt(at);
        return (Character.isLetterOrDigit(c) && c != LETTER_APOSTROPHE)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == SOFT_HYPHEN;
    }

    /** Lower case without diacritics, in every locale alike; the Turkish dotless i is an i. */
    public static String folded(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String base = DROPPED.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("");
        return base.toLowerCase(Locale.ROOT).replace('\u0131', 'i');
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** The words in order. */
    public List<Word> list() {
        return words;
    }

    /** The index of the word that begins at UTF-16 unit {@code start}; -1 where none does. */
    public int beginningAt(int start) {
        int i = firstFrom(start);
        return i < words.size() && words.get(i).span().start() == start ? i : -1;
    }

    /** The index of the word that ends at UTF-16 unit {@code end}; -1 where none does. */
    public int endingAt(int end) {
        int i = firstFrom(end) - 1;
        return i >= 0 && words.get(i).span().end() == end ? i : -1;
    }

    /** The index of the first word that begins at {@code unit} or behind it. */
    public int firstFrom(int unit) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().start() < unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The words of {@code read}, a text that differs from this one only in that some words, those at {@code shorter}, have
     * lost their last letter to a sign.
     */
    public Words shortened(String read, BitSet shorter) {
        List<Word> changed = new ArrayList<>(words);
        for (int i = shorter.nextSetBit(0); i >= 0; i = shorter.nextSetBit(i + 1)) {
            TextSpan span = words.get(i).span();
            TextSpan kept = new TextSpan(span.start(), span.end() - 1);
            changed.set(i, new Word(kept, folded(kept.of(read))));
        }
        return new Words(read, changed);
    }

    /** What stands between two words of a phrase. */
    enum Tie {
        /** White space, a hyphen, an apostrophe, a slash, or the dot within an abbreviation. */
        JOINED,
        /** A dot and a space: an abbreviation's ("St. Petersburg") or a sentence's, which only the form can tell. */
        STOP,
        /** A comma ("Foreign, Commonwealth and Development Office"). */
        COMMA,
        /** An ampersand. */
        AND,
        /** A dash or hyphen between spaces ("Multi-National Force - Iraq"). */
        DASH,
        /** Anything else: a line break, a bracket, a colon. No phrase runs over it. */
        PARTED
    }

    /** What ties word {@code i} to the next. */
    Tie tie(int i) {
        int end = words.get(i).span().end();
        int next = words.get(i + 1).span().start();
        if (next == end + 1 && text.charAt(end) == ' ') {
            return Tie.JOINED;
        }
        String gap = text.substring(end, next);
        if (gap.length() > 3 || !gap.chars().allMatch(Words::mayStandInAPhrase)) {
            return Tie.PARTED;
        }
        if (gap.indexOf('&') >= 0) {
            return Tie.AND;
        }
        if (SPACED_DASH.matcher(gap).matches()) {
            return Tie.DASH;
        }
        if (gap.length() == 3) {
            return Tie.PARTED;
        }
        if (gap.indexOf(',') >= 0) {
            return Tie.COMMA;
        }
        boolean stop = gap.indexOf('.') >= 0 && gap.chars().anyMatch(Words::isSpace);
        return stop ? Tie.STOP : Tie.JOINED;
    }

    private static boolean mayStandInAPhrase(int c) {
        return isSpace(c) ? !isLineBreak(c) : "-‐‑–—.,&'’ʼ‘`/".indexOf(c) >= 0;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
