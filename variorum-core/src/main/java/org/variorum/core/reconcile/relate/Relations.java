package org.variorum.core.reconcile.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Stems;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.core.reconcile.compare.PlaceLikeness;
import org.variorum.core.reconcile.compare.SameEvent;
import org.variorum.model.Realis;

/** All relations within one event. */
public final class Relations {

    private static final QuantityRule COUNTS = new QuantityRule();

    /** The fields in the order in which agreement on them is told: the rarer first. */
    private static final List<FieldRule> RULES = List.of(
            COUNTS,
            RivalCauses::of,
            GivenCauses::of,
            MeansRules::weapon,
            WhereRules::origin,
            PartyRules::target,
            PartyRules::targetType,
            PartyRules::actor,
            DeedRule::of,
            WhereRules::places,
            WhereRules::date);

    /** Two members that are this unlikely by themselves are in one event through others only, and say nothing of each other. */
    private static final double LEAST = 0.7;

    /** The next sentence. */
    private static final double NEXT = 0.8;

    /** What all the raids of a campaign have in common. */
    private static final Set<String> LOOSE = Set.of("actor", "weapon");

    private static final Set<String> OF_CAMPAIGN = Set.of("actor", "weapon", "happened", "places", "date");

    private static final int TIMES_AS_LONG = 3;

    private static final Set<String> UNDATED_LOOSE = Set.of("happened", "places");

    /** One gives no day. */
    private static final double UNDATED = 0.1;

    private static final Set<String> OPEN = Stems.ofList("inquiry-words");

    private Relations() {}

