package org.variorum.cli.score;

/**
 * What a field holds on both sides and how much of it agrees.
 *
 * @param hit elements that agree
 * @param gold elements the gold has
 * @param system elements the system has; one that says the same a second time is not counted
 * @param right does the field agree as a whole? Nothing on both sides agrees
 */
record Found(int hit, int gold, int system, boolean right, String goldLabel, String systemLabel) {

    /** F1 of the elements; only asked where there is one on either side. */
    double f1() {
        return 2.0 * hit / (gold + system);
    }
}
