package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.model.TextSpan;

/** Small sums over stretches of a text. */
final class Spans {

    private static final String STRIPPED_BEFORE = " ,;:-–—\u00A0\n\t";
    private static final String STRIPPED_AFTER = " ,;:-–—.\u00A0\n\t";

    private Spans() {}

    /**
     * The words of {@code words} as stretches: a stretch goes on over punctuation and ends where a word stands that is not
     * among them.
     */
    static List<TextSpan> runs(Sentence sentence, BitSet words) {
        List<TextSpan> runs = new ArrayList<>();
        int last = -2;
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            TextSpan span = sentence.token(i).span();
            if (!runs.isEmpty() && onlyPunctuation(sentence, last + 1, i)) {
                runs.set(runs.size() - 1, runs.get(runs.size() - 1).union(span));
            } else {
                runs.add(span);
            }
            last = i;
        }
        return runs;
    }

    private static boolean onlyPunctuation(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(sentence.token(i).form().codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Without commas, dashes and blanks around it, and without the full stop at its end; empty if nothing is left. */
    static Optional<TextSpan> trimmed(TextSpan span, String text) {
        return trimmed(span, text, STRIPPED_AFTER);
    }

    /** A speaker's words without commas, dashes and blanks around them; a full stop belongs to "Jr.". */
    static Optional<TextSpan> trimmedName(TextSpan span, String text) {
        return trimmed(span, text, STRIPPED_BEFORE);
    }

    private static Optional<TextSpan> trimmed(TextSpan span, String text, String after) {
        int start = span.start();
        int end = span.end();
        while (start < end && STRIPPED_BEFORE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && after.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > start ? Optional.of(new TextSpan(start, end)) : Optional.empty();
    }

    /** All of {@code spans} trimmed, those without a letter or digit left out. */
    static List<TextSpan> trimmed(List<TextSpan> spans, String text) {
        return spans.stream()
                .flatMap(span -> trimmed(span, text).stream())
                .filter(span -> span.of(text).codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    /** In order, those that touch made one. */
    static List<TextSpan> merged(List<TextSpan> spans) {
        List<TextSpan> merged = new ArrayList<>();
        spans.stream().sorted(Comparator.naturalOrder()).forEach(span -> {
            int last = merged.size() - 1;
            if (last >= 0 && span.start() <= merged.get(last).end()) {
                merged.set(last, merged.get(last).union(span));
            } else {
                merged.add(span);
            }
        });
        return merged;
    }

    /** What is left of {@code span} without {@code hole}. */
    static List<TextSpan> without(TextSpan span, TextSpan hole) {
        if (!span.overlaps(hole)) {
            return List.of(span);
        }
        List<TextSpan> rest = new ArrayList<>();
        if (hole.start() > span.start()) {
            rest.add(new TextSpan(span.start(), hole.start()));
        }
        if (hole.end() < span.end()) {
            rest.add(new TextSpan(hole.end(), span.end()));
        }
        return rest;
    }

    /** The part that two stretches share; empty if none. */
    static Optional<TextSpan> shared(TextSpan a, TextSpan b) {
        return a.overlaps(b)
                ? Optional.of(new TextSpan(Math.max(a.start(), b.start()), Math.min(a.end(), b.end())))
                : Optional.empty();
    }
}
