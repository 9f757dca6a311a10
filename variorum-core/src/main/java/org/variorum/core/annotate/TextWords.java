package org.variorum.core.annotate;

import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/**
 * The words of a text by their number, and what stands between them. Beyond either end there is no word: it has no key, no
 * capital and nothing that ties it to another.
 */
record TextWords(String text, Words words) {

    int size() {
        return words.list().size();
    }

    TextSpan span(int i) {
        return words.list().get(i).span();
    }

    /** From the first word to the last. */
    TextSpan span(int first, int last) {
        return span(first).union(span(last));
    }

    String key(int i) {
        return isWord(i) ? words.list().get(i).key() : "";
    }

    boolean isCapital(int i) {
        return isWord(i) && Character.isUpperCase(text.codePointAt(span(i).start()));
    }

    /** What stands between word {@code i} and the next. */
    String gap(int i) {
        return isWord(i) && isWord(i + 1)
                ? text.substring(span(i).end(), span(i + 1).start())
                : "";
    }

    /** Does nothing but a space or a hyphen stand between word {@code i} and the next? */
    boolean isJoined(int i) {
        return isOneOf(" -\u00A0", gap(i));
    }

    /** Does a space, hyphen, apostrophe or the dot of an initial stand between two words of a person's name? */
    boolean isTiedInAName(int i) {
        String gap = gap(i);
        return isOneOf(" -\u2010\u2011'\u2019\u00a0", gap) || (gap.equals(". ") && span(i).length() == 1);
    }

    /** Does a single space, hyphen, apostrophe or slash stand between two words of a body's name? */
    boolean isTiedInABody(int i) {
        return isOneOf(" -\u2010\u2011'\u2019/", gap(i));
    }

    private static boolean isOneOf(String signs, String gap) {
        return gap.length() == 1 && signs.contains(gap);
    }

    private boolean isWord(int i) {
        return i >= 0 && i < size();
    }
}
