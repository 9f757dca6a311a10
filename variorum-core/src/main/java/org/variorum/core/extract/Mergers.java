package org.variorum.core.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.TriggerMatcher.Match;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.EventType;
import org.variorum.model.Realis;

/**
 * Joins the words of one event that a sentence tells of in two places. A strike whose sentence is about its dead is one
 * claim about the dead; so are the killed and the wounded of one attack.
 */
final class Mergers {

    /** How many clauses an outcome may stand away from its attack. */
    static final int FARTHEST = 4;

    private static final Set<EventType> ATTACKS =
            Set.of(EventType.AIRSTRIKE, EventType.MISSILE_LAUNCH, EventType.GROUND_OPERATION, EventType.OTHER);

    private static final Set<String> OWN_EVENTS =
            Set.of("capture", "siege", "withdrawal", "shootdown", "evacuation", "sortie_count", "interception");

    private static final Set<String> TOLLS = WordLists.words("toll-nouns");
    private static final Set<String> HITTING = WordLists.words("hitting-verbs");

    private static final Set<String> WHERE = Set.of("in", "near", "at", "outside", "around");

    private final Sentence sentence;
    private final List<Match> matches;
    private final Map<Match, Match> into = new HashMap<>();

    private Mergers(Sentence sentence, List<Match> matches) {
        this.sentence = sentence;
        this.matches = matches;
    }

    /** For each word that is part of another word's event, that other word. */
    static Map<Match, Match> find(Sentence sentence, List<Match> matches) {
        Mergers mergers = new Mergers(sentence, matches);
        mergers.seen();
        mergers.subjects();
        mergers.tolls();
        mergers.counts();
        mergers.means();
        mergers.moments();
        mergers.outcomes();
        mergers.agreements();
        mergers.crashes();
        mergers.doubles();
        mergers.flatten();
        return mergers.into;
    }

    /** "The jet was hit and crashed": the end of the aircraft that was shot at. */
    private void crashes() {
        for (Match crash : matches) {
            matches.stream()
                    .filter(hit -> Hits.isFallOf(sentence, crash.token(), hit.token()))
                    .findFirst()
                    .ifPresent(hit -> into.put(crash, hit));
        }
    }

    /** What is part of a part is part of the whole. */
    private void flatten() {
        into.replaceAll((part, whole) -> {
            Match root = whole;
            for (int steps = 0; into.containsKey(root) && steps < matches.size(); steps++) {
                root = into.get(root);
            }
            return root;
        });
    }

    /** "An offensive saw rebels encircle the town": even a siege or a capture is part of the offensive that saw it. */
    private void seen() {
        for (Match verb : matches) {
            matches.stream()
                    .filter(noun -> isAttack(noun) && Hits.isSeenBy(sentence, verb.token(), noun.token()))
                    .findFirst()
                    .ifPresent(noun -> into.put(verb, noun));
        }
    }

    /** "The airstrikes hit the depot": the verb says no more than the noun that is its subject, unless it denies it. */
    private void subjects() {
        for (Match verb : matches) {
            if (!isAttack(verb) || !sentence.token(verb.token()).isVerb()) {
                continue;
            }
            matches.stream()
                    .filter(Mergers::isAttack)
                    .filter(noun -> (noun.token() < verb.token() && isArgument(noun.token(), verb.token()))
                            || Hits.isDoneIn(sentence, verb.token(), noun.token())
                            || Hits.isDoersHit(sentence, verb.token(), noun.token())
                            || Hits.isOfIt(sentence, verb.token(), noun.token())
                            || Hits.isExplained(sentence, verb.token(), noun.token()))
                    .findFirst()
                    .ifPresent(noun -> {
                        boolean negated = sentence.child(verb.token(), "neg").isPresent();
                        into.put(negated ? noun : verb, negated ? verb : noun);
                    });
        }
    }

    private List<Match> tollWords() {
        return matches.stream()
                .filter(match -> match.trigger().eventType() == EventType.CASUALTIES)
                .toList();
    }

