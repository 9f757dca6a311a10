package org.variorum.core;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that counts how often a pattern looks at one of its letters, and stops a pattern that looks without end. */
public final class CountedText implements CharSequence {

    private final String text;
    private final long limit;
    private long looks;

    private CountedText(String text, long limit) {
        this.text = text;
        this.limit = limit;
    }

    /** Looks for every match of {@code pattern}; throws if that takes more than {@code perLetter} looks a letter. */
    public static void search(Pattern pattern, String text, int perLetter) {
        CountedText counted = new CountedText(text, (long) perLetter * text.length());
        Matcher matcher = pattern.matcher(counted);
        boolean found = matcher.find();
        while (found) {
            found = matcher.find();
        }
    }

    /** Does {@code pattern} fit the head of {@code text}? Bounded like {@link #search}. */
    public static boolean fitsHead(Pattern pattern, String text, int perLetter) {
        return pattern.matcher(new CountedText(text, (long) perLetter * text.length()))
                .lookingAt();
    }

    @Override
    public char charAt(int index) {
        if (++looks > limit) {
            throw new IllegalStateException(looks + " looks at the " + text.length() + " letters of \""
                    + text.substring(0, Math.min(40, text.length())) + "...\"");
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
