package org.variorum.core.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.EventType;
import org.variorum.model.Quantity;
import org.variorum.model.TextSpan;

/**
 * Signs that a clause tells of a campaign or a habit, which is kept up over days and is no event of the day that the text tells of:
 * raids that are stepped up or go on, attacks that have led to deaths, what somebody does as usual or for the tenth day.
 */
final class Campaigns {

    private static final Set<String> GROWING = WordLists.words("growing-verbs");
    private static final Set<String> UP = WordLists.words("stepping-verbs");
    private static final Set<String> GOING_ON = Set.of("continue", "keep", "persist");
    private static final Set<String> DAYS = Set.of("day", "week", "month", "night");
    private static final Set<String> PRESENT = Set.of("VBP", "VBZ");
    private static final Set<EventType> STRIKES = Set.of(EventType.AIRSTRIKE, EventType.MISSILE_LAUNCH);

    private static final Set<String> ATTACKS = Stream.of("strike-nouns", "any-attack-nouns", "event-units")
            .flatMap(list -> WordLists.words(list).stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Between "for" and the day: "for the fourth consecutive day". */
    private static final int FARTHEST_FOR = 5;

    private final ClaimWords words;
    private final Sentence sentence;
    private final int trigger;
    private final int verb;

    private Campaigns(ClaimWords words, Ties ties) {
        this.words = words;
        this.sentence = words.sentence();
        this.trigger = ties.trigger();
        this.verb = ties.verb();
    }

    /** The word that shows it; empty where none does. */
    static Optional<TextSpan> sign(ClaimWords words, List<Quantity> quantities) {
        return Ties.of(words.sentence(), words.raw().words())
                .filter(ties -> ties.verb() >= 0)
                .map(ties -> new Campaigns(words, ties))
                .flatMap(claim -> claim.growing()
                        .or(claim::goingOn)
                        .or(claim::usual)
                        .or(claim::nthDay)
                        .or(() -> claim.ofMany(quantities)))
                .map(at -> words.sentence().token(at).span());
    }

    /** "Intensified their bombardment", "has stepped up raids", "the raids escalated". */
    private Optional<Integer> growing() {
        Token noun = sentence.token(trigger);
        boolean told = noun.isNoun()
                && noun.head() == verb
                && Set.of("dobj", "nsubj", "nsubjpass").contains(noun.relation())
                && (isStrike() || ATTACKS.contains(noun.lemma()));
        String lemma = sentence.token(verb).lemma();
        boolean up = UP.contains(lemma)
                && sentence.children(verb, "prt", "advmod").stream()
                        .anyMatch(child -> sentence.token(child).lemma().equals("up"));
        boolean finite = !sentence.token(verb).tag().equals("VBN")
                || sentence.child(verb, "aux", "auxpass").isPresent();
        return Optional.of(verb).filter(at -> told && finite && (up || GROWING.contains(lemma)));
    }

    /** "Jets continue to bomb the valley", "have kept bombing it", and not "continued to bomb it on Friday". */
    private Optional<Integer> goingOn() {
        int above = sentence.token(verb).relation().equals("xcomp")
                ? sentence.token(verb).head()
                : -1;
        boolean ofStrike =
                isStrike() && (trigger == verb || sentence.token(trigger).head() == verb);
        boolean told = above >= 0
                && ofStrike
                && GOING_ON.contains(sentence.token(above).lemma())
                && (PRESENT.contains(sentence.token(above).tag()) || isPresentPerfect(above));
        return Optional.of(above).filter(at -> told);
    }

    /** "As usual the army is shelling the suburbs". */
    private Optional<Integer> usual() {
        return sentence.within(words.raw().quote()).stream()
                .filter(at -> at > 0
                        && sentence.token(at).lemma().equals("usual")
                        && sentence.token(at - 1).lemma().equals("as"))
                .findFirst();
    }

    /** "For the tenth day", "for a third straight week", however the parser binds the day. */
    private Optional<Integer> nthDay() {
        return sentence.within(words.raw().quote()).stream()
                .filter(at -> DAYS.contains(sentence.token(at).lemma()))
                .filter(at -> countedFor(at).filter(this::isOurs).isPresent())
                .findFirst();
    }

    /** The "for" a few words before a day that an ordinal number stands beside. */
    private Optional<Integer> countedFor(int day) {
        boolean ordinal = false;
        for (int at = day - 1; at >= Math.max(0, day - FARTHEST_FOR); at--) {
            Token token = sentence.token(at);
            if (token.lemma().equals("for")) {
                return ordinal ? Optional.of(at) : Optional.empty();
            }
            ordinal |= token.name().endsWith("ORDINAL") || token.form().matches("\\d+(?:st|nd|rd|th)");
        }
        return Optional.empty();
    }

    private boolean isOurs(int preposition) {
        int head = sentence.token(preposition).head();
        return head == verb || head == trigger;
    }

    /** "Raids have ruined the valley", "the attacks have led to numerous deaths": several attacks, in the perfect without a count. */
    private Optional<Integer> ofMany(List<Quantity> quantities) {
        boolean counted = quantities.stream().anyMatch(quantity -> quantity.min() != null);
        return sentence.children(verb, "nsubj").stream()
                .filter(at -> !counted && isPresentPerfect(verb))
                .filter(at -> sentence.token(at).tag().equals("NNS")
                        && ATTACKS.contains(sentence.token(at).lemma()))
                .filter(at -> !quantities.isEmpty()
                        || sentence.child(at, "det", "poss").isEmpty())
                .findFirst();
    }

    private boolean isStrike() {
        return STRIKES.contains(words.raw().trigger().eventType());
    }

    private boolean isPresentPerfect(int at) {
        return sentence.children(at, "aux").stream()
                .map(sentence::token)
                .anyMatch(aux -> aux.lemma().equals("have") && PRESENT.contains(aux.tag()));
    }
}
