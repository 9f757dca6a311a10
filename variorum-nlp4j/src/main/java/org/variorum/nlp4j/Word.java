package org.variorum.nlp4j;

/**
 * A word of a masked view.
 *
 * @param start its first unit in the view
 * @param end one past its last unit in the view
 * @param form what the models are to see
 * @param mask which mask stands here, or {@link #PLAIN}
 */
record Word(int start, int end, String form, int mask) {

    static final int PLAIN = -1;

    static Word plain(int start, int end, String form) {
        return new Word(start, end, form, PLAIN);
    }

    boolean isMask() {
        return mask != PLAIN;
    }

    /** Does {@code next} follow without a gap? */
    boolean touches(Word next) {
        return end == next.start;
    }

    boolean startsInLowerCase() {
        return Character.isLowerCase(form.codePointAt(0));
    }
}
