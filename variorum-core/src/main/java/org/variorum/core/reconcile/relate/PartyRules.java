package org.variorum.core.reconcile.relate;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Parties;
import org.variorum.core.reconcile.account.Stems;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.model.EventType;
import org.variorum.model.TargetRole;
import org.variorum.model.TargetType;

/** Who did it, who was hit, and of what kind those hit were. */
final class PartyRules {

    /** Deeds that one side does to another; in fighting both sides act. */
    private static final Set<Deed> ONE_SIDED =
            Set.of(Deed.AIR, Deed.MISSILE, Deed.SHELLING, Deed.BLAST, Deed.CHEMICAL, Deed.EXECUTION, Deed.SHOOTDOWN);

    private static final Set<Deed> STRIKES = Set.of(Deed.AIR, Deed.MISSILE, Deed.SHELLING);

    /** "Hundreds", "victims": how many, and not who. */
    private static final Set<String> NOBODY = Stems.ofList("uncounted-victims");

    /** Stems that name nobody in particular: two reports of "rebels", or of an "Abu" each, need not tell of the same ones. */
    private static final Set<String> GENERIC = Stream.of(
                    WordLists.words("generic-target-stems"),
                    Stems.ofList("name-particles"),
                    Stems.ofList("given-names"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final double NAMED = 0.7;
    private static final double WORDED = 0.5;

    /** Quotes of one speaker with so many words in common speak of the same people even by a general word: "rebels who guarded". */
    private static final double TOLD_ALIKE = 0.5;

    /** An air strike and shell fire go together in a battle, and are not one deed. */
    private static final double ONE_DEED = 0.8;

    private PartyRules() {}

    static Optional<Outcome> actor(Account a, Account b, Scene scene) {
        Parties one = a.actors();
        Parties other = b.actors();
        if (isWords(a) || isWords(b)) {
            return Optional.empty();
        }
        if (one.camps().isEmpty() || other.camps().isEmpty()) {
            return isRivalry(a, b, scene) ? Culprits.labelled(a, b) : Optional.empty();
        }
        if (Parties.meets(one.camps(), other.camps())) {
            return Optional.of(new Outcome(
                    a,
                    b,
                    Relation.CORROBORATES,
                    "actor",
                    true,
                    NAMED,
                    isCarried(a, b)
                            ? "the article gives both " + shared(one, other) + " as the doer"
                            : "both name " + shared(one, other) + " as the doer"));
        }
        if (!isRivalry(a, b, scene)) {
            return Optional.empty();
        }
        return Optional.of(new Outcome(
                a,
                b,
                Relation.CONTRADICTS,
                "actor",
                true,
                1,
                one.shown() + " against " + other.shown() + " as the doer"));
    }

    /** Has one of two accounts of an article its doer from the rest of the article? Then it says nothing of him itself. */
    static boolean isCarried(Account a, Account b) {
        return a.besides(b)
                && Stream.of(a, b)
                        .anyMatch(account -> account.claim().actor().stream()
                                .allMatch(actor -> Boolean.FALSE.equals(actor.stated())));
    }

    /** Are two doers named for one deed, and not two sides that act on each other? */
    private static boolean isRivalry(Account a, Account b, Scene scene) {
        boolean eachOther = Parties.meets(a.actors().camps(), b.targets().camps())
                || Parties.meets(b.actors().camps(), a.targets().camps());
        boolean answer = RivalTolls.answers(a) || RivalTolls.answers(b);
        boolean sameVictims = target(a, b, scene).isPresent() || Features.score("figures", a, b) > 0;
        return (isOneSided(a, b) || sameVictims)
                && isOneDeed(a, b)
                && !answer
                && !eachOther
                && !a.denies()
                && !b.denies();
    }

    /** "Chemical attack, gas": one kind of deed, and of days and not of a year; or one toll, or one thing burned. */
    private static boolean isOneDeed(Account a, Account b) {
        boolean brief = a.scope() == Scope.INCIDENT && b.scope() == Scope.INCIDENT;
        double deed = Features.score("deed", a, b);
        boolean other = a.deeds().contains(Deed.OTHER) && b.deeds().contains(Deed.OTHER);
        boolean same = deed >= 0 && (Culprits.sameToll(a, b) || (other && sameThing(a, b)));
        return brief && (isBlame(a, b) || deed >= ONE_DEED || same);
    }

    /** Whoever only speaks is no doer. */
    private static boolean isWords(Account account) {
        return account.claim().eventType() == EventType.STATEMENT;
    }

    /** Is one of the deeds done by one side to another, or do both accounts lay blame? */
    private static boolean isOneSided(Account a, Account b) {
        return a.deeds().stream().anyMatch(ONE_SIDED::contains)
                || b.deeds().stream().anyMatch(ONE_SIDED::contains)
                || isBlame(a, b);
    }

    private static boolean isBlame(Account a, Account b) {
        return a.claim().eventType() == EventType.ACCUSATION && b.claim().eventType() == EventType.ACCUSATION;
    }

    static Optional<Outcome> target(Account a, Account b, Scene scene) {
        Parties one = a.targets();
        Parties other = b.targets();
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        boolean names = Parties.meets(one.ids(), other.ids());
        boolean told = Features.score("words", a, b) >= TOLD_ALIKE && a.voice().isOneWith(b.voice());
        if (names
                || one.words().stream()
                        .filter(word -> !NOBODY.contains(word))
                        .anyMatch(word -> other.words().contains(word) && (told || !GENERIC.contains(word)))) {
            return Optional.of(new Outcome(
                    a,
                    b,
                    Relation.CORROBORATES,
                    "target",
                    true,
                    names ? NAMED : WORDED,
                    "both say who or what was hit: " + one.shown() + "; " + other.shown()));
        }
        return Optional.empty();
    }

    /** Is one thing named by both as hit, more than the town itself: the depot, the headquarters? */
    static boolean sameThing(Account a, Account b) {
        Set<String> towns = Stream.of(a, b)
                .flatMap(account -> account.places().stream())
                .flatMap(place -> Stems.contentOf(place.name()).stream())
                .collect(Collectors.toSet());
        return a.targets().words().stream()
                .anyMatch(
                        word -> b.targets().words().contains(word) && !GENERIC.contains(word) && !towns.contains(word));
    }

    /** "Terrorists" against "villagers": the kinds exclude each other, and two institutions say so. */
    static Optional<Outcome> targetType(Account a, Account b, Scene scene) {
        TargetType one = a.claim().targetType();
        TargetType other = b.claim().targetType();
        boolean voices = a.voice().rivals(b.voice())
                && a.deeds().stream().anyMatch(STRIKES::contains)
                && b.deeds().stream().anyMatch(STRIKES::contains);
        boolean doers = Parties.meets(a.actors().camps(), b.actors().camps()) && !areAimAndHarm(a, b);
        if (one == null || other == null || !exclude(one, other) || !voices || !doers) {
            return Optional.empty();
        }
        return Optional.of(new Outcome(
                a,
                b,
                Relation.CONTRADICTS,
                "target_type",
                false,
                WORDED,
                a.targets().shown() + " against " + b.targets().shown() + " as those hit"));
    }

    /** What was aimed at and who was killed there are two questions. */
    static boolean areAimAndHarm(Account a, Account b) {
        TargetRole one = a.claim().targetRole();
        TargetRole other = b.claim().targetRole();
        boolean told = one != null && other != null && one != TargetRole.UNCLEAR && other != TargetRole.UNCLEAR;
        return told && (one == TargetRole.HARMED) != (other == TargetRole.HARMED);
    }

    /** Fighters of a group on one side, civilians or the opposition on the other. */
    static boolean exclude(TargetType one, TargetType other) {
        return excludes(one, other) || excludes(other, one);
    }

    private static boolean excludes(TargetType one, TargetType other) {
        return switch (one) {
            case ARMED_GROUP -> other == TargetType.CIVILIAN || other == TargetType.OPPOSITION;
            case MILITARY, OPPOSITION -> other == TargetType.CIVILIAN;
            default -> false;
        };
    }

    private static String shared(Parties one, Parties other) {
        SortedSet<String> ids = new TreeSet<>(one.ids());
        ids.retainAll(other.ids());
        return ids.isEmpty() && !one.shown().equals(other.shown()) ? one.shown() + " or " + other.shown() : one.shown();
    }
}
