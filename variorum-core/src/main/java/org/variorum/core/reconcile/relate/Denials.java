package org.variorum.core.reconcile.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.core.lexicon.Camps;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Parties;
import org.variorum.core.reconcile.account.Spot;
import org.variorum.core.reconcile.account.Stems;
import org.variorum.core.reconcile.compare.DeedLikeness;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.model.EventType;
import org.variorum.model.Speaker;

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

    /** What the log odds of a pair weigh at least. */
    private static final double LEAST = -4;

    private static final Set<Deed> ATTACKS = Set.of(Deed.AIR, Deed.MISSILE, Deed.SHELLING, Deed.GROUND, Deed.BLAST);

    /** "Denied the charges" answers a deed, and not that somebody spoke, agreed or sent troops. */
    private static final Set<EventType> WORDS = Set.of(EventType.STATEMENT, EventType.AGREEMENT, EventType.DEPLOYMENT);

    private static final Set<String> CHEMICAL = Stems.ofList("chemical-words");
    private static final Set<String> STORES = WordLists.words("chemical-stores");
    private static final Set<String> THOUGHTS = WordLists.words("denied-thoughts");

    /** How "denied", "denies" and "denying" begin. */
    private static final String DENY = "den";

    /** So many words may stand before the verb that is denied: denied on Monday discussing. */
    private static final int OBJECT = 3;

    private static final String WEAPON = Stems.of("weapons");
    private static final String USE = Stems.of("used");

    private static final Set<String> NEGATIONS = WordLists.words("negations");

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
        return spread(denial, answered).stream()
                .limit(MOST)
                .map(other -> outcome(denial, other))
                .toList();
    }

    /** Those of one article weigh less the more of them come before: a denial is laid to many who say it, and not to one at length. */
    private static List<Answer> spread(Account denial, List<Answer> ordered) {
        Map<String, Integer> told = new HashMap<>();
        Map<String, Double> worth = new HashMap<>();
        for (Answer answer : ordered) {
            int turn = told.merge(answer.account().claim().doc(), 1, Integer::sum);
            worth.put(answer.account().id(), fit(denial, answer) - turn * AGAIN);
        }
        List<Answer> spread = new ArrayList<>(ordered);
        spread.sort(Comparator.comparingDouble(
                answer -> -worth.getOrDefault(answer.account().id(), 0.0)));
        return spread;
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

    /**
     * May the denial answer it? Nobody denies a word of his own, and an outlet only tells who denies; who denies that it was
     * gas does not deny the raid.
     */
    private static boolean answers(Account denial, Answer answer) {
        Account other = answer.account();
        boolean own = denial.voice().own() || denial.voice().isOneWith(other.voice());
        if (own
                || isOfOwnSide(denial, other)
                || isOfOtherDeed(denial, other)
                || !Affirmations.affirms(other, denial, answer.logOdds())) {
            return false;
        }
        boolean deeds =
                DeedLikeness.related(denial, other) || (denial.besides(other) && attack(denial) && attack(other));
        return deeds && isFound(denial, other);
    }

    /** The side whose deed is denied, and lays it to others; an unnamed source that the denier's own press tells of. */
    private static boolean isOfOwnSide(Account denial, Account other) {
        Set<String> denied = denial.actors().camps();
        String speaker = other.voice().institution();
        if (denied.contains(speaker) && !other.actors().camps().contains(speaker)) {
            return true;
        }
        List<Speaker> chain = other.claim().attribution();
        String press = chain.size() < 2 ? "" : chain.get(chain.size() - 2).id();
        return other.voice().unnamed()
                && Camps.of(speaker).isEmpty()
                && press != null
                && Camps.stateOf(press)
                        .filter(denial.voice().institution()::equals)
                        .isPresent();
    }

    /** Gas, and not the raid; words, and no deed. */
    private static boolean isOfOtherDeed(Account denial, Account other) {
        boolean gas = denial.deeds().contains(Deed.CHEMICAL) && !other.speech() && !isOfGas(other);
        return gas || isOfThought(denial, other) || isOfMeans(denial, other) || isOfDoer(denial, other);
    }

    /** "Denied having used such weapons" answers who tells of one, and not every raid. */
    private static boolean isOfMeans(Account denial, Account other) {
        boolean weapons = denial.stems().contains(WEAPON) && denial.stems().contains(USE);
        return weapons
                && other.claim().weapon().isEmpty()
                && !other.speech()
                && !isOfGas(other)
                && Collections.disjoint(other.stems(), List.of(WEAPON, USE));
    }

    /** "Denied that the army was behind it" does not deny that it was done, as another article tells without a doer. */
    private static boolean isOfDoer(Account denial, Account other) {
        return !denial.actors().isEmpty() && other.actors().isEmpty() && !other.speech() && !denial.besides(other);
    }

    /** Does it tell of gas as used, and not of where it is kept? */
    private static boolean isOfGas(Account other) {
        List<String> words = Words.keysOf(other.claim().quote());
        return other.deeds().contains(Deed.CHEMICAL)
                || (other.stems().stream().anyMatch(CHEMICAL::contains)
                        && words.stream().noneMatch(STORES::contains));
    }

    /** "Denied discussing a pact" answers who says that they discussed or agreed, and no deed. */
    private static boolean isOfThought(Account denial, Account other) {
        if (other.deeds().contains(Deed.TALK) || other.deeds().contains(Deed.DEAL)) {
            return false;
        }
        List<String> words = Words.keysOf(denial.claim().quote());
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).startsWith(DENY))
                .boxed()
                .flatMap(i -> words.subList(i + 1, Math.min(words.size(), i + 1 + OBJECT)).stream())
                .filter(THOUGHTS::contains)
                .anyMatch(verb -> !other.stems().contains(Stems.of(verb)));
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
