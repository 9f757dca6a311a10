package org.variorum.core.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.TriggerMatcher.Match;
import org.variorum.core.lexicon.Trigger.Need;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.EventType;

/**
 * Words that speak of an event without stating it: what somebody means to bring about by another event, what is to end or to
 * be prevented, and events named only to say when or why something else happened.
 */
final class UnstatedRules {

    private static final Set<String> POINTERS = WordLists.words("pointing-words");
    private static final Set<String> POINTING_PREPOSITIONS = WordLists.words("pointing-prepositions");
    private static final Set<String> TOPIC_VERBS = WordLists.words("topic-verbs");
    private static final Set<String> CAUSE_VERBS = WordLists.words("cause-verbs");
    private static final Set<String> START_NOUNS = WordLists.words("start-nouns");
    private static final Set<String> ENDING_NOUNS = WordLists.words("ending-nouns");
    private static final Set<String> PREVENTING_VERBS = WordLists.words("preventing-verbs");

    private static final Set<String> FIGHTING = Set.of("fight", "battle", "combat");
    /** Verbs with which "on the offensive" says what somebody does. */
    private static final Set<String> BEING_ON = Set.of("be", "go", "remain", "stay", "keep");

    private static final Set<String> MEANING = Set.of("intend", "aim", "mean", "design");

    private static final List<UnstatedRule> OWN = List.of(
            new UnstatedRule(
                    "unstated.purpose",
                    "an infinitive below another event is that event's purpose, not an event of its own",
                    List.of(
                            "The army launched an offensive on Monday to encircle the city.",
                            "Troops opened an offensive on Monday to try to seize the port.",
                            "The army announced a truce to allow aid convoys to reach the town."),
                    List.of(
                            "Two jets flew from the coast to bomb the depot.",
                            "The militiamen tried to seize the bridge."),
                    UnstatedRules::isPurpose),
            new UnstatedRule(
                    "unstated.prevented",
                    "what is to be prevented, avoided or ended did not happen in the sentence",
                    List.of(
                            "The hotline is meant to prevent clashes between the army and the militants.",
                            "The council called for an end to sieges.",
                            "The council called for an end to sieges and the use of poison."),
                    List.of(
                            "The militants besieged the town until the end of May.",
                            "The guards did not prevent the bombing of the depot by jets.",
                            "The governor demanded an end to the siege of Harim by the army."),
                    UnstatedRules::isPrevented),
            new UnstatedRule(
                    "unstated.renounced",
                    "an infinitive that is negated is a promise or an order, and tells of no event",
                    List.of("The government agreed not to use chemical weapons."),
                    List.of("The army did not bomb the clinic."),
                    UnstatedRules::isRenounced),
            new UnstatedRule(
                    "unstated.pointer",
                    "a definite noun behind a preposition of time or topic, with nothing said of it, only points to what is known",
                    List.of("The minister spoke with lawmakers before the airstrike."),
                    List.of(
                            "The airstrike lasted for minutes.",
                            "Two trucks were destroyed in the airstrike.",
                            "Government troops are on the offensive in the hills.",
                            "The minister spoke before the airstrike on the depot of the militants."),
                    UnstatedRules::isPointer),
            new UnstatedRule(
                    "unstated.start",
                    "the beginning or end of a known event, behind a preposition of time, only dates what the verb tells",
                    List.of("The army has lost ten tanks since the start of the offensive."),
                    List.of("The start of the offensive was announced on Monday."),
                    UnstatedRules::isStart),
            new UnstatedRule(
                    "unstated.identified",
                    "a participle behind a noun of another event tells which town or whom is meant, not what happened",
                    List.of(
                            "The rebels attacked the villages seized by government troops.",
                            "A blast hit two buses carrying villagers evacuated from two towns."),
                    List.of(
                            "Two villages seized by government troops on Monday lie in ruins.",
                            "The frigate fired six rockets at the port, including a rocket aimed at the mill.",
                            "A bomb hit a bus, killing two soldiers."),
                    UnstatedRules::isIdentifying),
            new UnstatedRule(
                    "unstated.judged",
                    "of a known attack that is the subject of to be, a judgement is told, and no attack",
                    List.of(
                            "The airstrike was a response to the threats.",
                            "The minister said the strikes were intended to deter the militants."),
                    List.of(
                            "The airstrike lasted for minutes.",
                            "The airstrike was the second this week.",
                            "The airstrikes were carried out by two jets.",
                            "The airstrike is likely to have hit a depot.",
                            "An airstrike was the cause of the fire."),
                    UnstatedRules::isJudged),
            new UnstatedRule(
                    "unstated.those",
                    "those killed or wounded are spoken of as known, unless it is said who or how many they were",
                    List.of("The governor met the families of those killed."),
                    List.of(
                            "Those killed included two nurses.",
                            "A nurse was among those killed near the dam.",
                            "Nine of those killed have been identified."),
                    UnstatedRules::isOfThose),
            new UnstatedRule(
                    "unstated.fighters",
                    "a participle of fighting behind those who fight tells who they are, not what happened",
                    List.of("The coalition fighting the militants has lost a jet."),
                    List.of(
                            "There are rebels fighting in the suburb.",
                            "The brigade is the main force fighting the militants in Harim.",
                            "The army is fighting the militants near the dam."),
                    UnstatedRules::isOfFighters),
            new UnstatedRule(
                    "unstated.topic",
                    "the object of a verb of judging or discussing is what is judged, and known already",
                    List.of(
                            "The envoy criticised the airstrikes on the town.",
                            "The general described the three days of airstrikes as massive."),
                    List.of("The jets carried out the airstrikes on the town."),
                    UnstatedRules::isTopic),
            new UnstatedRule(
                    "unstated.cause",
                    "the definite subject of a verb of bringing about is a known event, told for what came of it",
                    List.of("The airstrike prompted a debate in parliament."),
                    List.of("The airstrike destroyed a depot.", "An airstrike sparked a fire in the depot."),
                    UnstatedRules::isCause));

