package org.variorum.core.reconcile.reuse;

/**
 * A stretch of words that stands in two texts. Ends are exclusive.
 *
 * @param startA first word in the first text
 * @param same words that stand in both letter for letter, or count as alike in a rewritten sentence
 * @param matter how many of them carry matter
 * @param rewritten true for a sentence that was matched by its names, numbers and like words only
 */
record Stretch(int startA, int endA, int startB, int endB, int same, int matter, boolean rewritten) {

    int lengthA() {
        return endA - startA;
    }

    int lengthB() {
        return endB - startB;
    }

    /** Share of the longer side's words that the two have in common. */
    double likeness() {
        return Math.min(1, (double) same / Math.max(1, Math.max(lengthA(), lengthB())));
    }

    /** Does the other lie within this one in both texts? */
    boolean holds(Stretch other) {
        return startA <= other.startA && other.endA <= endA && startB <= other.startB && other.endB <= endB;
    }

    /** This stretch and the next one as a single stretch with a gap. */
    Stretch with(Stretch next) {
        return new Stretch(startA, next.endA, startB, next.endB, same + next.same, matter + next.matter, rewritten);
    }
}
