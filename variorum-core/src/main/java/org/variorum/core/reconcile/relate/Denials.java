package org.variorum.core.reconcile.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Parties;
import org.variorum.core.reconcile.account.Spot;
import org.variorum.core.reconcile.compare.DeedLikeness;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.core.reconcile.group.Blocks;
import org.variorum.model.EventType;
import org.variorum.model.Realis;

/** Denials and what they deny. One that answers nothing in the corpus stays, in sight, without its other end. */
final class Denials {

    /** A denial is laid to at most so many accounts. */
    private static final int MOST = 12;

    /** What each further account of one article weighs less. */
    private static final double AGAIN = 0.5;

    /** Below this a denial and an account have little more in common than their war. */
    private static final double LIKELY = 0;

    /** Above this a denial surely answers an account. */
    private static final double SURE = 0.5;

    /** What a denial without an object denies stands next to it. */
    private static final double NEAREST = 4;

    /** Days that a carried date may be off by do not count for what is denied. */
    private static final double OTHER_DAYS = -0.4;

    /** A denial that says where answers what lies there, or was done on its day. */
    private static final double SAME_PLACE = 0.5;

    private static final double SAME_DAY = 0.5;

    /** Deeds of the same sort. */
    private static final double LIKE = 0.2;

    /** Log odds of two accounts that surely tell of one deed. */
    private static final double SURELY = 2;

    /** Log odds of two accounts that tell of one event, by whatever words. */
    private static final double ONE_EVENT = 1;

    /** Two sentences on. */
    private static final double NEAR = 0.45;

    /** "It was staged" denies what was told before in other words. */
    private static final double NEAR_BY = 0.3;

    /** What the log odds of a pair weigh at least. */
    private static final double LEAST = -4;

    private static final Set<Deed> ATTACKS = Set.of(Deed.AIR, Deed.MISSILE, Deed.SHELLING, Deed.GROUND, Deed.BLAST);

    /** "Denied the charges" answers a deed, and not that somebody spoke, agreed or sent troops. */
    private static final Set<EventType> WORDS = Set.of(EventType.STATEMENT, EventType.AGREEMENT, EventType.DEPLOYMENT);

    private static final Set<String> NEGATIONS = WordLists.words("negations");

    /** "Complicit", "failed to rein in": words of a charge that is not the deed. */
    private static final Set<String> BACKING = WordLists.words("complicity-words");

    private Denials() {}

    /** Which of two accounts gainsays the other: a denial, or somebody's word that the very deed was not done. */
    static Optional<Account> between(Account a, Account b, double logOdds) {
        if (a.denies() != b.denies()) {
            return Optional.of(a.denies() ? a : b);
        }
        boolean one = !a.denies() && a.negated() != b.negated() && logOdds > 0;
        return Optional.of(a.negated() ? a : b).filter(negated -> one && isGainsaid(negated));
    }

    /** "Our aircraft had not bombed the town", in somebody's mouth; "no one was hurt" is a detail. */
    private static boolean isGainsaid(Account negated) {
        boolean told = !negated.actors().isEmpty()
                || negated.places().stream().anyMatch(place -> place.grain() == Spot.Grain.TOWN);
        return told
                && Words.keysOf(negated.claim().quote()).stream().anyMatch(NEGATIONS::contains)
                && negated.done()
                && negated.voice().known()
                && !negated.voice().own()
                && attack(negated);
    }

    /** The accounts that {@code denial} denies, the likeliest first; of {@code others} those that are candidates. */
    static List<Outcome> of(Account denial, List<Answer> others) {
        List<Answer> answered = new ArrayList<>(others.stream()
                .filter(other -> answers(denial, other) && fit(denial, other) > LIKELY)
                .toList());
        answered.sort(Comparator.comparingDouble((Answer other) -> -fit(denial, other))
                .thenComparing(other -> other.account().id()));
        List<Answer> spread = new ArrayList<>(answered);
        Map<Answer, Integer> turns = turns(answered);
        spread.sort(Comparator.comparingDouble(answer -> turns.get(answer) * AGAIN - fit(denial, answer)));
        return spread.stream().limit(MOST).map(other -> outcome(denial, other)).toList();
    }

    /** The how many-th of its article each is: a denial is laid to many who say it, and not to one at length. */
    private static Map<Answer, Integer> turns(List<Answer> ordered) {
        Map<String, Integer> told = new HashMap<>();
        Map<Answer, Integer> turns = new HashMap<>();
        for (Answer answer : ordered) {
            turns.put(answer, told.merge(answer.account().claim().doc(), 1, Integer::sum));
        }
        return turns;
    }

    /**
     * What a denial may answer.
     *
     * @param logOdds that both speak of one event
     */
    record Answer(Account account, double logOdds) {}

