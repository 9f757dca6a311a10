package org.variorum.core.reconcile.compare;

import org.variorum.core.reconcile.account.Account;

/** One thing in which two accounts can be alike, after the way nomenklatura names and lists its features. */
public final class Feature {

    private final String id;
    private final Measure measure;
    private final Ground.Finder ground;

    Feature(String id, Measure measure, Ground.Finder ground) {
        this.id = id;
        this.measure = measure;
        this.ground = ground;
    }

    /** How a feature compares. */
    @FunctionalInterface
    interface Measure {
        double score(Account a, Account b);
    }

    /** Never changes; a row of {@code same-event.tsv} has its weights. */
    public String id() {
        return id;
    }

    /**
     * From -1, cannot be one thing, over 0, nothing known, to 1, the same. A pure function of the two, the same both ways
     * round, and quick: it is asked for millions of pairs.
     */
    public double score(Account a, Account b) {
        return measure.score(a, b);
    }

    /** The same score with the two values that decided and a sentence why. */
    public Comparison compare(Account a, Account b) {
        double score = measure.score(a, b);
        Ground why = ground.of(a, b, score);
        return new Comparison(id, score, why.left(), why.right(), why.sentence());
    }
}
