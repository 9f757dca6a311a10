package org.variorum.core.reconcile.relate;

import java.util.List;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Parties;
import org.variorum.core.reconcile.account.Spot;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.core.reconcile.group.Blocks;
import org.variorum.model.EventType;
import org.variorum.model.Realis;

/** Whether an account affirms what a denial denies: the very deed, of the one who denies it, where and when he denies it. */
final class Affirmations {

    /** Days that a carried date may be off by do not count for what is denied. */
    private static final double OTHER_DAYS = -0.4;

    /** A denial that says where answers what lies there, or was done on its day. */
    private static final double SAME_PLACE = 0.5;

    private static final double SAME_DAY = 0.5;

    /** Deeds of the same sort. */
    private static final double LIKE = 0.2;

    /** Deeds of one kind. */
    private static final double SAME_KIND = 0.5;

    /** Log odds of two accounts that surely tell of one deed. */
    private static final double SURELY = 2;

    /** Log odds of two accounts that tell of one event, by whatever words. */
    private static final double ONE_EVENT = 1;

    /** Two sentences on. */
    private static final double NEAR = 0.45;

    /** "It was staged" denies what was told before in other words. */
    private static final double NEAR_BY = 0.3;

    private static final Set<String> SUPPOSED = Set.of("if", "would");

    private static final Set<String> NEGATIONS = WordLists.words("negations");

    /** "Complicit", "failed to rein in": words of a charge that is not the deed. */
    private static final Set<String> BACKING = WordLists.words("complicity-words");

    private Affirmations() {}

    /** Does {@code other} affirm, in somebody's mouth or beside it, what {@code denial} denies? */
    static boolean affirms(Account other, Account denial, double logOdds) {
        return !other.negated()
                && isDeed(other)
                && isAffirmed(denial, other, logOdds)
                && !isApart(denial, other)
                && isAccused(denial, other);
    }

    /** Is it told as done, and is it more than that somebody spoke, or a toll that nobody is charged with? */
    private static boolean isDeed(Account other) {
        boolean words = other.actors().isEmpty()
                && (other.deeds().equals(Set.of(Deed.TALK)) || other.deeds().equals(Set.of(Deed.HARM)));
        return other.done() && other.scope() != Scope.PLAN && !words;
    }

    /**
     * Does somebody affirm it? What an outlet tells in its own voice answers a denial that stands beside it, by its doer or within
     * a sentence or two, if it does not only report a charge. Who denies that it was he is answered by who names him, or by the
     * sentence beside his; that it happened at all is affirmed by whoever tells of the very kind of deed or the very place.
     */
    private static boolean isAffirmed(Account denial, Account other, double logOdds) {
        if (isWithin(denial, other) || isNoCharge(other)) {
            return false;
        }
        double reach = denial.actors().isEmpty() ? NEAR_BY : NEAR;
        if (Features.score("nearness", denial, other) >= reach) {
            return true;
        }
        boolean doer = !other.actors().isEmpty();
        if (other.voice().own()) {
            return doer && isKnown(denial, other);
        }
        boolean told = denial.besides(other) || other.claim().realis() == Realis.DONE;
        return told && (doer ? isNamed(denial, other, logOdds) : happened(denial, other, logOdds));
    }

    /** Does the outlet that denies it tell it, and not report that somebody is charged, or is it a rare deed of that day? */
    private static boolean isKnown(Account denial, Account other) {
        boolean rare = Blocks.areRare(denial, other) && Features.score("days", denial, other) >= SAME_DAY;
        return (denial.besides(other) || rare) && other.claim().eventType() != EventType.ACCUSATION;
    }

    /** Somebody is named for a like deed, or blamed, or for what by all else is the same; mere words must speak of the very kind. */
    private static boolean isNamed(Account denial, Account other, double logOdds) {
        double deed = Features.score("deed", denial, other);
        if (other.claim().eventType() == EventType.STATEMENT) {
            return deed >= SAME_KIND;
        }
        return other.speech() || logOdds > ONE_EVENT || deed > LIKE;
    }

    /** It is told without a doer, and the denial is not that it was he. */
    private static boolean happened(Account denial, Account other, double logOdds) {
        double deed = Features.score("deed", denial, other);
        boolean kind = deed >= 1 || (deed > LIKE && Features.score("places", denial, other) >= 1);
        return kind && (denial.actors().isEmpty() || logOdds > SURELY);
    }

    /** Does the other stand within the words of the denial? */
    static boolean isWithin(Account denial, Account other) {
        return denial.besides(other)
                && denial.claim().start() <= other.claim().start()
                && denial.claim().end() >= other.claim().end();
    }

    /** Words that say that somebody has no such weapons, or what would follow from their use, or that a side backs the doer or failed to hold it back. */
    private static boolean isNoCharge(Account other) {
        List<String> words = Words.keysOf(other.claim().quote());
        boolean statement = other.claim().eventType() == EventType.STATEMENT;
        return (statement && words.stream().anyMatch(word -> NEGATIONS.contains(word) || SUPPOSED.contains(word)))
                || (other.speech() && words.stream().anyMatch(BACKING::contains));
    }

    /** Does it lie on another day, or elsewhere than where the denial says that nothing was done? */
    private static boolean isApart(Account denial, Account other) {
        double days = Features.score("days", denial, other);
        double places = Features.score("places", denial, other);
        boolean placed = denial.places().stream().anyMatch(place -> place.grain() != Spot.Grain.LAND);
        boolean day = days >= SAME_DAY || (days > 0 && Blocks.areRare(denial, other));
        boolean fits = other.places().isEmpty() ? day : places >= SAME_PLACE;
        return days <= OTHER_DAYS || places <= -1 || (placed && !fits);
    }

    /** May it be the one who denies, or the one he speaks of, whose deed was told? Beside an army "rebels" are neither. */
    private static boolean isAccused(Account denial, Account other) {
        if (other.actors().isEmpty()) {
            return true;
        }
        return denial.actors().camps().isEmpty()
                || Parties.meets(denial.actors().camps(), other.actors().camps())
                || Parties.meets(denial.actors().words(), other.actors().words())
                || other.actors().camps().contains(denial.voice().institution())
                || other.targets().camps().contains(denial.voice().institution());
    }
}
