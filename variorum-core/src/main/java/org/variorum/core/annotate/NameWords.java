package org.variorum.core.annotate;

import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/** The words of a text as the parts of persons' names. */
record NameWords(String text, Words words) {

    int size() {
        return words.list().size();
    }

    TextSpan span(int i) {
        return words.list().get(i).span();
    }

    String key(int i) {
        return words.list().get(i).key();
    }

    boolean isCapital(int i) {
        return Character.isUpperCase(text.charAt(span(i).start()));
    }

    /** Does a space, hyphen or the dot of an initial stand between word {@code i} and the next? */
    boolean isTied(int i) {
        int end = span(i).end();
        String gap = text.substring(end, span(i + 1).start());
        boolean initial = gap.equals(". ") && span(i).length() == 1;
        return initial || (gap.length() == 1 && " -\u2010\u2011'\u2019\u00a0".indexOf(gap.charAt(0)) >= 0);
    }
}
