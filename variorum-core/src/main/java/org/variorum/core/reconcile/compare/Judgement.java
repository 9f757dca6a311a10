package org.variorum.core.reconcile.compare;

/** What two accounts by themselves, without those around them, say of whether they are one event. */
public enum Judgement {
    /** They tell of one event. */
    POSITIVE,
    /** They may, and what others tell decides. */
    UNSURE,
    /** They tell of two. */
    NEGATIVE;

    /** At these log odds and above four of five pairs of the golds are one event, or more. */
    private static final double SURE = 1.4;

    /** Of log odds. */
    public static Judgement of(double logOdds) {
        if (logOdds >= SURE) {
            return POSITIVE;
        }
        return logOdds > -SURE ? UNSURE : NEGATIVE;
    }
}
