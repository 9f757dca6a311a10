package org.variorum.core.reconcile.relate;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Figure;
import org.variorum.core.reconcile.account.Parties;
import org.variorum.core.reconcile.account.Stems;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.core.reconcile.compare.PlaceLikeness;
import org.variorum.model.EventType;

/** Two doers named for what only one of them can have done. */
final class Culprits {

    /** What nobody destroys or kills with. */
    private static final Set<Deed> HARMLESS =
            Set.of(Deed.TALK, Deed.DEAL, Deed.MOVEMENT, Deed.DEPLOYMENT, Deed.AID, Deed.SHOOTDOWN);

    /** Stems of words for doers that name nobody in particular. */
    private static final Set<String> OPEN = Stems.ofList("open-doers");

    private static final int WORDS_OF_ONE_THING = 2;

    /** Log odds of two sentences that hardly tell of two things. */
    private static final double SURELY = 2;

    /** The next sentence. */
    private static final double NEXT = 0.8;

    private Culprits() {}

    /** Is the same number of the same people killed or hurt in both? */
    static boolean sameToll(Account a, Account b) {
        for (Figure one : a.figures()) {
            for (Figure other : b.figures()) {
                boolean fates = !one.fate().isEmpty() && one.fate().equals(other.fate());
                if (fates && one.numbered() && one.comparable(other) && one.shown() == other.shown()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Herders of a people are named against an army, or against those of another: neither is known to be of the other's side. */
    static Optional<Outcome> labelled(Account a, Account b) {
        SortedSet<String> one = names(a.actors());
        SortedSet<String> other = names(b.actors());
        boolean told = isNamed(a.actors(), one) && isNamed(b.actors(), other);
        return told && !Parties.meets(one, other) ? Optional.of(against(a, b)) : Optional.empty();
    }

    private static boolean isNamed(Parties doer, SortedSet<String> names) {
        return !doer.camps().isEmpty() || !names.isEmpty();
    }

    /** Stems of the words with a capital of "Tarvian herders", and none of "Unknown gunmen". */
    private static SortedSet<String> names(Parties doer) {
        return Pattern.compile("[ -]")
                .splitAsStream(doer.shown())
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> Stems.of(Words.keyOf(word)))
                .filter(stem -> !OPEN.contains(stem))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * One thing in one town, or one number of dead, destroyed or killed on one day by two sides that are rivals, whatever
     * the means, and a small number where all else makes them one deed: "sappers blew up the radio station" and "bombers
     * destroyed the radio station".
     */
    static Optional<Outcome> across(Account a, Account b, boolean likely) {
        boolean thing = isOneThing(a, b) || Features.score("figures", a, b) == 1 || (likely && sameToll(a, b));
        return isDeed(a) && isDeed(b) && isOneScene(a, b) && areRivals(a, b) && thing
                ? Optional.of(against(a, b))
                : Optional.empty();
    }

    /** One town on one day, told by two articles without numbers that differ. */
    private static boolean isOneScene(Account a, Account b) {
        boolean oneDay =
                a.days().stated() && a.days().equals(b.days()) && a.days().length() == 1;
        return oneDay
                && !a.besides(b)
                && Features.score("figures", a, b) >= 0
                && PlaceLikeness.score(a.places(), b.places()) >= PlaceLikeness.SAME_NAME;
    }

    /** Two sides, of which neither is hit by the other. */
    private static boolean areRivals(Account a, Account b) {
        SortedSet<String> one = a.actors().camps();
        SortedSet<String> other = b.actors().camps();
        return !one.isEmpty()
                && !other.isEmpty()
                && !Parties.meets(one, other)
                && !RivalTolls.answers(a)
                && !RivalTolls.answers(b)
                && !Parties.meets(one, b.targets().camps())
                && !Parties.meets(other, a.targets().camps());
    }

    private static boolean isDeed(Account account) {
        return account.scope() == Scope.INCIDENT
                && account.done()
                && !account.negated()
                && account.deeds().stream().noneMatch(HARMLESS::contains);
    }

    /** A thing that two words tell, more than the town: "radio station", "oil plant". */
    private static boolean isOneThing(Account a, Account b) {
        SortedSet<String> shared = new TreeSet<>(a.targets().words());
        shared.retainAll(b.targets().words());
        return shared.size() >= WORDS_OF_ONE_THING && PartyRules.sameThing(a, b);
    }

    /** A charge that an article tells in its words and then in those of the accuser: "faulted", and "Clearly, they have failed". */
    static Optional<Outcome> charged(Account a, Account b, double logOdds) {
        boolean charges =
                a.claim().eventType() == EventType.ACCUSATION && b.claim().eventType() == EventType.ACCUSATION;
        return charges
                        && a.besides(b)
                        && logOdds > SURELY
                        && Features.score("nearness", a, b) >= NEXT
                        && Parties.meets(a.actors().camps(), b.actors().camps())
                ? Optional.of(new Outcome(
                        a,
                        b,
                        Relation.CORROBORATES,
                        "actor",
                        true,
                        1.0 / 2,
                        "both charge " + a.actors().shown()))
                : Optional.empty();
    }

    private static Outcome against(Account a, Account b) {
        String why = a.actors().shown() + " against " + b.actors().shown() + " as the doer; or two deeds";
        return new Outcome(a, b, Relation.CONTRADICTS, "actor", false, 1, why);
    }
}
