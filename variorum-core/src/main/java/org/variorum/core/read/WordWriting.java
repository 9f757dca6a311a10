package org.variorum.core.read;

import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Vocabulary;
import org.variorum.core.parse.Vocabulary.Use;
import org.variorum.core.read.CasedWords.Writing;

/** How one word of a stretch in capitals is written, by its letters and its use in English, whatever stands around it. */
final class WordWriting {

    private static final String VOWELS = "aeiouy";
    /** Letters from here on are of other scripts. */
    private static final int BEHIND_LATIN = 0x250;

    private static final String APOSTROPHES = "'’";
    private static final String HYPHENS = "-‐‑";

    /** Endings behind an apostrophe: don't, the town's, they'll. */
    private static final Set<String> CLITICS = WordLists.words("clitics");
    /** Endings behind a figure: 76th, 155mm, the 1980s. */
    private static final Set<String> FIGURE_ENDINGS = WordLists.words("figure-endings");
    /** Articles that hang on an Arabic name by a hyphen. */
    private static final Set<String> ARTICLES = WordLists.words("hyphened-articles");

    /** Words that a parser's tables have in two parts. */
    private static final Set<String> JOINED = WordLists.words("joined-words");

    private static final Set<String> NATIONALITIES = WordLists.words("nationalities");
    private static final Set<String> ROMAN_FIGURES = WordLists.words("roman-figures");

    /** Longer words before a hyphen and a figure are no designator's letters. */
    private static final int LONGEST_PREFIX = 3;

    private final CasedWords words;
    private final Vocabulary vocabulary;

    WordWriting(CasedWords words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    Writing of(int i) {
        String key = words.key(i);
        if (Character.isDigit(key.codePointAt(0))) {
            return FIGURE_ENDINGS.contains(withoutFigure(key)) ? Writing.SMALL : Writing.KEPT;
        }
        if (key.codePoints().anyMatch(Character::isDigit)) {
            return Writing.KEPT;
        }
        if (isTiedBy(APOSTROPHES, words.gapBefore(i)) && CLITICS.contains(key)) {
            return Writing.SMALL;
        }
        if (isTiedBy(HYPHENS, words.gapAfter(i))) {
            if (ARTICLES.contains(key)) {
                return Writing.SMALL;
            }
            if (isPrefix(i, key)) {
                return Writing.KEPT;
            }
        }
        return key.length() == 1 ? ofLetter(i, key) : ofWord(i, key);
    }

    /** The article; a letter with a full stop is an initial. */
    private Writing ofLetter(int i, String letter) {
        return letter.equals("a") && !words.gapAfter(i).startsWith(".") ? Writing.SMALL : Writing.KEPT;
    }

    private Writing ofWord(int i, String key) {
        if (ROMAN_FIGURES.contains(key)) {
            return Writing.KEPT;
        }
        if (JOINED.contains(key)) {
            return Writing.SMALL;
        }
        if (NATIONALITIES.contains(key)) {
            return Writing.CAPITAL;
        }
        return switch (use(i)) {
            case COMMON, MOSTLY_COMMON, MOSTLY_NAME -> Writing.SMALL;
            case ACRONYM -> Writing.KEPT;
            case NAME -> isSpoken(key) ? Writing.CAPITAL : Writing.KEPT;
        };
    }

    /** Latin letters without a vowel are an acronym's. */
    private static boolean isSpoken(String key) {
        return key.codePointAt(0) >= BEHIND_LATIN || key.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
    }

    /** The use of word {@code i}; of "don" in "don't", that of "do". */
    Use use(int i) {
        String key = words.key(i);
        boolean denied = key.endsWith("n")
                && key.length() > 2
                && isTiedBy(APOSTROPHES, words.gapAfter(i))
                && words.isInside(i + 1)
                && words.key(i + 1).equals("t");
        return vocabulary.use(denied ? key.substring(0, key.length() - 1) : key);
    }

    /** "M" of "M-16", "AN" of "An-26". */
    private boolean isPrefix(int i, String key) {
        return key.length() <= LONGEST_PREFIX
                && words.isInside(i + 1)
                && Character.isDigit(words.key(i + 1).codePointAt(0))
                && (key.length() < LONGEST_PREFIX || use(i) == Use.NAME || use(i) == Use.ACRONYM);
    }

    private static String withoutFigure(String key) {
        int at = 0;
        while (at < key.length() && Character.isDigit(key.charAt(at))) {
            at++;
        }
        return key.substring(at);
    }

    private static boolean isTiedBy(String signs, String gap) {
        return gap.length() == 1 && signs.indexOf(gap.charAt(0)) >= 0;
    }
}
