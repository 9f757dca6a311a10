package org.variorum.core.reconcile.account;

import org.variorum.model.QuantityKind;

/**
 * A number that a claim gives, with what it counts.
 *
 * @param unit in the lexicon's words: people, sortie, missile ...
 * @param fate killed, injured, destroyed, or empty
 * @param who the part of the people or things counted: all, civilian, child ...
 * @param min least that the words allow
 * @param max most that they allow, infinite for "at least"
 * @param text the words
 */
public record Figure(String unit, String fate, String who, double min, double max, QuantityKind kind, String text) {

    /** Smaller tolls, and round ones, are told of many attacks. */
    private static final double RARE = 30;

    private static final double ROUND = 10;

    private static final double LARGE = 100;

    /** Everybody, or nobody in particular. */
    public static final String ALL = "all";

    /** Do both count the same? */
    public boolean counts(Figure other) {
        return unit.equals(other.unit) && fate.equals(other.fate) && who.equals(other.who);
    }

    /** Is the same thing counted, be it in all or by the day: sorties, and sorties a day? */
    public boolean isOfUnit(Figure other) {
        return Stems.of(unit.split("/", 2)[0]).equals(Stems.of(other.unit.split("/", 2)[0]));
    }

    /** Do both count the same or one a part of the other? */
    public boolean comparable(Figure other) {
        return unit.equals(other.unit)
                && (fate.equals(other.fate) || fate.isEmpty() || other.fate.isEmpty())
                && (who.equals(other.who) || who.equals(ALL) || other.who.equals(ALL));
    }

    /** One number and no range, bound or vague word? */
    public boolean plain() {
        return kind == QuantityKind.EXACT || kind == QuantityKind.APPROX;
    }

    /** Is there a number at all? */
    public boolean numbered() {
        return kind != QuantityKind.VAGUE && (min > Double.NEGATIVE_INFINITY || max < Double.POSITIVE_INFINITY);
    }

    /** The number that the words show: of "at least 43" it is 43, of "up to 100" it is 100. */
    public double shown() {
        return kind == QuantityKind.MAX || Double.isInfinite(min) ? max : min;
    }

    /** An exact and uncommon number of dead or hurt, which is not counted twice. */
    public boolean rare() {
        return !fate.isEmpty() && numbered() && kind == QuantityKind.EXACT && shown() >= RARE && !isRound();
    }

    /** 60 is round, and of more than a hundred 150 and 200, but not 140. */
    private boolean isRound() {
        return shown() % (shown() > LARGE ? LARGE / 2 : ROUND) == 0;
    }

    /** Can both be true of one thing? */
    public boolean meets(Figure other) {
        return min <= other.max && other.min <= max;
    }

    /** In words: 48 people killed. */
    public String words() {
        String counted = who.equals(ALL) ? unit : who.equals(unit) ? who : who + " " + unit;
        return text + (counted.isEmpty() ? "" : " (" + counted + (fate.isEmpty() ? "" : ", " + fate) + ")");
    }
}
