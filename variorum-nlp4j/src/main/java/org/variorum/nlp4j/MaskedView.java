package org.variorum.nlp4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.variorum.core.parse.Mask;
import org.variorum.model.TextSpan;

/**
 * A text as the tokenizer is to see it, and the way back to the text.
 *
 * <p>Against the text, a stand-in takes the place of each designator; a space keeps it apart from a neighbour that would
 * be glued to it ("Tu-22M3-led" reads "Bomber -led"), but not from punctuation or a possessive; white space and control
 * characters of every sort are spaces; and a run of {@link #LONGEST} units without a space gets one, because some of the
 * tokenizer's patterns need a stack as deep as the word is long; and an ellipsis sign stands by itself.
 */
final class MaskedView {

    /** Longer runs are broken. The longest web addresses in news are shorter. */
    static final int LONGEST = 200;

    private static final String OPENING = "([{\"'\u201c\u2018\u00ab\u201e";
    private static final String CLOSING = ".,;:!?)]}\"'\u201d\u2019\u00bb\u2026";

    private final String original;
    private final List<Mask> masks;
    private final StringBuilder text = new StringBuilder();
    private final List<TextSpan> slots = new ArrayList<>();
    /** Where the view and the text go on in step: starts in the view, and the same places in the text. */
    private int[] viewStarts = new int[16];

    private int[] textStarts = new int[16];
    private int stretches;
    private int run;

    private MaskedView(String original, List<Mask> masks) {
        this.original = original;
        this.masks = List.copyOf(masks);
    }

    static MaskedView of(String text, List<Mask> masks) {
        MaskedView view = new MaskedView(text, masks);
        int at = 0;
        for (Mask mask : view.masks) {
            TextSpan span = mask.span();
            if (span.start() < at || span.end() > text.length() || span.length() == 0) {
                throw new IllegalArgumentException("a mask at " + span + " is empty, out of order, or outside the "
                        + text.length() + " units of the text");
            }
            view.copy(at, span.start());
            view.mask(mask);
            at = span.end();
        }
        view.copy(at, text.length());
        return view;
    }

    /** What the tokenizer is to see. */
    String text() {
        return text.toString();
    }

    /** The text itself. */
    String original() {
        return original;
    }

    /** Where the stand-ins are in the view, in the order of their masks. */
    List<TextSpan> slots() {
        return slots;
    }

    /** Where a word of the view stands in the text. */
    TextSpan original(Word word) {
        if (word.isMask()) {
            return masks.get(word.mask()).span();
        }
        return new TextSpan(original(word.start()), original(word.end() - 1) + 1);
    }

    private int original(int inView) {
        int found = Arrays.binarySearch(viewStarts, 0, stretches, inView);
        int stretch = found >= 0 ? found : -found - 2;
        return textStarts[stretch] + inView - viewStarts[stretch];
    }

    private void copy(int from, int to) {
        if (from < to) {
            inStep(from);
        }
        for (int i = from; i < to; i++) {
            char c = original.charAt(i);
            if (isSpace(c)) {
                space();
                continue;
            }
            boolean alone = standsAlone(i);
            if (run > 0 && (alone || (run >= LONGEST && !splitsPair(i)))) {
                space();
                inStep(i);
            }
            text.append(c);
            run++;
            if (alone) {
                space();
                inStep(i + 1);
            }
        }
    }

    /** The tokenizer takes an ellipsis sign, and the sign for a broken character, for a letter: "left…and", "�The". */
    private boolean standsAlone(int at) {
        char c = original.charAt(at);
        return c == '\u2026' || (c == '\ufffd' && !(isLetter(at - 1) && isLetter(at + 1)));
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < original.length() && Character.isLetter(original.charAt(at));
    }

    private boolean splitsPair(int at) {
        return Character.isLowSurrogate(original.charAt(at))
                && at > 0
                && Character.isHighSurrogate(original.charAt(at - 1));
    }

    private void mask(Mask mask) {
        TextSpan span = mask.span();
        boolean glued = text.length() > 0
                && text.charAt(text.length() - 1) != ' '
                && OPENING.indexOf(text.charAt(text.length() - 1)) < 0;
        if (glued) {
            space();
        }
        int length = Math.min(LONGEST, mask.standIn().length());
        slots.add(new TextSpan(text.length(), text.length() + length));
        inStep(span.start());
        text.append(mask.standIn(), 0, length);
        run += length;
        if (span.end() < original.length()) {
            char next = original.charAt(span.end());
            if (!isSpace(next) && CLOSING.indexOf(next) < 0) {
                space();
            }
        }
    }

    private void space() {
        text.append(' ');
        run = 0;
    }

    private void inStep(int inText) {
        if (stretches == viewStarts.length) {
            viewStarts = Arrays.copyOf(viewStarts, 2 * stretches);
            textStarts = Arrays.copyOf(textStarts, 2 * stretches);
        }
        viewStarts[stretches] = text.length();
        textStarts[stretches++] = inText;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\u200b'
                || c == '\u2060'
                || c == '\ufeff';
    }
}
