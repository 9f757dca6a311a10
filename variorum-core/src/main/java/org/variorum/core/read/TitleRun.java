package org.variorum.core.read;

import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.TextSpan;

/**
 * Finds where a title ends that was run into the text. English titles write every word with a capital but the small ones
 * ("of", "to", "in"); a sentence writes its common words small. So a title goes on until a common word comes small, and it
 * ended where that word's sentence began: before a quotation mark, a dateline, or a word that opens sentences and that
 * titles do not write with a capital ("The", "It", "Meanwhile").
 */
final class TitleRun {

    private static final Set<String> SMALL = WordLists.words("title-small-words");
    private static final Set<String> OPENERS = WordLists.words("sentence-openers");
    /** "On Monday the", "In the village": in a title such a word may stand anywhere, so the sentence must follow at once. */
    private static final Set<String> NEAR_OPENERS = WordLists.words("sentence-openers-near");

    private static final int NEAR = 4;
    /** Names and posts ("Foreign Minister Jan de Vries") are shorter runs of capitals than titles. */
    private static final int FEWEST_CAPITALS = 5;
    /** A stretch up to the next cue with not one common word is no sentence, however short. */
    private static final int FEWEST_ALONE = 2;
    /** So long a run is a title even where nothing but its last word can be the sentence's first. */
    private static final int SURE_CAPITALS = 8;

    private final String text;
    private final int limit;
    private int capitals;
    private int opener = -1;
    private int lastCapital = -1;
    private boolean lastIsNext;
    private int sinceNear = NEAR + 1;
    private int nearOpener = -1;

    private TitleRun(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** The end of the title that begins at {@code start} and reaches to {@code limit} at most; none if it is no title. */
    static Optional<Integer> end(String text, int start, int limit) {
        return new TitleRun(text, limit).read(start, FEWEST_CAPITALS, SURE_CAPITALS);
    }

    /** The same for a title that nothing announces: a sentence must follow that shows where it begins. */
    static Optional<Integer> headline(String text, int start) {
        Optional<Integer> end = new TitleRun(text, text.length()).read(start, FEWEST_CAPITALS, Integer.MAX_VALUE);
        return end.filter(e -> e < text.length());
    }

    private Optional<Integer> read(int start, int fewest, int sure) {
        for (TextSpan word = next(start); word.length() > 0; word = next(word.end())) {
            if (endsBefore(word)) {
                return capitals >= fewest ? Optional.of(word.start()) : Optional.empty();
            }
            if (isCommon(word)) {
                return beforeSentence(fewest, sure);
            }
        }
        return capitals >= FEWEST_ALONE ? Optional.of(limit) : Optional.empty();
    }

    private Optional<Integer> beforeSentence(int fewest, int sure) {
        int end = sinceNear <= NEAR ? Math.max(opener, nearOpener) : opener;
        if (end >= 0) {
            return capitals > fewest ? Optional.of(end) : Optional.empty();
        }
        return lastIsNext && capitals > sure ? Optional.of(lastCapital) : Optional.empty();
    }

    private TextSpan next(int from) {
        int start = from;
        while (start < limit && isBlank(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < limit && !isBlank(text.charAt(end))) {
            end++;
        }
        return new TextSpan(start, end);
    }

    /** Does the word begin something that no title goes on into: a quotation, a dateline, what follows a full stop? */
    private boolean endsBefore(TextSpan word) {
        char first = text.charAt(word.start());
        boolean quote = "\"“«".indexOf(first) >= 0;
        boolean stopped = lastCapital >= 0 && afterStop(word.start());
        return capitals > 0 && (quote || stopped || isDateline(word));
    }

    private boolean afterStop(int start) {
        int before = start - 1;
        while (before > 0 && isBlank(text.charAt(before))) {
            before--;
        }
        boolean stop = ".!?".indexOf(text.charAt(before)) >= 0;
        return stop
                && before > 2
                && Character.isLowerCase(text.charAt(before - 1))
                && Character.isLowerCase(text.charAt(before - 2));
    }

    /** "HOMS (Agency)": a town in capitals before a bracket. */
    private boolean isDateline(TextSpan word) {
        String town = word.of(text);
        TextSpan after = next(word.end());
        return town.length() > 2
                && town.codePoints().allMatch(Character::isUpperCase)
                && after.length() > 2
                && text.charAt(after.start()) == '('
                && Character.isUpperCase(text.charAt(after.start() + 1))
                && text.charAt(after.end() - 1) == ')'
                && Character.isLowerCase(text.charAt(after.end() - 2));
    }

    /** Takes the word in; true if it is a common word written small, which no title has. */
    private boolean isCommon(TextSpan word) {
        String letters = stripped(word.of(text));
        sinceNear++;
        lastIsNext = lastCapital >= 0 && (lastIsNext || letters.isEmpty());
        if (letters.isEmpty()) {
            return false;
        }
        if (Character.isLowerCase(letters.codePointAt(0))
                && letters.codePoints().noneMatch(Character::isUpperCase)) {
            lastIsNext = lastIsNext && !SMALL.contains(letters);
            return !SMALL.contains(letters);
        }
        capitals++;
        lastCapital = word.start();
        lastIsNext = true;
        if (capitals > 1 && OPENERS.contains(letters)) {
            opener = word.start();
        }
        if (capitals > 1 && NEAR_OPENERS.contains(letters)) {
            nearOpener = word.start();
            sinceNear = 0;
        }
        return false;
    }

    private static String stripped(String word) {
        int start = 0;
        while (start < word.length() && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        int end = word.length();
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
