package org.variorum.core.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.TriggerMatcher.Match;
import org.variorum.core.parse.Token;
import org.variorum.model.EventType;
import org.variorum.model.Realis;

/**
 * Joins the words of one event that a sentence tells of in two places. A strike whose sentence is about its dead is one
 * claim about the dead; so are the killed and the wounded of one attack.
 */
final class Mergers {

    /** How a clause that tells what came of an event hangs on it: "bombed the town, killing five and wounding ten". */
    private static final Set<String> OUTCOME = Set.of("advcl", "conj", "acl", "dep", "xcomp", "parataxis");

    private static final Set<String> OTHERS = Set.of("more", "other", "another", "many", "dozen", "score");

    /** How many clauses an outcome may stand away from its attack. */
    private static final int FARTHEST = 4;

    private static final Set<String> AIMING = Set.of("target", "hit", "strike", "destroy", "aim", "land", "fall");
    private static final Set<String> DESTROYING = Set.of("destroy", "damage", "hit");

    private static final Set<EventType> ATTACKS =
            Set.of(EventType.AIRSTRIKE, EventType.MISSILE_LAUNCH, EventType.GROUND_OPERATION, EventType.OTHER);

    private static final Set<String> OWN_EVENTS =
            Set.of("capture", "siege", "withdrawal", "shootdown", "evacuation", "sortie_count", "interception");

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
        mergers.tolls();
        mergers.aims();
        mergers.means();
        mergers.agreements();
        mergers.doubles();
        return mergers.into;
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
                    .filter(first -> first.token() < toll.token() && !into.containsKey(first))
                    .filter(first -> isOutcomeOf(toll.token(), first.token()))
                    .filter(first -> !hasOwnSubject(toll.token()) || isMore(toll.token()))
                    .findFirst()
                    .ifPresent(first -> into.put(toll, first));
        }
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

    /** "Raids that hit the depot", "fired a rocket that struck a house": what an attack hit is told of the same attack. */
    private void aims() {
        for (Match match : matches) {
            if (!isAttack(match) || !isAim(match.token())) {
                continue;
            }
            int head = aimed(match.token());
            matches.stream()
                    .filter(other -> !other.equals(match) && isAttack(other) && !into.containsKey(other))
                    .filter(other -> other.token() == head || carries(other.token(), head))
                    .findFirst()
                    .ifPresent(other -> into.put(match, other));
        }
    }

    private boolean isAim(int verb) {
        Token token = sentence.token(verb);
        boolean aim = AIMING.contains(token.lemma()) && Set.of("acl", "relcl").contains(token.relation());
        boolean manner = sentence.token(manner(verb)).relation().equals("advcl")
                && token.tag().equals("VBG")
                && !hasOwnSubject(verb);
        return token.isVerb() && (aim || manner);
    }

    /** What the attack that {@code verb} is told of hangs on. */
    private int aimed(int verb) {
        return sentence.token(manner(verb)).head();
    }

    /** "Flew to the coast, dropping bombs and firing missiles": the first participle of how it was done. */
    private int manner(int verb) {
        Token token = sentence.token(verb);
        boolean joined = token.relation().equals("conj")
                && token.tag().equals("VBG")
                && sentence.token(token.head()).tag().equals("VBG");
        return joined ? token.head() : verb;
    }

    /** Does the attack's word stand for {@code head}: its verb, what it fires, or the deed that the verb only lends a subject? */
    private boolean carries(int attack, int head) {
        Token token = sentence.token(attack);
        Token top = sentence.token(Math.max(head, 0));
        boolean fired = token.isVerb()
                && top.head() == attack
                && Set.of("dobj", "nsubjpass").contains(top.relation());
        return fired || (token.isNoun() && Clause.of(sentence, attack).isLight() && token.head() == head);
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
        boolean ofClause = isOutcomeOf(toll, attack) && !hasOwnSubject(toll);
        return ofClause || isJoined(attack, toll) || isNounOf(Clause.of(sentence, attack), toll);
    }

    /** Does a noun tell of the attack whose dead {@code toll} tells of, in its clause, as its cause or by its verb? */
    private boolean isNounOf(Clause attack, int toll) {
        return attack.isNoun() && (isCarried(attack, toll) || standsIn(attack.trigger(), toll) || causes(attack, toll));
    }

    /** "Launched an attack, killing ten": the toll hangs on the verb that carries the noun. */
    private boolean isCarried(Clause attack, int toll) {
        return attack.verb() >= 0
                && attack.verb() != toll
                && isArgument(attack.trigger(), attack.verb())
                && isOutcomeOf(toll, attack.verb())
                && !hasOwnSubject(toll);
    }

    /** "Two trucks were destroyed and six men killed": the things and the people hit by one attack. */
    private boolean isJoined(int attack, int toll) {
        Token first = sentence.token(Math.min(attack, toll));
        Token second = sentence.token(Math.max(attack, toll));
        return DESTROYING.contains(sentence.token(attack).lemma())
                && first.isVerb()
                && second.isVerb()
                && second.relation().equals("conj")
                && second.head() == Math.min(attack, toll);
    }

    /** "The blast caused six deaths": the noun for the attack is the subject of the verb whose object the dead are. */
    private boolean causes(Clause attack, int toll) {
        Token dead = sentence.token(toll);
        return dead.isNoun()
                && dead.head() == attack.verb()
                && dead.relation().equals("dobj")
                && sentence.token(attack.trigger()).head() == attack.verb()
                && sentence.token(attack.trigger()).relation().equals("nsubj");
    }

    /** "Shelled the ferry but did not kill anyone": the attack happened, the killing did not. */
    private boolean isDenied(int toll) {
        return StandingReader.read(sentence, toll, EventType.CASUALTIES, false)
                .standing()
                .negated();
    }

    /** Does the noun for the attack stand in the clause that tells of its dead? */
    private boolean standsIn(int attack, int toll) {
        return Clause.of(sentence, toll).words().get(attack) && sentence.isBelow(attack, toll);
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
        boolean more = second.trigger().eventType() == EventType.ACCUSATION && isAttack(first);
        more |= sentence.token(first.token()).lemma().equals("engage") && isAttack(second);
        into.put(more ? first : second, more ? second : first);
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

    /** Does the clause of {@code outcome} hang on the word {@code cause}, over nothing but such clauses? */
    private boolean isOutcomeOf(int outcome, int cause) {
        int at = outcome;
        for (int steps = 0; steps < FARTHEST && at >= 0; steps++) {
            Token token = sentence.token(at);
            if (!token.isVerb() || !OUTCOME.contains(token.relation())) {
                return false;
            }
            if (token.head() == cause) {
                return true;
            }
            at = verbAt(token.head());
            if (at == cause) {
                return true;
            }
        }
        return false;
    }

    /** The verb at or above a word: the parser may hang the outcome on a noun ("hit a convoy outside the city, killing ten"). */
    private int verbAt(int word) {
        int at = word;
        for (int steps = 0; steps < sentence.tokens().size() && at >= 0; steps++) {
            if (sentence.token(at).isVerb()) {
                return at;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }

    /** "Ten were killed and three more died": the others of the same toll. */
    private boolean isMore(int toll) {
        return sentence.children(toll, "nsubj", "nsubjpass").stream()
                .flatMap(subject -> sentence.within(sentence.subtreeSpan(subject)).stream())
                .anyMatch(word -> OTHERS.contains(sentence.token(word).lemma()));
    }

    private boolean hasOwnSubject(int verb) {
        return sentence.child(verb, "nsubj", "nsubjpass").isPresent();
    }
}
