package org.variorum.core.reconcile.compare;

import java.util.List;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Figure;
import org.variorum.core.reconcile.account.Measures;
import org.variorum.core.reconcile.account.Parties;

/** What keeps twins apart. */
final class Qualifiers {

    static final List<Qualifier> ALL = List.of(
            new Qualifier("days-apart", "both say when, and the days lie apart", Qualifiers::daysApart),
            new Qualifier("places-apart", "both say where, and the places lie apart", Qualifiers::placesApart),
            new Qualifier("rival-deeds", "no deed is both", (a, b) -> DeedLikeness.score(a, b) <= -1),
            new Qualifier("scope", "one tells what is generally so", Qualifiers::scopesDiffer),
            new Qualifier("parts", "figures over the same days that differ are parts of a whole", Qualifiers::parts),
            new Qualifier("round-up", "one report lists fights at several places", Qualifiers::roundUp),
            new Qualifier("further", "the later one opens as a further deed: another, four more", FurtherDeeds::apart),
            new Qualifier("roles-reversed", "who attacks in one is attacked in the other", Qualifiers::reversed),
            new Qualifier("twins", "other doers at another place or on other people", Qualifiers::twins));

    private static final double COMMON_WORDS = 0.4;

    private Qualifiers() {}

    static boolean forbid(Account a, Account b) {
        for (Qualifier qualifier : ALL) {
            if (qualifier.holds().test(a, b)) {
                return true;
            }
        }
        return false;
    }

    private static boolean daysApart(Account a, Account b) {
        return DayLikeness.score(a, b) <= -1;
    }

    /** Who moves is in two places, and a report that sums up one side's days lists many. */
    private static boolean placesApart(Account a, Account b) {
        boolean moves = moves(a) && moves(b);
        boolean oneReport = a.besides(b)
                && a.scope() == Scope.AGGREGATE
                && b.scope() == Scope.AGGREGATE
                && a.days().equals(b.days())
                && PartyLikeness.actors(a, b) > 0;
        return !moves && !oneReport && PlaceLikeness.score(a, b) <= PlaceLikeness.OTHER_NAME;
    }

    private static boolean moves(Account account) {
        return account.deeds().contains(Deed.MOVEMENT) || account.deeds().contains(Deed.DEAL);
    }

    private static boolean scopesDiffer(Account a, Account b) {
        return (a.scope() == Scope.BACKGROUND) != (b.scope() == Scope.BACKGROUND) || dayOf(a, b) || dayOf(b, a);
    }

    /** Is one a sum over days, and the other a single day of them? */
    private static boolean dayOf(Account sum, Account day) {
        return sum.scope() == Scope.AGGREGATE
                && sum.days().told()
                && sum.days().length() > 2
                && day.scope() == Scope.INCIDENT
                && day.days().told()
                && day.days().length() < sum.days().length();
    }

    /** Two figures of one unit over the same days are a part and its whole, or two parts. */
    private static boolean parts(Account a, Account b) {
        if (a.scope() != Scope.AGGREGATE || b.scope() != Scope.AGGREGATE) {
            return false;
        }
        for (Figure one : a.figures()) {
            for (Figure other : b.figures()) {
                boolean differ = one.plain() && other.plain() && one.counts(other) && one.shown() != other.shown();
                if (differ && !one.unit().equals("people") && !Measures.isMeasure(one.unit())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Fighting told twice in one article, with no place, figure or wording in common: a round-up lists many fights. */
    private static boolean roundUp(Account a, Account b) {
        boolean fights =
                a.besides(b) && a.deeds().contains(Deed.GROUND) && b.deeds().contains(Deed.GROUND);
        return fights
                && !a.places().isEmpty()
                && !b.places().isEmpty()
                && PlaceLikeness.score(a, b) <= 0
                && FigureLikeness.score(a, b) <= 0
                && TextLikeness.words(a, b) < COMMON_WORDS;
    }

    /** Attack and counter-attack: each side once the doer and once the one it is done to. */
    private static boolean reversed(Account a, Account b) {
        boolean deeds = a.deeds().contains(Deed.GROUND) && b.deeds().contains(Deed.GROUND);
        return deeds && names(a.actors(), b.targets()) && names(b.actors(), a.targets());
    }

    private static boolean names(Parties doer, Parties victim) {
        return Parties.meets(doer.camps(), victim.camps())
                || (doer.camps().isEmpty() && Parties.meets(doer.words(), victim.words()));
    }

    /** Two attacks told side by side: by others, and told with a weapon or a victim of their own. */
    private static boolean twins(Account a, Account b) {
        boolean blamed = a.speech() || b.speech() || a.deeds().contains(Deed.CHEMICAL);
        return !blamed
                && PartyLikeness.actors(a, b) <= -1
                && (PartyLikeness.targets(a, b) < 0 || FigureLikeness.score(a, b) <= -1);
    }
}
