package org.variorum.core.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.TriggerMatcher.Match;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.EventType;

/**
 * Words for an event that the reader is taken to know: what is judged, watched, asked about or shown, and who somebody is by
 * what he does.
 */
final class KnownEventRules {

    private static final Set<String> POINTERS = WordLists.words("pointing-words");
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "these", "that", "those", "such");
    private static final Set<String> TOPIC_PARTICIPLES = WordLists.words("topic-participles");
    private static final Set<String> JUDGEMENTS = WordLists.words("judging-words");
    private static final Set<String> HAPPENING = WordLists.words("happening-verbs");
    private static final Set<String> WATCHING = WordLists.words("watching-verbs");
    private static final Set<String> ASKING = WordLists.words("asking-verbs");
    private static final Set<String> SHOWING = WordLists.words("showing-verbs");
    private static final Set<String> BACKING = WordLists.words("backing-verbs");
    private static final Set<String> FIGHTING = Set.of("fight", "battle", "combat", "fighting");

    private static final Set<String> PONDERING = Set.of("consider", "weigh", "mull", "intend", "plan", "want", "mean");
    private static final Set<String> ASPECT = WordLists.words("aspect-verbs");
    private static final Set<String> OPEN = Set.of("if", "whether");
    private static final Set<String> READY = Set.of("ready", "prepared");
    private static final Set<String> DANGERS = Set.of("threat", "risk", "danger", "fear");
    private static final Set<String> WORRIES = Set.of("alarm", "anxiety", "concern", "fear", "worry");
    private static final Set<String> WHEREABOUTS = Set.of("location", "whereabouts", "coordinate", "timing");

    /** The rules in the order in which they are asked. */
    static final List<UnstatedRule> ALL = List.of(
            new UnstatedRule(
                    "unstated.feared",
                    "attacks behind a word for danger have not happened",
                    List.of(
                            "The ministry warned of the threat of militant attacks.",
                            "The ministry voiced concern about further missile attacks."),
                    List.of(
                            "The ministry warned of a militant attack that was under way.",
                            "The ministry voiced concern about the attacks of the militants."),
                    KnownEventRules::isFeared),
            new UnstatedRule(
                    "unstated.pondered",
                    "what somebody only weighs or means to do in a clause with if or whether is not told",
                    List.of("Lawmakers asked if the army was considering bombing the dam."),
                    List.of(
                            "The army said it was considering bombing the dam.",
                            "The minister resigned although the army wanted to bomb the dam."),
                    KnownEventRules::isPondered),
            new UnstatedRule(
                    "unstated.threatened",
                    "an infinitive that tells what a speaker is ready to do is his threat",
                    List.of("The envoy told the council that the army was ready to bomb the dam again."),
                    List.of("The army was ready to bomb the dam again."),
                    KnownEventRules::isThreatened),
            new UnstatedRule(
                    "unstated.whereabouts",
                    "the place of a known event is told, and no event",
                    List.of("The map gave the location of the airstrikes."),
                    List.of("The location of a new airstrike was given.", "The map showed an airstrike."),
                    KnownEventRules::isPlaced),
            new UnstatedRule(
                    "unstated.fighting",
                    "a participle of fighting behind a noun tells who somebody is: a party to the war",
                    List.of("The raid was carried out by the coalition fighting the militants in Harim."),
                    List.of("The coalition is fighting the militants in Harim."),
                    KnownEventRules::isParty),
            new UnstatedRule(
                    "unstated.judged",
                    "the definite subject of an adjective or noun of judging is known already",
                    List.of("The airstrike was appropriate."),
                    List.of("The airstrike was precise.", "The airstrike was announced on Monday."),
                    KnownEventRules::isJudged),
            new UnstatedRule(
                    "unstated.owned",
                    "an event in the genitive is known, and its noun is what is spoken of",
                    List.of("The lawmakers questioned the airstrikes' constitutionality."),
                    List.of("The militants' airstrikes went on."),
                    KnownEventRules::isOwner),
            new UnstatedRule(
                    "unstated.concerning",
                    "a definite noun behind a word for a topic is what talks are about",
                    List.of("The ministry held talks concerning the airstrikes on the militants."),
                    List.of("Talks began after an airstrike on the militants."),
                    KnownEventRules::isTalkedAbout),
            new UnstatedRule(
                    "unstated.crime",
                    "a charge that points back (\"these crimes\") or stands below an infinitive charges nobody with a deed here",
                    List.of(
                            "The envoy said that silence means complicity in these crimes.",
                            "The envoy said that silence is an incentive to commit more crimes."),
                    List.of("The envoy said that the army had committed war crimes."),
                    KnownEventRules::isFormerCrime),
            new UnstatedRule(
                    "unstated.dated",
                    "the definite subject of a verb of happening, with another event told beside it, is only put in time",
                    List.of("After troops entered the town, the killings took place."),
                    List.of("After troops entered the town, clashes took place.", "The killings shocked the village."),
                    KnownEventRules::isDated),
            new UnstatedRule(
                    "unstated.watched",
                    "the bare definite object of a verb of watching or remembering is known already",
                    List.of("Hundreds of villagers watched the killings."),
                    List.of(
                            "Hundreds of villagers watched a bombing by two jets.",
                            "The militants watched jets bomb the depot."),
                    KnownEventRules::isWatched),
            new UnstatedRule(
                    "unstated.asked",
                    "a question for the time, place or cause of an event takes it for granted",
                    List.of("The film did not show when the killings took place."),
                    List.of("Two men were killed when the killings began."),
                    KnownEventRules::isAsked),
            new UnstatedRule(
                    "unstated.shown",
                    "what published pictures show is part of their publishing",
                    List.of("The ministry released a video showing airstrikes on the militants."),
                    List.of("The video shows two jets that bombed a depot."),
                    KnownEventRules::isShown),
            new UnstatedRule(
                    "unstated.backing",
                    "fire and raids that back somebody are told of him, and of what he does",
                    List.of("Army units entered the town, supported by missile fire."),
                    List.of("Army units were hit by missile fire near the town."),
                    KnownEventRules::isBacking),
            new UnstatedRule(
                    "unstated.moment",
                    "what a pronoun was doing when another event met it only says when",
                    List.of("The blast killed nine soldiers as they were entering the town."),
                    List.of(
                            "The blast killed nine soldiers as rebels were entering the town.",
                            "They were entering the town."),
                    KnownEventRules::isMoment),
            new UnstatedRule(
                    "unstated.answered",
                    "what somebody will respond to, or will not let go unpunished, is not told as an event",
                    List.of(
                            "The militia said it would respond to any airstrikes.",
                            "The army will retaliate against the airstrikes."),
                    List.of("The militia responded to the airstrikes.", "The airstrike will go on."),
                    KnownEventRules::isAnswered),
            new UnstatedRule(
                    "unstated.mourned",
                    "the dead of one's own side are remembered or avenged, not told of",
                    List.of("The note said that this was revenge for our dead."),
                    List.of("The monitor counted 24 dead in the camp."),
                    KnownEventRules::isMourned));

    private KnownEventRules() {}

    private static boolean isBacking(Sentence sentence, Match match, List<Match> matches) {
        int noun = match.token();
        while (sentence.token(noun).relation().equals("conj")) {
            noun = sentence.token(noun).head();
        }
        int by = sentence.token(noun).head();
        int participle = by >= 0 && sentence.token(by).relation().equals("agent")
                ? sentence.token(by).head()
                : -1;
        return participle >= 0
                && sentence.token(match.token()).isNoun()
                && BACKING.contains(sentence.token(participle).lemma())
                && Set.of("acl", "advcl", "nmod")
                        .contains(sentence.token(participle).relation());
    }

    private static boolean isMoment(Sentence sentence, Match match, List<Match> matches) {
        Token token = sentence.token(match.token());
        boolean doing = token.tag().equals("VBG")
                && token.relation().equals("advcl")
                && Hits.isWhile(sentence, match.token())
                && sentence.children(match.token(), "nsubj").stream()
                        .anyMatch(who -> sentence.token(who).tag().equals("PRP"));
        return doing && matches.stream().anyMatch(other -> other.token() == token.head());
    }

    private static boolean isParty(Sentence sentence, Match match, List<Match> matches) {
        Token token = sentence.token(match.token());
        if (!FIGHTING.contains(token.lemma())) {
            return false;
        }
        boolean participle = token.tag().equals("VBG")
                && token.relation().equals("acl")
                && !UnstatedRules.isSaidOfParty(sentence, token.head());
        boolean misread = token.isNoun()
                && match.token() > 0
                && match.token() + 1 < sentence.tokens().size()
                && sentence.token(match.token() - 1).isNoun()
                && sentence.token(match.token() + 1).tag().startsWith("NNP");
        return participle || misread;
    }

    private static boolean isJudged(Sentence sentence, Match match, List<Match> matches) {
        Token token = sentence.token(match.token());
        return token.isNoun()
                && token.relation().equals("nsubj")
                && isDefinite(sentence, match.token())
                && sentence.token(token.head()).lemma().equals("be")
                && sentence.children(token.head(), "acomp", "attr", "oprd").stream()
                        .anyMatch(
                                word -> JUDGEMENTS.contains(sentence.token(word).lemma()));
    }

    private static boolean isOwner(Sentence sentence, Match match, List<Match> matches) {
        Token token = sentence.token(match.token());
        return token.isNoun() && token.relation().equals("poss");
    }

    private static boolean isTalkedAbout(Sentence sentence, Match match, List<Match> matches) {
        Token token = sentence.token(match.token());
        return token.isNoun()
                && Set.of("dobj", "pobj").contains(token.relation())
                && isDefinite(sentence, match.token())
                && TOPIC_PARTICIPLES.contains(sentence.token(token.head()).lemma())
                && !Set.of("VBD", "VBZ", "VBP")
                        .contains(sentence.token(token.head()).tag());
    }

    private static boolean isFormerCrime(Sentence sentence, Match match, List<Match> matches) {
        Token token = sentence.token(match.token());
        boolean deed = token.isNoun() || token.lemma().equals("commit");
        if (match.trigger().eventType() != EventType.ACCUSATION || !deed || goesOn(sentence, token)) {
            return false;
        }
        int verb = Clause.of(sentence, match.token()).verb();
        boolean infinitive = verb >= 0
                && sentence.token(verb).tag().equals("VB")
                && sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).lemma().equals("to"));
        return infinitive || hasDeterminer(sentence, match.token(), DEMONSTRATIVES);
    }

    /** "Continues to commit crimes". */
    private static boolean goesOn(Sentence sentence, Token token) {
        return token.relation().equals("xcomp")
                && ASPECT.contains(sentence.token(token.head()).lemma());
    }

    private static boolean isDated(Sentence sentence, Match match, List<Match> matches) {
        Token token = sentence.token(match.token());
        return token.isNoun()
                && token.relation().equals("nsubj")
                && isBareDefinite(sentence, match.token())
                && HAPPENING.contains(sentence.token(token.head()).lemma())
                && matches.stream()
                        .map(other -> Clause.of(sentence, other.token()).verb())
                        .filter(verb -> verb >= 0 && sentence.token(verb).head() == token.head())
                        .anyMatch(verb -> sentence.token(verb).relation().equals("advcl"));
    }

    private static boolean isWatched(Sentence sentence, Match match, List<Match> matches) {
        Token token = sentence.token(match.token());
        return token.isNoun()
                && token.relation().equals("dobj")
                && isBareDefinite(sentence, match.token())
                && WATCHING.contains(sentence.token(token.head()).lemma());
    }

    private static boolean isAsked(Sentence sentence, Match match, List<Match> matches) {
        int verb = Clause.of(sentence, match.token()).verb();
        Optional<Token> above = Optional.of(verb)
                .filter(at -> at >= 0 && sentence.token(at).head() >= 0)
                .map(at -> sentence.token(sentence.token(at).head()));
        return above.filter(token -> ASKING.contains(token.lemma())).isPresent()
                && Set.of("ccomp", "advcl").contains(sentence.token(verb).relation())
                && sentence.children(verb, "advmod").stream()
                        .anyMatch(word ->
                                word < verb && sentence.token(word).tag().equals("WRB"));
    }

    private static boolean isShown(Sentence sentence, Match match, List<Match> matches) {
        Token token = sentence.token(match.token());
        if (!token.isNoun()
                || !token.relation().equals("dobj")
                || match.trigger().eventType() == EventType.CASUALTIES
                || !SHOWING.contains(sentence.token(token.head()).lemma())) {
            return false;
        }
        return matches.stream()
                .filter(other -> other.trigger()
                        .subtype()
                        .filter("media_release"::equals)
                        .isPresent())
                .anyMatch(other -> sentence.isBelow(match.token(), other.token()));
    }

    private static boolean isAnswered(Sentence sentence, Match match, List<Match> matches) {
        int above = sentence.token(match.token()).head();
        boolean behind = above >= 0
                && Set.of("to", "against").contains(sentence.token(above).lemma());
        int verb = behind ? sentence.token(above).head() : above;
        return sentence.token(match.token()).isNoun()
                && matches.stream()
                        .anyMatch(other -> other.token() == verb
                                && other.trigger()
                                        .subtype()
                                        .filter("threat"::equals)
                                        .isPresent());
    }

    private static boolean isMourned(Sentence sentence, Match match, List<Match> matches) {
        return sentence.token(match.token()).tag().equals("JJ")
                && match.trigger().eventType() == EventType.CASUALTIES
                && sentence.child(match.token(), "poss").isPresent();
    }

    private static boolean isDefinite(Sentence sentence, int noun) {
        return hasDeterminer(sentence, noun, POINTERS);
    }

    /** A definite noun with nothing said of it but in words before it. */
    private static boolean isBareDefinite(Sentence sentence, int noun) {
        return isDefinite(sentence, noun) && sentence.children(noun).stream().allMatch(child -> child < noun);
    }

    private static boolean isPondered(Sentence sentence, Match match, List<Match> matches) {
        Token token = sentence.token(match.token());
        return token.relation().equals("xcomp")
                && PONDERING.contains(sentence.token(token.head()).lemma())
                && sentence.children(token.head(), "mark").stream()
                        .anyMatch(mark -> OPEN.contains(sentence.token(mark).lemma()));
    }

    private static boolean isThreatened(Sentence sentence, Match match, List<Match> matches) {
        Token token = sentence.token(match.token());
        if (!token.relation().equals("xcomp")
                || !UnstatedRules.isInfinitive(sentence, match.token())
                || !READY.contains(sentence.token(token.head()).lemma())) {
            return false;
        }
        int be = sentence.token(token.head()).head();
        return be >= 0
                && sentence.token(be).relation().equals("ccomp")
                && matches.stream()
                        .anyMatch(other -> other.isSpeech()
                                && other.token() == sentence.token(be).head());
    }

    private static boolean isFeared(Sentence sentence, Match match, List<Match> matches) {
        int of = sentence.token(match.token()).head();
        if (of >= 0 && GenericRules.isOfKind(sentence, match.token(), Set.of("about", "over"), WORRIES)) {
            return true;
        }
        return sentence.token(match.token()).tag().equals("NNS")
                && of >= 0
                && sentence.token(of).lemma().equals("of")
                && sentence.token(of).head() >= 0
                && DANGERS.contains(sentence.token(sentence.token(of).head()).lemma());
    }

    private static boolean isPlaced(Sentence sentence, Match match, List<Match> matches) {
        int of = sentence.token(match.token()).head();
        boolean behind = of >= 0
                && sentence.token(of).lemma().equals("of")
                && sentence.token(of).head() >= 0
                && UnstatedRules.isPointedAt(sentence, match.token());
        return behind
                && WHEREABOUTS.contains(
                        sentence.token(sentence.token(of).head()).lemma());
    }

    private static boolean hasDeterminer(Sentence sentence, int noun, Set<String> words) {
        return sentence.children(noun, "det").stream()
                .anyMatch(det -> words.contains(sentence.token(det).lemma()));
    }
}