    /** "Killed ten and wounded twenty": the second verb for the harm of one attack belongs to the first. */
    private void tolls() {
        List<Match> tolls = tollWords();
        for (Match toll : tolls) {
            tolls.stream()
                    .filter(first -> !into.containsKey(first))
                    .filter(first ->
                            first.token() < toll.token() || Hits.isOfSubject(sentence, toll.token(), first.token()))
                    .filter(first -> isListed(toll.token(), first.token())
                            || Hits.isOfSubject(sentence, toll.token(), first.token())
                            || Hits.isSameDeath(sentence, first.token(), toll.token())
                            || Hits.isDoneIn(sentence, first.token(), toll.token())
                            || Participles.areInARow(sentence, first.token(), toll.token())
                            || isSecondHarm(toll.token(), first.token()))
                    .findFirst()
                    .ifPresent(first -> into.put(toll, first));
        }
    }

    /** "Leaving a woman dead and five men injured": a harm without a finite verb in the clause of another. */
    private boolean isListed(int toll, int first) {
        int verb = Clause.of(sentence, first).verb();
        return Clause.of(sentence, toll).isElliptical(toll) && verb >= 0 && sentence.isBelow(toll, verb);
    }

    private boolean isSecondHarm(int toll, int first) {
        boolean more = Hits.isMore(sentence, toll);
        boolean elsewhere = isElsewhere(toll);
        if (more && !elsewhere && Hits.isToldBelow(sentence, toll, first)) {
            return true;
        }
        boolean sameToll = more && (!elsewhere || Hits.isJoined(sentence, toll));
        return Outcomes.isOutcomeOf(sentence, toll, first)
                && (!hasOwnSubject(toll) || sameToll || isOfSameAttack(toll, first));
    }

    /** "A woman was killed and two men were wounded": nothing says that the second harm had a cause or a place of its own. */
    private boolean isOfSameAttack(int toll, int first) {
        return Hits.isSuffered(sentence, toll)
                && Hits.isSuffered(sentence, first)
                && !(isElsewhere(toll) && isElsewhere(first));
    }

    /** Has the harm a place or an attack of its own? */
    private boolean isElsewhere(int toll) {
        return hasOwnPlace(toll)
                || matches.stream()
                        .filter(Mergers::isAttack)
                        .anyMatch(attack -> sentence.token(attack.token()).isNoun()
                                && Outcomes.verbAt(sentence, attack.token()) == toll);
    }

    private boolean hasOwnPlace(int verb) {
        return sentence.within(sentence.subtreeSpan(verb)).stream()
                .filter(word -> WHERE.contains(sentence.token(word).lemma()))
                .filter(word -> Outcomes.verbAt(sentence, word) == verb)
                .flatMap(word -> sentence.within(sentence.subtreeSpan(word)).stream())
                .anyMatch(word -> sentence.token(word).tag().equals("NNP"));
    }

    /** "Put the toll at ten, saying six were killed": what the toll is made of. */
    private void counts() {
        for (Match count : tollWords()) {
            Clause clause = Clause.of(sentence, count.token());
            if (!TOLLS.contains(count.trigger().lemma()) || clause.verb() < 0 || into.containsKey(count)) {
                continue;
            }
            tollWords().stream()
                    .filter(toll -> !toll.equals(count)
                            && !TOLLS.contains(toll.trigger().lemma()))
                    .filter(toll -> Hits.isToldBelow(sentence, toll.token(), clause.verb()))
                    .forEach(toll -> into.put(toll, count));
        }
    }

    /** "Five were killed when jets bombed the market": the attack in which they were killed. */
    private void moments() {
        for (Match attack : matches) {
            int verb = Clause.of(sentence, attack.token()).verb();
            if (!isAttack(attack) || into.containsKey(attack) || verb < 0 || !Hits.isWhile(sentence, verb)) {
                continue;
            }
            tollWords().stream()
                    .filter(toll ->
                            toll.token() == sentence.token(verb).head() && Hits.isSuffered(sentence, toll.token()))
                    .findFirst()
                    .ifPresent(toll -> into.put(attack, toll));
        }
    }

