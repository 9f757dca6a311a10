package org.variorum.core.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.resolve.AggregateRule.Summed;
import org.variorum.model.EventType;
import org.variorum.model.Evidence;
import org.variorum.model.Quantity;
import org.variorum.model.TextSpan;

/**
 * Tells figures for a period, rates and totals from single incidents: a count of sorties over three days must not be set
 * beside one raid of those days as if both spoke of one event.
 */
final class Aggregates {

    private static final Set<String> EVENT_UNITS = WordLists.words("event-units");
    private static final Set<String> TOTALS = WordLists.words("total-words");
    private static final Set<String> HABITS = WordLists.words("habit-words");
    private static final Set<String> PERIODS = WordLists.words("period-leads");

    private static final Set<String> WARS = WordLists.words("war-nouns");
    private static final String PEOPLE = "people";

    /** People killed: more than any one attack of our time was told to have killed. */
    private static final double THOUSANDS = 4000;

    static final List<AggregateRule> ALL = List.of(
            new AggregateRule(
                    "aggregate.rate",
                    "a count by the day or the hour holds for as many days as it is kept up",
                    Aggregates::rate,
                    List.of("The air force is flying 40 sorties a day over the delta."),
                    List.of("The air force flew 40 sorties over the delta on Monday.")),
            new AggregateRule(
                    "aggregate.since",
                    "what was counted since a day sums up all that happened from it on",
                    claim -> dated(claim, "date.since"),
                    List.of("More than 900 villagers have been killed in Orland since the truce ended in May 2019."),
                    List.of("Nine villagers were killed in Orland on Monday.")),
            new AggregateRule(
                    "aggregate.period",
                    "a count over a named stretch of days is no single event",
                    Aggregates::period,
                    List.of("Between June 3 and June 9 the artillery killed 34 fighters."),
                    List.of("The artillery killed 34 fighters on June 9.")),
            new AggregateRule(
                    "aggregate.events",
                    "where raids or sorties are themselves counted, the claim is about all of them",
                    Aggregates::events,
                    List.of("The coalition carried out 14 air strikes near Vell."),
                    List.of("The coalition carried out an air strike near Vell.")),
            new AggregateRule(
                    "aggregate.total",
                    "so far, in all, a total of: a sum up to the day of the words",
                    claim -> beside(claim, TOTALS),
                    List.of("The shelling has killed 60 people so far this winter."),
                    List.of("The shelling killed six people.")),
            new AggregateRule(
                    "aggregate.war",
                    "the dead of a war are those of all its attacks",
                    Aggregates::ofWar,
                    List.of("The war has killed 900 villagers."),
                    List.of("The raid has killed 90 villagers.")),
            new AggregateRule(
                    "aggregate.thousands",
                    "no single attack is told to have killed thousands: such a toll is that of a war",
                    Aggregates::thousands,
                    List.of("More than 25,000 villagers have been killed in Orland."),
                    List.of("More than 250 villagers were killed in Orland.")),
            new AggregateRule(
                    "aggregate.habit",
                    "what is done daily or regularly is many events",
                    claim -> beside(claim, HABITS),
                    List.of("Government jets bomb the valley daily."),
                    List.of("Government jets bombed the valley.")),
            new AggregateRule(
                    "aggregate.campaign",
                    "raids that are stepped up, go on or have done harm, and what is done as usual or for the tenth day, without a day",
                    Aggregates::campaign,
                    List.of(
                            "Government jets have stepped up raids on the valley.",
                            "The raids came as jets intensified their bombardment of the valley.",
                            "Government jets continue to bomb the valley.",
                            "As usual the army is shelling the villages.",
                            "The raids have led to many deaths among the villagers.",
                            "For the 40th day jets bombed the valley."),
                    List.of(
                            "Government jets stepped up raids on the valley on Monday.",
                            "Government jets continued to bomb the valley.",
                            "The raid has led to many deaths among the villagers.",
                            "The raids have killed 20 villagers.",
                            "For the third time jets bombed the valley.")));

    private Aggregates() {}

    /** Notes the signs in the claim's evidence, under "aggregate"; does it show any? */
    static boolean note(ClaimWords words, FactReader.Facts facts) {
        Summed claim = new Summed(words, facts);
        boolean found = false;
        for (AggregateRule rule : ALL) {
            Optional<TextSpan> sign = rule.sign().apply(claim);
            sign.ifPresent(span -> words.cites().add("aggregate", span, rule.id()));
            found |= sign.isPresent();
        }
        return found;
    }