    private static Outcome outcome(Account denial, Answer answer) {
        Account other = answer.account();
        boolean doer = !other.actors().isEmpty();
        String field = doer ? "actor" : "happened";
        String what = other.voice().own()
                ? "an account in the outlet's own voice"
                : "what " + other.voice().name() + " says";
        return new Outcome(
                denial,
                other,
                Relation.DENIES,
                field,
                fit(denial, answer) > SURE,
                1,
                denial.voice().name() + " denies " + what);
    }

    /** May the denial answer it? Nobody denies a word of his own. */
    private static boolean answers(Account denial, Answer answer) {
        Account other = answer.account();
        boolean own = denial.voice().isOneWith(other.voice());
        if (own || other.negated() || !isDeed(other) || !isAffirmed(denial, answer)) {
            return false;
        }
        boolean deeds =
                DeedLikeness.related(denial, other) || (denial.besides(other) && attack(denial) && attack(other));
        boolean found = isFound(denial, other);
        return deeds && found && !isApart(denial, other) && isAccused(denial, other);
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
    private static boolean isAffirmed(Account denial, Answer answer) {
        Account other = answer.account();
        if (isWithin(denial, other) || isNoCharge(other)) {
            return false;
        }
        double reach = denial.actors().isEmpty() ? NEAR_BY : NEAR;
        boolean near = Features.score("nearness", denial, other) >= reach;
        boolean doer = !other.actors().isEmpty();
        boolean reported = other.claim().eventType() == EventType.ACCUSATION;
        if (near || other.voice().own()) {
            boolean known = denial.besides(other)
                    || (Blocks.areRare(denial, other) && Features.score("days", denial, other) >= SAME_DAY);
            return near || (doer && known && !reported);
        }
        double deed = Features.score("deed", denial, other);
        boolean kind = deed >= 1 || (deed > LIKE && Features.score("places", denial, other) >= 1);
        boolean told = denial.besides(other) || other.claim().realis() == Realis.DONE;
        boolean named = deed > LIKE || other.speech() || answer.logOdds() > ONE_EVENT;
        boolean happened = kind && (denial.actors().isEmpty() || answer.logOdds() > SURELY);
        return told && (doer ? named : happened);
    }

    /** Does the other stand within the words of the denial? */
    static boolean isWithin(Account denial, Account other) {
        return denial.besides(other)
                && denial.claim().start() <= other.claim().start()
                && denial.claim().end() >= other.claim().end();
    }

    /** Words that say that somebody has no such weapons, or that a side backs the doer or failed to hold it back. */
    private static boolean isNoCharge(Account other) {
        List<String> words = Words.keysOf(other.claim().quote());
        boolean statement = other.claim().eventType() == EventType.STATEMENT;
        return (statement && words.stream().anyMatch(NEGATIONS::contains))
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

    /** Does the denial say what it denies? */
    private static boolean told(Account denial) {
        return denial.deeds().stream().noneMatch(deed -> deed == Deed.TALK || deed == Deed.OTHER);
    }

    private static boolean isFound(Account denial, Account other) {
        return told(denial) ? says(denial) || denial.besides(other) : nearBy(denial, other);
    }

    /** Does it name who did not do it, to whom, where or when, so that readers of another article know which deed is meant? */
    private static boolean says(Account denial) {
        return !denial.actors().isEmpty()
                || !denial.targets().isEmpty()
                || !denial.places().isEmpty()
                || denial.days().stated();
    }

    /** "Did not attack the base" answers whatever kind of attack was told. */
    private static boolean attack(Account account) {
        return account.deeds().stream().anyMatch(ATTACKS::contains);
    }

    /** Is it a deed told in the same article, of the same place and day, or in much the same words? */
    private static boolean nearBy(Account denial, Account other) {
        boolean words = WORDS.contains(other.claim().eventType());
        boolean place = Features.score("places", denial, other) >= 1.0 / 2 && Features.score("days", denial, other) > 0;
        boolean near = denial.besides(other) || place || Features.score("words", denial, other) >= 1.0 / 2;
        return near && !words;
    }

    /** How well the two fit: an accusation of the one who denies, near in the text, of the same deed. */
    private static double fit(Account denial, Answer answer) {
        Account other = answer.account();
        double fit = Math.max(LEAST, answer.logOdds()) / 2;
        boolean accused = other.actors().camps().contains(denial.voice().institution())
                || Parties.meets(denial.actors().camps(), other.actors().camps());
        fit += accused ? 1 : 0;
        fit += other.claim().eventType() == EventType.ACCUSATION ? 1.5 : 0;
        double near = told(denial) ? 1 : NEAREST;
        fit += Features.score("words", denial, other) + near * Features.score("nearness", denial, other);
        fit += other.deeds().contains(Deed.TALK) ? -1.0 / 2 : 0;
        return fit;
    }
}