    /** "Flew 60 sorties, hitting 90 targets": what an attack hit or destroyed, unless it was elsewhere. */
    private void outcomes() {
        for (Match hit : matches) {
            if (!isAttack(hit)
                    || !sentence.token(hit.token()).isVerb()
                    || into.containsKey(hit)
                    || (hasOwnSubject(hit.token()) && !isRelative(hit.token()))) {
                continue;
            }
            matches.stream()
                    .filter(attack -> !attack.equals(hit)
                            && (!into.containsKey(attack) || Hits.isAim(sentence, hit.token(), attack.token())))
                    .filter(attack -> isAttack(attack) || isSortie(attack))
                    .filter(attack -> isHitOf(hit.token(), attack.token()))
                    .findFirst()
                    .ifPresent(attack -> into.put(hit, attack));
        }
    }

    private boolean isRelative(int verb) {
        return sentence.token(verb).relation().equals("relcl");
    }

    private static boolean isSortie(Match match) {
        return match.trigger().subtype().filter("sortie_count"::equals).isPresent();
    }

    /** A participle of the attack's verb, or "destroyed" beside a verb that says little ("carried out strikes and destroyed"). */
    private boolean isHitOf(int hit, int attack) {
        Clause clause = Clause.of(sentence, attack);
        Token token = sentence.token(Hits.manner(sentence, hit));
        boolean participle = token.tag().equals("VBG") && token.relation().equals("advcl");
        boolean second = token.relation().equals("conj") && clause.isNoun() && HITTING.contains(token.lemma());
        return Hits.isAim(sentence, hit, attack)
                || ((participle || second)
                        && (clause.verb() == token.head()
                                || (participle && Hits.isBesideInfinitive(sentence, hit, attack)))
                        && !(hasOwnPlace(hit) && hasOwnPlace(clause.verb())));
    }

    /** The attack that a clause about its dead hangs on, or that is the subject or the means of the killing. */
    private void means() {
        for (Match match : matches) {
            if (!isAttack(match) || into.containsKey(match)) {
                continue;
            }
            tollWords().stream()
                    .filter(toll -> !into.containsKey(toll))
                    .filter(toll -> killsBy(match.token(), toll.token()))
                    .findFirst()
                    .ifPresent(toll -> into.put(match, toll));
        }
    }

    /** A town taken, a siege or a plane shot down is an event of its own beside its dead. */
    private static boolean isAttack(Match match) {
        return ATTACKS.contains(match.trigger().eventType())
                && match.trigger().subtype().filter(OWN_EVENTS::contains).isEmpty();
    }

    private boolean killsBy(int attack, int toll) {
        if (isDenied(toll) && sentence.token(attack).isVerb()) {
            return false;
        }
        Clause clause = Clause.of(sentence, attack);
        return (Outcomes.isOutcomeOf(sentence, toll, attack) && !hasOwnSubject(toll))
                || Hits.isOfMissile(sentence, toll, attack)
                || Hits.isJoined(sentence, attack, toll)
                || Hits.isBesideToll(sentence, attack, toll)
                || (Hits.isGerund(sentence, attack) && sentence.token(attack).head() == toll)
                || (clause.isNoun() && killsAsNoun(clause, toll));
    }

    private boolean killsAsNoun(Clause attack, int toll) {
        boolean carried = attack.verb() >= 0
                && attack.verb() != toll
                && (isArgument(attack.trigger(), attack.verb()) || Participles.isMeans(sentence, attack))
                && Outcomes.isOutcomeOf(sentence, toll, attack.verb())
                && !hasOwnSubject(toll);
        return carried
                || isSharedMeans(attack, toll)
                || standsIn(attack.trigger(), toll)
                || Hits.causes(sentence, attack, toll);
    }

    /** "In the strikes two trucks were destroyed and ten men were killed": what opens the first clause holds for both. */
    private boolean isSharedMeans(Clause attack, int toll) {
        return attack.verb() > attack.trigger()
                && sentence.token(toll).relation().equals("conj")
                && sentence.token(toll).head() == attack.verb()
                && Hits.isSuffered(sentence, toll)
                && Hits.isSuffered(sentence, attack.verb());
    }