    private static Optional<TextSpan> rate(Summed claim) {
        return claim.facts().quantities().stream()
                .filter(q -> q.unit() != null && q.unit().contains(" per "))
                .findFirst()
                .map(q -> span(claim, q));
    }

    private static Optional<TextSpan> campaign(Summed claim) {
        boolean dated = claim.facts()
                .date()
                .filter(date -> !Boolean.FALSE.equals(date.stated()))
                .isPresent();
        return dated
                ? Optional.empty()
                : Campaigns.sign(claim.words(), claim.facts().quantities());
    }

    private static Optional<TextSpan> ofWar(Summed claim) {
        Sentence sentence = claim.words().sentence();
        boolean counted = claim.facts().quantities().stream().anyMatch(q -> PEOPLE.equals(q.unit()));
        Optional<Ties> ties = Ties.of(sentence, claim.words().raw().words());
        if (!counted || claim.words().raw().trigger().eventType() != EventType.CASUALTIES) {
            return Optional.empty();
        }
        return sentence.within(claim.words().raw().quote()).stream()
                .filter(at -> WARS.contains(sentence.token(at).lemma())
                        && sentence.token(at).relation().equals("nsubj"))
                .filter(at -> ties.filter(t -> t.tie(at).down().isEmpty()).isPresent())
                .findFirst()
                .map(at -> sentence.token(at).span());
    }

    private static Optional<TextSpan> thousands(Summed claim) {
        return claim.facts().quantities().stream()
                .filter(q -> claim.words().raw().trigger().eventType() == EventType.CASUALTIES)
                .filter(q -> PEOPLE.equals(q.unit()) && q.min() != null && q.min() >= THOUSANDS)
                .findFirst()
                .map(q -> span(claim, q));
    }

    private static Optional<TextSpan> events(Summed claim) {
        return claim.facts().quantities().stream()
                .filter(q -> q.unit() != null && EVENT_UNITS.contains(q.unit()))
                .filter(q -> q.min() == null || q.min() > 1)
                .findFirst()
                .map(q -> span(claim, q));
    }

    private static TextSpan span(Summed claim, Quantity quantity) {
        return claim.words().cites().utf16(quantity.start(), quantity.end());
    }

    private static Optional<TextSpan> dated(Summed claim, String rule) {
        return claim.facts().quantities().isEmpty() ? Optional.empty() : evidence(claim, rule);
    }

    private static Optional<TextSpan> evidence(Summed claim, String rule) {
        return claim.words().cites().all().getOrDefault("date", List.of()).stream()
                .filter(words -> words.by().equals(rule))
                .findFirst()
                .map(words -> span(claim, words));
    }

    private static TextSpan span(Summed claim, Evidence words) {
        return claim.words().cites().utf16(words.start(), words.end());
    }

    /** "Between May 3 and 9", "over the past week": several days, told as a stretch and not as a vague single day. */
    private static Optional<TextSpan> period(Summed claim) {
        boolean severalDays = claim.facts()
                .date()
                .filter(date -> date.start() != null && !date.start().equals(date.end()))
                .isPresent();
        if (!severalDays || claim.facts().quantities().isEmpty()) {
            return Optional.empty();
        }
        return claim.words().cites().all().getOrDefault("date", List.of()).stream()
                .filter(words -> isStretch(claim, words))
                .findFirst()
                .map(words -> span(claim, words));
    }

    private static boolean isStretch(Summed claim, Evidence words) {
        TextSpan span = span(claim, words);
        Sentence sentence = claim.words().sentence();
        boolean led = sentence.headOf(span).stream()
                .flatMap(at -> Stream.of(at, sentence.token(at).head()))
                .filter(at -> at >= 0)
                .anyMatch(at -> PERIODS.contains(sentence.token(at).lemma()));
        return led || words.by().startsWith("time.range") || words.by().startsWith("time.past");
    }

    private static Optional<TextSpan> beside(Summed claim, Set<String> phrases) {
        Sentence sentence = claim.words().sentence();
        Optional<Ties> ties = Ties.of(sentence, claim.words().raw().words());
        return sentence.within(claim.words().raw().quote()).stream()
                .filter(at -> ties.filter(t -> t.tie(at).down().isEmpty()).isPresent())
                .filter(at -> phrases.contains(phrase(sentence, at)))
                .findFirst()
                .map(at -> sentence.token(at).span());
    }

    /** The word, or for "far" and "all" the word with the one before it: "so far", "in all". */
    private static String phrase(Sentence sentence, int at) {
        String lemma = sentence.token(at).lemma();
        boolean second = at > 0 && Set.of("far", "all", "date", "day").contains(lemma);
        return second ? sentence.token(at - 1).lemma() + " " + lemma : lemma;
    }
}
