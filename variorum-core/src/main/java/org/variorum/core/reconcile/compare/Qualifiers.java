package org.variorum.core.reconcile.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Figure;
import org.variorum.core.reconcile.account.Measures;
import org.variorum.core.reconcile.account.Parties;
import org.variorum.core.reconcile.account.Spot;

/** What keeps twins apart. */
final class Qualifiers {

    static final List<Qualifier> ALL = List.of(
            new Qualifier(
                    "days-apart",
                    "date",
                    "both say when, and the days lie apart",
                    Qualifiers::daysApart,
                    decided("days")),
            new Qualifier(
                    "places-apart",
                    "places",
                    "both say where, and the places lie apart",
                    Qualifiers::placesApart,
                    decided("places")),
            new Qualifier(
                    "rival-deeds",
                    "event_type",
                    "no deed is both",
                    (a, b) -> DeedLikeness.score(a, b) <= -1,
                    decided("deed")),
            new Qualifier(
                    "scope",
                    "event_type",
                    "one tells what is generally so, or a sum over days, and the other a single event",
                    Qualifiers::scopesDiffer,
                    Qualifiers::scope),
            new Qualifier(
                    "generalities",
                    "event_type",
                    "two articles tell what is generally so, in other words and without counting the same",
                    Qualifiers::generalities,
                    Qualifiers::scope),
            new Qualifier(
                    "parts",
                    "quantity",
                    "figures over the same days that differ are parts of a whole",
                    (a, b) -> !parts(a, b).isEmpty(),
                    (of, other) -> String.join("; ", parts(of, other))),
            new Qualifier(
                    "extent",
                    "places",
                    "one article sums up over a country, and over a part of it",
                    Qualifiers::extentsDiffer,
                    decided("places")),
            new Qualifier(
                    "round-up",
                    "places",
                    "one report lists fights at several places",
                    Qualifiers::roundUp,
                    decided("places")),
            new Qualifier(
                    "further",
                    "quote",
                    "the later one opens as a further deed: another, four more",
                    FurtherDeeds::apart,
                    (of, other) -> FurtherDeeds.opening(of)),
            new Qualifier(
                    "nearby",
                    "places",
                    "one lies in a town beside the scene that its article told of",
                    NearbyTowns::apart,
                    decided("places")),
            new Qualifier(
                    "follow-up",
                    "quote",
                    "one tells of an attack behind another: later struck, where its victims were treated",
                    FollowUps::apart,
                    decided("words")),
            new Qualifier(
                    "roles-reversed",
                    "actor",
                    "who attacks in one is attacked in the other",
                    Qualifiers::reversed,
                    Qualifiers::roles),
            new Qualifier(
                    "twins",
                    "actor",
                    "other doers, and other people or another number of them hit",
                    Qualifiers::twins,
                    Qualifiers::deed));

    private static final Set<String> EVENT_UNITS = WordLists.words("event-units");

    private static final double COMMON_WORDS = 0.4;

    private Qualifiers() {}

    static boolean forbid(Account a, Account b) {
        for (Qualifier qualifier : ALL) {
            if (qualifier.forbids(a, b)) {
                return true;
            }
        }
        return false;
    }

    /** Every qualifier that forbids the two to be one event, with what decided. */
    static List<Objection> objections(Account a, Account b) {
        return ALL.stream()
                .filter(qualifier -> qualifier.forbids(a, b))
                .map(qualifier -> qualifier.objection(a, b))
                .toList();
    }

    /** The value by which a feature decided. */
    private static Qualifier.Values decided(String feature) {
        return (of, other) -> Features.compare(feature, of, other).left();
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

    /** What is generally so is one thing in two articles only where they use the same words for it or count the same. */
    private static boolean generalities(Account a, Account b) {
        return a.scope() == Scope.BACKGROUND
                && b.scope() == Scope.BACKGROUND
                && !a.besides(b)
                && FigureLikeness.score(a, b) == 0
                && TextLikeness.words(a, b) < COMMON_WORDS;
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

    /**
     * Two figures of one unit over the same days are a part and its whole, or two parts, as are the sorties over a province and
     * those a day over the country: the first such, as {@code a} has it.
     */
    private static List<String> parts(Account a, Account b) {
        if (a.scope() != Scope.AGGREGATE || b.scope() != Scope.AGGREGATE) {
            return List.of();
        }
        boolean extents = isLocal(a) != isLocal(b);
        return a.figures().stream()
                .filter(one -> !one.unit().equals("people") && !Measures.isMeasure(one.unit()))
                .filter(one -> b.figures().stream().anyMatch(other -> areParts(one, other, extents)))
                .map(Figure::words)
                .limit(1)
                .toList();
    }

    private static boolean areParts(Figure one, Figure other, boolean extents) {
        boolean same = extents
                ? one.numbered() && other.numbered() && one.isOfUnit(other)
                : one.plain() && other.plain() && one.counts(other);
        return same && one.shown() != other.shown();
    }

    /** Two sums of one article of which one is that of a country and the other counts the sorties over a place in it. */
    private static boolean extentsDiffer(Account a, Account b) {
        return a.besides(b)
                && a.scope() == Scope.AGGREGATE
                && b.scope() == Scope.AGGREGATE
                && !a.places().isEmpty()
                && !b.places().isEmpty()
                && isLocal(a) != isLocal(b)
                && (isLocal(a) ? a : b).figures().stream().anyMatch(figure -> EVENT_UNITS.contains(figure.unit()));
    }

    /** Is it said of one province or town, and not of a country or of many? */
    private static boolean isLocal(Account account) {
        return account.places().size() == 1 && account.places().get(0).grain() != Spot.Grain.LAND;
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
        return !blamed && PartyLikeness.actors(a, b) <= -1 && (othersHit(a, b) || FigureLikeness.score(a, b) <= -1);
    }

    /** Are those hit told with other words, and not counted as the same number? */
    private static boolean othersHit(Account a, Account b) {
        return PartyLikeness.targets(a, b) < 0 && (a.besides(b) || FigureLikeness.score(a, b) <= 0);
    }

    private static String scope(Account of, Account other) {
        String kind = switch (of.scope()) {
            case INCIDENT -> "a single event";
            case AGGREGATE -> "a sum over days";
            case BACKGROUND -> "what is generally so";
            case PLAN -> "what is planned or feared";
        };
        return kind + ", " + of.days().words();
    }

    private static String roles(Account of, Account other) {
        return of.actors().shown() + " on " + of.targets().shown();
    }

    private static String deed(Account of, Account other) {
        List<String> said =
                new ArrayList<>(List.of(of.actors().shown(), of.targets().shown()));
        of.figures().forEach(figure -> said.add(figure.words()));
        said.removeIf(String::isEmpty);
        return String.join(", ", said);
    }
}