    /** "Shelled the ferry but did not kill anyone": the attack happened, the killing did not. */
    private boolean isDenied(int toll) {
        return StandingReader.read(sentence, toll, EventType.CASUALTIES, false)
                .standing()
                .negated();
    }

    /** Does the noun for the attack stand in the clause that tells of its dead? */
    private boolean standsIn(int attack, int toll) {
        return Clause.of(sentence, toll).words().get(attack)
                && sentence.isBelow(attack, toll)
                && !(Hits.isAnswered(sentence, attack) && hasAttackAsSubject(toll));
    }

    private boolean hasAttackAsSubject(int verb) {
        return matches.stream()
                .anyMatch(match ->
                        isAttack(match) && sentence.token(match.token()).isNoun() && isArgument(match.token(), verb));
    }

    private boolean isArgument(int noun, int verb) {
        Token token = sentence.token(noun);
        return token.head() == verb
                && Set.of("nsubj", "nsubjpass", "dobj", "agent").contains(token.relation());
    }

    /** Of two nouns for one event on the same verb ("a series of raids and strikes") the first stands for both. */
    private void doubles() {
        Set<Integer> verbsTaken = new HashSet<>();
        Map<Integer, Match> first = new HashMap<>();
        for (Match match : matches) {
            Clause clause = Clause.of(sentence, match.token());
            if (into.containsKey(match) || clause.verb() < 0 || match.isSpeech()) {
                continue;
            }
            if (clause.isNoun() && !verbsTaken.add(clause.verb())) {
                Optional.ofNullable(first.get(clause.verb()))
                        .filter(other -> !(other.isSpeech() && isDemanded(match)))
                        .ifPresent(other -> join(other, match));
            } else {
                verbsTaken.add(clause.verb());
                first.putIfAbsent(clause.verb(), match);
            }
        }
    }

    /** "The raid was an aggression", "is engaged in fighting": the charge is more than the raid, the fighting than the post. */
    private void join(Match first, Match second) {
        boolean more = isAttack(first) ? isMoreThanAttack(first, second) : isNoAttack(first) && isAttack(second);
        boolean other = first.trigger().eventType() != second.trigger().eventType();
        if (!more && other && isAttack(second) && Hits.isAnswered(sentence, second.token())) {
            return;
        }
        into.put(more ? first : second, more ? second : first);
    }

    private boolean isMoreThanAttack(Match attack, Match second) {
        EventType type = second.trigger().eventType();
        boolean toll = type == EventType.CASUALTIES
                && Hits.isJoined(sentence, second.token())
                && sentence.token(second.token()).head() == attack.token();
        return toll || type == EventType.ACCUSATION || (isNoAttack(attack) && isAttack(second));
    }

    private boolean isNoAttack(Match match) {
        return sentence.token(match.token()).lemma().equals("engage") || Hits.isOnlyHeard(sentence, match.token());
    }

    /** "Did not agree to cooperate" is one refusal. */
    private void agreements() {
        for (Match match : matches) {
            Token token = sentence.token(match.token());
            if (match.trigger().eventType() == EventType.AGREEMENT
                    && token.relation().equals("xcomp")) {
                matches.stream()
                        .filter(other -> other.token() == token.head())
                        .filter(other -> other.trigger().eventType() == EventType.AGREEMENT)
                        .findFirst()
                        .ifPresent(other -> into.put(match, other));
            }
        }
    }

    /** Who calls for strikes, or for an end to them, speaks of the strikes, and not only as one who speaks. */
    private boolean isDemanded(Match match) {
        Realis realis = StandingReader.read(
                        sentence, match.token(), match.trigger().eventType(), false)
                .standing()
                .realis();
        return realis == Realis.ONGOING || realis == Realis.REQUESTED;
    }

    private boolean hasOwnSubject(int verb) {
        return sentence.child(verb, "nsubj", "nsubjpass").isPresent();
    }
}