    /** Every relation of every two members; the caller keeps the most telling. */
    public static List<Outcome> of(List<Account> members, SameEvent sameEvent) {
        Scene scene = new Scene(members);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                Account a = members.get(i);
                Account b = members.get(j);
                double logOdds = sameEvent.logOdds(a, b);
                if (logOdds > LEAST) {
                    add(a, b, scene, outcomes);
                } else if (logOdds > SameEvent.FORBIDDEN && Ties.isTollAlone(a, b)) {
                    COUNTS.of(a, b, scene).ifPresent(outcomes::add);
                }
            }
        }
        return outcomes;
    }

    /** What one article tells twice stays so where the two came to stand in two events. */
    static Optional<Outcome> retoldApart(Account a, Account b, double logOdds) {
        return logOdds > LEAST && a.negated() == b.negated() && !overlap(a, b)
                ? Restatements.retold(a, b)
                : Optional.empty();
    }

    private static void add(Account a, Account b, Scene scene, List<Outcome> outcomes) {
        if (a.negated() != b.negated() || overlap(a, b) || unlike(a, b)) {
            return;
        }
        Optional<Outcome> copy =
                Restatements.copied(a, b).or(() -> Restatements.rewritten(a, b)).or(() -> Restatements.retold(a, b));
        List<Outcome> found =
                RULES.stream().flatMap(rule -> rule.of(a, b, scene).stream()).toList();
        found.stream()
                .filter(outcome -> outcome.relation() != Relation.CORROBORATES)
                .filter(outcome -> outcome.relation() != Relation.CONSISTENT || !Elsewhere.parts(a, b, outcome.field()))
                .forEach(outcomes::add);
        copy.or(() -> agreement(a, b, found)).ifPresent(outcomes::add);
    }

    /** The rarest field on which the two agree; beside a clash, and of what is generally so, only a figure counts. */
    private static Optional<Outcome> agreement(Account a, Account b, List<Outcome> found) {
        boolean standing = a.scope() == Scope.BACKGROUND && b.scope() == Scope.BACKGROUND;
        boolean clash = found.stream()
                .anyMatch(outcome ->
                        outcome.relation() != Relation.CORROBORATES && outcome.relation() != Relation.CONSISTENT);
        return found.stream()
                .filter(outcome -> outcome.relation() == Relation.CORROBORATES)
                .filter(outcome -> !standing || outcome.field().equals("quantity"))
                .filter(outcome -> !outcome.field().equals("happened") || happened(a, b))
                .filter(outcome -> !isSumBeside(a, b) || !isLoose(a, b, outcome.field()))
                .filter(outcome -> !areUnlikeSums(a, b) || !OF_CAMPAIGN.contains(outcome.field()))
                .filter(outcome -> !outcome.field().equals("actor") || Features.score("deed", a, b) >= 0)
                .filter(outcome -> !Ties.isLoose(a, b) && !Habits.part(a, b))
                .filter(outcome -> !Elsewhere.parts(a, b, outcome.field()))
                .filter(outcome -> !outcome.field().equals("actor") || !Ties.isDoerAlone(a, b))
                .findFirst()
                .filter(outcome -> !clash || outcome.field().equals("quantity"))
                .map(outcome -> tells(a, b, outcome) ? outcome : weaker(outcome))
                .filter(outcome -> !isRivalDeed(a, b, outcome));
    }

    /**
     * One day or town and two doers: attack and answer. Of the judged links of two named doers who are no rivals, "the army" and
     * "the Orn brigade", and deeds that are not quite of one kind, one was right and six wrong.
     */
    private static boolean isRivalDeed(Account a, Account b, Outcome outcome) {
        boolean merely = outcome.field().equals("places") || outcome.field().equals("date");
        double actor = Features.score("actor", a, b);
        boolean others =
                actor == 0 && !a.actors().isEmpty() && !b.actors().isEmpty() && Features.score("deed", a, b) < 1;
        return merely && (actor < 0 || others || PlaceLikeness.score(a.places(), b.places()) < 0);
    }

    /** What is feared, asked for or foretold says nothing of what was done; an order and its execution are one deed. */
    private static boolean unlike(Account a, Account b) {
        return isForetold(a) != isForetold(b) && !areUnderWay(a, b);
    }

    /** A deal is made and to be kept; ships are sent and, in the next sentence, will arrive. */
    private static boolean areUnderWay(Account a, Account b) {
        boolean sent = a.deeds().contains(Deed.DEPLOYMENT) && b.deeds().contains(Deed.DEPLOYMENT);
        return (a.deeds().contains(Deed.DEAL) && b.deeds().contains(Deed.DEAL))
                || (sent && Features.score("nearness", a, b) >= NEXT);
    }

    /** Doer and weapon, and where one has no day, the place and the kind of deed, unless one speaker goes on about his own. */
    private static boolean isLoose(Account a, Account b, String field) {
        boolean undated = UNDATED_LOOSE.contains(field)
                && Features.score("days", a, b) <= UNDATED
                && !a.voice().isOneWith(b.voice());
        return LOOSE.contains(field) || undated;
    }

    /** A campaign and one raid of it share doer and weapon, and neither speaks for the other. */
    private static boolean isSumBeside(Account a, Account b) {
        return (a.scope() == Scope.AGGREGATE) != (b.scope() == Scope.AGGREGATE);
    }

    /** "Since September" and "during the past week": what was flown in the one run of days is not what was flown in the other. */
    private static boolean areUnlikeSums(Account a, Account b) {
        boolean sums = a.scope() == Scope.AGGREGATE && b.scope() == Scope.AGGREGATE;
        boolean told = a.days().told() && b.days().told();
        long shorter = Math.min(a.days().length(), b.days().length());
        long longer = Math.max(a.days().length(), b.days().length());
        return sums && told && longer >= TIMES_AS_LONG * shorter;
    }

    /** What is foretold twice has not happened; and a kind of deed without a day is the same where a word more is shared. */
    private static boolean happened(Account a, Account b) {
        boolean foretold = isForetold(a) && isForetold(b) && !a.deeds().contains(Deed.DEAL);
        boolean dated = a.days().told() && b.days().told();
        boolean more = Stream.of("words", "places", "actor", "target", "weapon", "figures")
                .anyMatch(feature -> Features.score(feature, a, b) > 0);
        return !foretold && (dated || more);
    }

    private static boolean isForetold(Account account) {
        return account.scope() == Scope.PLAN && account.claim().realis() != Realis.ORDERED;
    }

    /** Two claims of one stretch of text are one statement. */
    private static boolean overlap(Account a, Account b) {
        return a.besides(b)
                && a.claim().start() < b.claim().end()
                && b.claim().start() < a.claim().end();
    }

    /** Where and when alone, or a doer that only the rest of the article tells, make one event of two accounts and no corroboration. */
    private static boolean tells(Account a, Account b, Outcome agreement) {
        boolean done = (a.scope() == Scope.PLAN) == (b.scope() == Scope.PLAN) || areUnderWay(a, b);
        boolean carried = agreement.field().equals("actor") && PartyRules.isCarried(a, b);
        boolean merely = carried
                || agreement.field().equals("places")
                || agreement.field().equals("date");
        boolean open = agreement.field().equals("happened") && (isOpen(a) || isOpen(b));
        return done && !merely && !open;
    }

    /** Who is still looking into an attack does not say that there was one. */
    private static boolean isOpen(Account account) {
        return account.stems().stream().anyMatch(OPEN::contains);
    }

    private static Outcome weaker(Outcome agreement) {
        return new Outcome(
                agreement.a(),
                agreement.b(),
                Relation.SAME_EVENT,
                agreement.field(),
                agreement.sure(),
                agreement.strength(),
                agreement.why());
    }
}
