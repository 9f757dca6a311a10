package org.variorum.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts words together into sentences.
 *
 * <p>The library's own segmenter breaks after every mark, also in "Adm. Smith" and in {@code "Why?" he asked}, and does
 * not break after "SDF." or "T-4.", whose stop its tokenizer takes for an abbreviation's. Here a stop first goes where it
 * belongs, to its word or by itself; then a sentence ends after a mark and the quotes and brackets that close with it,
 * unless the next word is in lower case, and after "U.S." if the next word opens sentences. It ends without a mark where the next
 * one begins as only sentences do ({@link Openers}).
 */
final class Sentences {

    /** Longer sentences are cut: text without marks, lists and tables. The longest true ones have about 120 words. */
    static final int LONGEST = 250;

    /**
     * Rules of dashes, tables of dots, smileys: a sentence is cut after so many words without a letter or digit. A parse
     * of 250 such signs takes 0.6 s, because the parser tries every sign as the head of each one left over.
     */
    static final int MOST_SIGNS = 20;

    private static final String MARKS = ".?!\u203c\u2047\u2048\u2049\u2026\u3002";
    /** Stands for the word after the last one. */
    private static final String NOTHING = "\n";

    private static final String CLOSING = ")]}\u201d\u2019\u00bb";

    private final Abbreviations abbreviations;
    private final Openers openers;

    Sentences(Abbreviations abbreviations, Openers openers) {
        this.abbreviations = abbreviations;
        this.openers = openers;
    }

    static Sentences english() {
        return new Sentences(Abbreviations.english(), Openers.english());
    }

    /** Gives {@code out} the sentences of a text whose words come window by window. */
    void each(Iterable<List<Word>> windows, Consumer<List<Word>> out) {
        List<Word> pending = new ArrayList<>();
        for (List<Word> window : windows) {
            pending.addAll(withStopsInPlace(window));
            int done = split(pending, out);
            pending = new ArrayList<>(pending.subList(done, pending.size()));
        }
        if (!pending.isEmpty()) {
            out.accept(pending);
        }
    }

    private int split(List<Word> words, Consumer<List<Word>> out) {
        int from = 0;
        for (int end = end(words, from); end < words.size(); end = end(words, from)) {
            out.accept(words.subList(from, end));
            from = end;
        }
        return from;
    }

    /** Where the sentence that begins at {@code from} ends; the number of words if they do not show an end yet. */
    private int end(List<Word> words, int from) {
        int limit = Math.min(words.size(), from + LONGEST);
        int signs = 0;
        for (int i = from; i < limit; i++) {
            signs = isSign(words.get(i)) ? signs + 1 : 0;
            if (signs == MOST_SIGNS) {
                return i + 1;
            }
            if (lostItsMark(words, from, i, limit)) {
                return i;
            }
            boolean mark = isMark(words.get(i));
            if (!mark && !isKeptStop(words.get(i))) {
                continue;
            }
            int next = i + 1;
            while (next < limit && closes(words, next)) {
                next++;
            }
            if (next == limit || begins(words.get(next), mark)) {
                return next;
            }
        }
        return limit;
    }

    private boolean lostItsMark(List<Word> words, int from, int at, int limit) {
        return at > from && at + 1 < limit && openers.openUnmarked(words.get(at - 1), words.get(at), words.get(at + 1));
    }

    private boolean begins(Word next, boolean afterMark) {
        return afterMark ? !next.startsInLowerCase() : openers.open(next);
    }

    private static boolean isSign(Word word) {
        return word.form().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isMark(Word word) {
        return !word.isMask() && word.form().chars().allMatch(c -> MARKS.indexOf(c) >= 0);
    }

    private boolean isKeptStop(Word word) {
        return hasStop(word) && abbreviations.mayEnd(withoutStop(word));
    }

    /** Does this word still belong to the sentence before it? */
    private static boolean closes(List<Word> words, int at) {
        Word word = words.get(at);
        if (isMark(word)) {
            return true;
        }
        String form = word.form();
        if (form.length() == 1 && CLOSING.indexOf(form.charAt(0)) >= 0) {
            return true;
        }
        if (!form.equals("\"") && !form.equals("'") && !form.equals("''")) {
            return false;
        }
        boolean touchesNext = at + 1 < words.size() && word.touches(words.get(at + 1));
        return words.get(at - 1).touches(word) || !touchesNext;
    }

    private List<Word> withStopsInPlace(List<Word> words) {
        List<Word> placed = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1).form() : NOTHING;
            Word before = placed.isEmpty() ? word : placed.get(placed.size() - 1);
            if (hasStop(word) && !keepsStop(withoutStop(word), next)) {
                int stop = word.end() - 1;
                placed.add(Word.plain(word.start(), stop, withoutStop(word)));
                placed.add(Word.plain(stop, word.end(), "."));
            } else if (isStopOf(before, word) && abbreviations.keepsStop(before.form(), next)) {
                placed.set(placed.size() - 1, Word.plain(before.start(), word.end(), before.form() + "."));
            } else {
                placed.add(word);
            }
        }
        return placed;
    }

    private boolean keepsStop(String word, String next) {
        return abbreviations.keepsStop(word, next) || next.equals(",") || Character.isLowerCase(next.codePointAt(0));
    }

    private static boolean isStopOf(Word before, Word word) {
        return word.form().equals(".") && before.touches(word) && !before.isMask();
    }

    private static boolean hasStop(Word word) {
        String form = word.form();
        int length = form.length();
        return length > 1
                && length == word.end() - word.start()
                && form.charAt(length - 1) == '.'
                && MARKS.indexOf(form.charAt(length - 2)) < 0;
    }

    private static String withoutStop(Word word) {
        return word.form().substring(0, word.form().length() - 1);
    }
}