    /** The rules in the order in which they are asked. */
    static final List<UnstatedRule> ALL = Stream.of(OWN, KnownEventRules.ALL, UnsaidRules.ALL, GenericRules.ALL)
            .flatMap(List::stream)
            .toList();

    private UnstatedRules() {}

    /** Does the word only mention an event? */
    static boolean onlyMentioned(Sentence sentence, Match match, List<Match> matches) {
        return ALL.stream().anyMatch(rule -> rule.test().holds(sentence, match, matches));
    }

    /** Is it an infinitive with "to"? */
    static boolean isInfinitive(Sentence sentence, int i) {
        return sentence.token(i).tag().equals("VB")
                && sentence.children(i, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).lemma().equals("to"));
    }

    private static boolean isPurpose(Sentence sentence, Match match, List<Match> matches) {
        int at = match.token();
        Token token = sentence.token(at);
        boolean joined = token.relation().equals("conj") && token.tag().equals("VB");
        int infinitive = joined ? token.head() : at;
        if (!isInfinitive(sentence, infinitive)) {
            return false;
        }
        Token own = sentence.token(infinitive);
        boolean tried = Set.of("xcomp", "ccomp").contains(own.relation()) && isInfinitive(sentence, own.head());
        Token verb = tried ? sentence.token(own.head()) : own;
        return Set.of("advcl", "acl").contains(verb.relation())
                && matches.stream()
                        .anyMatch(other -> other.token() == verb.head()
                                || isObjectOf(sentence, verb.head(), other.token())
                                || Clause.of(sentence, other.token()).verb() == verb.head()
                                || isSaidMoreOf(sentence, verb.head(), other.token()));
    }

    /** "Launched a campaign to retake the town". */
    private static boolean isObjectOf(Sentence sentence, int noun, int verb) {
        return sentence.token(noun).head() == verb
                && sentence.token(noun).relation().equals("dobj")
                && sentence.token(verb).isVerb();
    }

    /** Is the verb a participle or relative clause of the noun: "an offensive launched to take the hill"? */
    private static boolean isSaidMoreOf(Sentence sentence, int verb, int noun) {
        Token token = sentence.token(verb);
        return token.head() == noun && Set.of("acl", "relcl").contains(token.relation());
    }

    private static boolean isPrevented(Sentence sentence, Match match, List<Match> matches) {
        int at = sentence.token(match.token()).head();
        for (int steps = 0; steps < 3 && at >= 0; steps++) {
            Token above = sentence.token(at);
            if (above.isVerb()) {
                return PREVENTING_VERBS.contains(above.lemma())
                        && sentence.child(at, "neg").isEmpty()
                        && isObject(sentence, match.token(), at);
            }
            if (above.isNoun()) {
                return ENDING_NOUNS.contains(above.lemma()) && isBare(sentence, match.token());
            }
            at = above.head();
        }
        return false;
    }

    /** A plural without any word beside it names a kind of event, and no event. */
    private static boolean isBare(Sentence sentence, int noun) {
        return sentence.token(noun).tag().equals("NNS")
                && sentence.children(noun).stream()
                        .allMatch(child -> Set.of("cc", "conj", "punct")
                                .contains(sentence.token(child).relation()));
    }

    /** Is the word what the verb acts on, or behind a preposition of it ("deter from bombing")? */
    private static boolean isObject(Sentence sentence, int word, int verb) {
        Token token = sentence.token(word);
        return token.head() == verb
                ? Set.of("dobj", "xcomp", "nsubjpass", "ccomp").contains(token.relation())
                : Set.of("pobj", "pcomp").contains(token.relation());
    }

    private static boolean isRenounced(Sentence sentence, Match match, List<Match> matches) {
        return isInfinitive(sentence, match.token())
                && sentence.child(match.token(), "neg").isPresent();
    }

    private static boolean isPointer(Sentence sentence, Match match, List<Match> matches) {
        Token token = sentence.token(match.token());
        return token.relation().equals("pobj")
                && token.isNoun()
                && !isOnTheMove(sentence, token.head())
                && POINTING_PREPOSITIONS.contains(sentence.token(token.head()).lemma())
                && sentence.children(match.token()).stream()
                        .map(sentence::token)
                        .allMatch(child -> child.relation().equals("punct")
                                || isPartOfName(child)
                                || POINTERS.contains(child.lemma()))
                && sentence.child(match.token(), "det").isPresent();
    }

    /** "Are on the offensive", "went on the attack": what somebody does. */
    private static boolean isOnTheMove(Sentence sentence, int preposition) {
        int verb = sentence.token(preposition).head();
        return sentence.token(preposition).lemma().equals("on")
                && verb >= 0
                && BEING_ON.contains(sentence.token(verb).lemma());
    }

    /** "Since the start of the air campaign": the campaign only dates what is told. */
    private static boolean isStart(Sentence sentence, Match match, List<Match> matches) {
        Token of = sentence.token(Math.max(sentence.token(match.token()).head(), 0));
        if (!of.lemma().equals("of") || of.head() < 0) {
            return false;
        }
        Token start = sentence.token(of.head());
        return START_NOUNS.contains(start.lemma())
                && start.relation().equals("pobj")
                && POINTING_PREPOSITIONS.contains(sentence.token(start.head()).lemma());
    }

    private static boolean isIdentifying(Sentence sentence, Match match, List<Match> matches) {
        Token token = sentence.token(match.token());
        if (!tellsWhich(token, match)
                || match.isSpeech()
                || match.trigger().eventType() == EventType.CASUALTIES
                || ClauseShapes.isOneOfSalvo(sentence, token.head())) {
            return false;
        }
        boolean own = sentence.within(sentence.subtreeSpan(match.token())).stream()
                .map(sentence::token)
                .anyMatch(below -> (below.tag().equals("CD") && !isBehindFrom(sentence, below))
                        || below.relation().equals("npadvmod"));
        return !own
                && matches.stream()
                        .filter(other -> other.token() != match.token() && !other.isSpeech())
                        .anyMatch(other -> sentence.isBelow(token.head(), other.token())
                                || isCarriedAlong(sentence, token.head(), other));
    }

    /** A participle behind a noun, or a clause for whose a place is: "areas that have fallen out of its control". */
    private static boolean tellsWhich(Token token, Match match) {
        return token.isVerb()
                && token.head() >= 0
                && (token.relation().equals("acl")
                        || (token.relation().equals("relcl") && match.trigger().needs() == Need.CONTROL_BELOW));
    }

    /** "People evacuated from two villages": the number tells whence they came, not what happened. */
    private static boolean isBehindFrom(Sentence sentence, Token number) {
        int noun = number.head();
        int prep = noun < 0 ? -1 : sentence.token(noun).head();
        return prep >= 0 && sentence.token(prep).lemma().equals("from");
    }

    /** "The blast hit a bus carrying people evacuated from the town": the verb of the other event stands above the noun. */
    private static boolean isCarriedAlong(Sentence sentence, int noun, Match other) {
        int verb = Clause.of(sentence, other.token()).verb();
        return verb >= 0
                && sentence.isBelow(noun, verb)
                && sentence.token(noun).relation().equals("dobj")
                && sentence.token(noun).head() != verb;
    }

    private static boolean isJudged(Sentence sentence, Match match, List<Match> matches) {
        Token token = sentence.token(match.token());
        if (!token.isNoun() || token.head() < 0 || !isPointedAt(sentence, match.token())) {
            return false;
        }
        Token verb = sentence.token(token.head());
        boolean named = verb.lemma().equals("be")
                && match.trigger().eventType() != EventType.CASUALTIES
                && token.relation().equals("nsubj")
                && sentence.children(token.head(), "attr", "acomp").stream()
                        .filter(said -> sentence.token(said).isNoun()
                                || sentence.token(said).relation().equals("acomp"))
                        .anyMatch(said -> sentence.child(said, "xcomp").isEmpty());
        boolean meant = MEANING.contains(verb.lemma())
                && token.relation().equals("nsubjpass")
                && matches.stream().anyMatch(Match::isSpeech);
        return named || meant;
    }

    /** Does a word beside the noun point to what is known? */
    static boolean isPointedAt(Sentence sentence, int noun) {
        return sentence.children(noun, "det").stream()
                .anyMatch(det -> POINTERS.contains(sentence.token(det).lemma()));
    }

    private static boolean isOfThose(Sentence sentence, Match match, List<Match> matches) {
        Token token = sentence.token(match.token());
        return match.trigger().eventType() == EventType.CASUALTIES
                && token.tag().equals("VBN")
                && token.relation().equals("acl")
                && sentence.token(token.head()).lemma().equals("those")
                && !Clause.of(sentence, match.token()).isNamed()
                && !isCountOf(sentence, token.head());
    }

    /** "Nine of those". */
    private static boolean isCountOf(Sentence sentence, int those) {
        int of = sentence.token(those).head();
        return of >= 0
                && sentence.token(of).head() >= 0
                && sentence.token(sentence.token(of).head()).tag().equals("CD");
    }

    private static boolean isOfFighters(Sentence sentence, Match match, List<Match> matches) {
        Token token = sentence.token(match.token());
        if (!FIGHTING.contains(token.lemma())
                || !token.tag().equals("VBG")
                || !token.relation().equals("acl")
                || token.head() < 0
                || isSaidOfParty(sentence, token.head())) {
            return false;
        }
        int verb = sentence.token(token.head()).head();
        return verb >= 0 && sentence.child(verb, "expl").isEmpty();
    }

    /** "The brigade is the main force fighting the militants": what is said of the brigade is that it fights them. */
    static boolean isSaidOfParty(Sentence sentence, int noun) {
        return sentence.token(noun).relation().equals("attr");
    }

    private static boolean isTopic(Sentence sentence, Match match, List<Match> matches) {
        int at = match.token();
        while (isOfNoun(sentence, at)) {
            at = sentence.token(sentence.token(at).head()).head();
        }
        Token token = sentence.token(at);
        return sentence.token(match.token()).isNoun()
                && token.relation().equals("dobj")
                && TOPIC_VERBS.contains(sentence.token(token.head()).lemma());
    }

    /** "The scale of the attack", "three days of strikes": the noun is told of another noun. */
    private static boolean isOfNoun(Sentence sentence, int noun) {
        int of = sentence.token(noun).head();
        return sentence.token(noun).relation().equals("pobj")
                && sentence.token(of).lemma().equals("of")
                && sentence.token(of).head() >= 0
                && sentence.token(sentence.token(of).head()).isNoun();
    }

    private static boolean isCause(Sentence sentence, Match match, List<Match> matches) {
        Token token = sentence.token(match.token());
        return token.isNoun()
                && token.relation().equals("nsubj")
                && CAUSE_VERBS.contains(sentence.token(token.head()).lemma())
                && isPointedAt(sentence, match.token());
    }

    private static boolean isPartOfName(Token child) {
        return Set.of("compound", "nmod", "amod").contains(child.relation())
                && (child.relation().equals("compound") || child.lemma().equals("aerial"))
                && !Character.isUpperCase(child.form().codePointAt(0));
    }
}
