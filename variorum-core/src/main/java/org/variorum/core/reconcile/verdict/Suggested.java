package org.variorum.core.reconcile.verdict;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rules that suggest the status of a strike and the grade of its civilian harm, in Airwars' words. Of each list the first
 * that holds decides. The words "discounted" and "credible" are a person's alone, and no rule has them.
 *
 * <p>Examples are accounts parted by semicolons, each {@code speaker: who did it}; "!" marks a belligerent, "hurt" adds that
 * civilians were hurt, "denies" that the speaker denies it.
 */
final class Suggested {

    private Suggested() {}

    /**
     * One rule.
     *
     * @param word what it suggests
     * @param reason the rule as a sentence, as it stands in the event's line
     * @param positive accounts for which it decides
     * @param negative accounts for which it does not
     */
    record Rule(
            String id,
            String word,
            String reason,
            Predicate<Facts> holds,
            List<String> positive,
            List<String> negative) {

        Rule {
            positive = List.copyOf(positive);
            negative = List.copyOf(negative);
        }
    }

    static final List<Rule> STRIKE = List.of(
            new Rule(
                    "strike.rival-claims",
                    "contested",
                    "Two belligerents each say that they did it, and exclude each other.",
                    Facts::rivalClaims,
                    List.of("army!: army; rebels!: rebels"),
                    List.of("army!: army; rebels!: army", "army!: army; monitor: rebels")),
            new Rule(
                    "strike.declared",
                    "declared",
                    "A belligerent says that it did it, and no other is named more often.",
                    Facts::declared,
                    List.of("army!: army", "army!: army; rebels! denies: army", "army!: army; monitor: rebels"),
                    List.of(
                            "rebels!: army",
                            "monitor: army",
                            "army!: army; rebels!: rebels",
                            "navy!: navy; monitor: army; agency: army")),
            new Rule(
                    "strike.rivals",
                    "contested",
                    "Accounts of two origins exclude each other on who did it.",
                    Facts::rivals,
                    List.of("monitor: army; ministry!: rebels", "monitor: army; agency: rebels"),
                    List.of(
                            "monitor: army; ministry!: army",
                            "monitor: army; monitor: rebels",
                            "army!: army; monitor: rebels")),
            new Rule(
                    "strike.denied",
                    "contested",
                    "It is reported, and it is denied that it happened or that the one named did it.",
                    facts -> facts.denied() && facts.reported(),
                    List.of("monitor: army; army! denies: army", "monitor: army; agency: army; army! denies: army"),
                    List.of("monitor: army", "army!: army; rebels! denies: army", "army! denies: army")),
            new Rule(
                    "strike.likely",
                    "likely",
                    "Two or more independent origins, none of them a belligerent, report it.",
                    facts -> facts.others() >= 2,
                    List.of("monitor: army; agency: army", "monitor: nobody; agency: army"),
                    List.of(
                            "monitor: army; monitor: army",
                            "monitor: army; rebels!: army",
                            "rebels!: army; militia!: army")),
            new Rule(
                    "strike.single-source",
                    "single_source",
                    "No two independent origins are known to report it; belligerents are never added to others.",
                    Facts::reported,
                    List.of("monitor: army", "monitor: army; rebels!: army", "rebels!: army; militia!: army"),
                    List.of("monitor: army; agency: army", "army! denies: army")));

    static final List<Rule> HARM = List.of(
            new Rule(
                    "harm.rival-claims",
                    "contested",
                    "Two belligerents each say that they did it, and exclude each other.",
                    Facts::rivalClaims,
                    List.of("army!: army hurt; rebels!: rebels"),
                    List.of("army!: army hurt; monitor: rebels")),
            new Rule(
                    "harm.confirmed",
                    "confirmed",
                    "A belligerent, and none is named more often, says that its own attack hurt these civilians.",
                    Facts::harmAccepted,
                    List.of(
                            "army!: army hurt",
                            "monitor: army hurt; army!: army hurt",
                            "army!: army hurt; monitor: rebels"),
                    List.of("army!: army; monitor: army hurt", "army!: rebels hurt", "monitor: army hurt")),
            new Rule(
                    "harm.contested",
                    "contested",
                    "Accounts of two origins exclude each other on who did it, or it is reported and denied.",
                    facts -> facts.rivals() || (facts.denied() && !facts.declared()),
                    List.of("monitor: army hurt; ministry!: rebels hurt", "monitor: army hurt; army! denies: army"),
                    List.of("monitor: army hurt", "army!: army; monitor: army hurt; rebels! denies: army")),
            new Rule(
                    "harm.fair",
                    "fair",
                    "Two or more independent origins, none of them a belligerent, report the harm.",
                    facts -> facts.othersOnHarm() >= 2,
                    List.of(
                            "monitor: army hurt; agency: army hurt",
                            "army!: army; monitor: army hurt; agency: nobody hurt"),
                    List.of("monitor: army hurt; agency: army", "monitor: army hurt; rebels!: army hurt")),
            new Rule(
                    "harm.weak",
                    "weak",
                    "No two independent origins are known to report the harm; belligerents are never added to others.",
                    Facts::harmReported,
                    List.of(
                            "monitor: army hurt",
                            "monitor: army hurt; agency: army",
                            "rebels!: army hurt; militia!: army hurt"),
                    List.of("monitor: army hurt; agency: army hurt", "monitor: army")));

    static Optional<Verdict.Suggestion> strikeStatus(Facts facts) {
        return facts.strike() ? first(STRIKE, facts) : Optional.empty();
    }

    /** Of one event alone: a total over a time is not graded. */
    static Optional<Verdict.Suggestion> harmGrade(Facts facts) {
        return facts.harmReported() && facts.incident() ? first(HARM, facts) : Optional.empty();
    }

    private static Optional<Verdict.Suggestion> first(List<Rule> rules, Facts facts) {
        return rules.stream()
                .filter(rule -> rule.holds().test(facts))
                .findFirst()
                .map(rule -> new Verdict.Suggestion(rule.word(), rule.id(), rule.reason()));
    }
}
