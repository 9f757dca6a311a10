package org.variorum.core.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.Trigger;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/** Shapes of clauses by which a plain word tells of an event: who the victims were, what somebody is to stop, after what accord. */
final class ClauseShapes {

    private static final Set<String> VICTIMS = Set.of("victim", "casualty", "fatality");
    private static final Set<String> HARMED = Set.of("kill", "wound", "injure", "wounded", "injured");
    private static final Set<String> STOPPING = WordLists.words("stopping-verbs");
    private static final Set<String> BEHIND = WordLists.words("accord-prepositions");
    private static final Set<String> PARTIES = Set.of("between", "with");

    private static final Set<String> COUNTS = WordLists.words("count-nouns");
    private static final Set<String> DEEDS = WordLists.words("conflict-nouns");
    private static final Set<String> AID = WordLists.words("aid-words");
    private static final Set<String> HERITAGE = WordLists.words("heritage-nouns");
    private static final Set<String> CHEMICAL = WordLists.words("chemical-words");
    private static final Set<String> LOST = Set.of("survivor", "body", "missing");
    private static final Set<String> ANCIENT = Set.of("ancient", "antique", "archaeological", "historic");
    private static final Set<String> SERVICES = WordLists.words("service-nouns");
    private static final Set<String> FACILITIES = WordLists.words("facility-nouns");
    private static final Set<String> FIGHTERS = WordLists.words("forces-nouns");
    private static final Set<String> ACCORDS = WordLists.words("accord-nouns");
    private static final Set<String> SUFFERERS = WordLists.words("casualty-nouns");
    private static final Set<String> FIGHTING = Set.of("fighting", "hostility", "combat", "battle", "fire");
    private static final Set<String> PERSONS = WordLists.words("person-nouns");
    private static final Set<String> THINGS_TOO = Set.of("head", "source", "host", "guide", "general", "major");
    private static final Set<String> COMING = Set.of("will", "would", "shall", "'ll");

    /** The needs that the words of the sentence alone decide. */
    static final Map<Trigger.Need, BiPredicate<Sentence, Integer>> TESTS = Map.ofEntries(
            Map.entry(Trigger.Need.VICTIMS_SUBJECT, ClauseShapes::isOfVictims),
            Map.entry(Trigger.Need.MADE_BEFORE, ClauseShapes::isMadeBefore),
            Map.entry(Trigger.Need.NUMBERED, ClauseShapes::isNumbered),
            Map.entry(Trigger.Need.BEHIND_DEED, ClauseShapes::isBehindDeed),
            Map.entry(Trigger.Need.AID_SUBJECT, ClauseShapes::isOfAid),
            Map.entry(Trigger.Need.HERITAGE_OBJECT, ClauseShapes::isOfHeritage),
            Map.entry(Trigger.Need.OUT_OF_SERVICE, ClauseShapes::isOutOfService),
            Map.entry(Trigger.Need.FUTURE, ClauseShapes::isToCome),
            Map.entry(Trigger.Need.CONDITION, ClauseShapes::isSufferers),
            Map.entry(Trigger.Need.OF_ACCORD, ClauseShapes::isOfAccord),
            Map.entry(Trigger.Need.OF_FIGHTING, ClauseShapes::isOfFighting),
            Map.entry(Trigger.Need.AID_OBJECT, ClauseShapes::holdsAid),
            Map.entry(Trigger.Need.SEARCHED, ClauseShapes::isSearched),
            Map.entry(Trigger.Need.CHEMICAL_USE, ClauseShapes::isUseOfPoison),
            Map.entry(Trigger.Need.SEVERAL, ClauseShapes::isOfSeveral));

    private static final Set<String> WEAPONS = WordLists.words("weapon-nouns");
    private static final Set<String> GROUND = Stream.of("settlement-nouns", "facility-nouns", "hollow-nouns")
            .flatMap(list -> WordLists.words(list).stream())
            .collect(Collectors.toUnmodifiableSet());

    private ClauseShapes() {}

    /** A person by trade, age or kin, and no head or source that is also a thing. */
    static boolean isOneWhoMayBeHurt(Token token) {
        return token.isNoun() && PERSONS.contains(token.lemma()) && !THINGS_TOO.contains(token.lemma());
    }

    /** "Most of the victims were women", "all of the wounded were civilians": {@code verb} being the verb to be. */
    static boolean isOfVictims(Sentence sentence, int verb) {
        return sentence.children(verb, "attr").stream()
                        .anyMatch(who -> sentence.token(who).isNoun())
                && sentence.children(verb, "nsubj", "prep").stream()
                        .flatMap(part -> sentence.within(sentence.subtreeSpan(part)).stream())
                        .filter(i -> i < verb)
                        .map(sentence::token)
                        .anyMatch(token -> VICTIMS.contains(token.lemma()) || isHarmedOne(token));
    }

    /** "The wounded": whoever was harmed, without a verb that tells of the harm. */
    private static boolean isHarmedOne(Token token) {
        return HARMED.contains(token.lemma())
                && (Set.of("pobj", "nsubj").contains(token.relation())
                        || token.relation().equals("nmod"));
    }

    /** "Warned them that they must stop", "urged them to stop". */
    static boolean tellsToStop(Sentence sentence, int speech) {
        return sentence.children(speech, "ccomp", "xcomp").stream()
                .map(sentence::token)
                .anyMatch(verb -> STOPPING.contains(verb.lemma()) && verb.tag().equals("VB"));
    }

    /** "Following a truce between the two", "under a deal reached on Monday", "as part of a deal with the rebels". */
    static boolean isMadeBefore(Sentence sentence, int accord) {
        Token token = sentence.token(accord);
        int whole = ofWhat(sentence, accord);
        boolean part = whole >= 0 && sentence.token(whole).lemma().equals("part");
        return token.relation().equals("pobj")
                && (part || BEHIND.contains(sentence.token(token.head()).lemma()))
                && sentence.children(accord, "prep", "acl", "relcl").stream()
                        .map(sentence::token)
                        .anyMatch(said -> !said.relation().equals("prep") || PARTIES.contains(said.lemma()));
    }

    /** "The number of victims has reached forty": what is counted, by a count that the sentence tells something of. */
    private static boolean isNumbered(Sentence sentence, int harmed) {
        int count = ofWhat(sentence, harmed);
        return count >= 0 && COUNTS.contains(sentence.token(count).lemma()) && isArgument(sentence.token(count));
    }

    /** The noun that a word stands behind by "of", or -1. */
    private static int ofWhat(Sentence sentence, int word) {
        Token token = sentence.token(word);
        boolean of = token.relation().equals("pobj")
                && sentence.token(token.head()).lemma().equals("of");
        return of ? sentence.token(token.head()).head() : -1;
    }

    private static boolean isArgument(Token token) {
        return Set.of("nsubj", "nsubjpass", "dobj", "attr").contains(token.relation());
    }

    /** "Was behind the attack": the verb to be with a noun for a deed behind that preposition. */
    private static boolean isBehindDeed(Sentence sentence, int verb) {
        return sentence.child(verb, "neg").isEmpty()
                && behind(sentence, verb, "behind")
                        .anyMatch(deed -> DEEDS.contains(sentence.token(deed).lemma()));
    }

    /** The nouns that stand behind a preposition of the word. */
    static Stream<Integer> behind(Sentence sentence, int word, String preposition) {
        return sentence.children(word, "prep").stream()
                .filter(prep -> sentence.token(prep).lemma().equals(preposition))
                .flatMap(prep -> sentence.children(prep, "pobj").stream());
    }

    /** Whom a war is waged against, be the preposition hung on the verb or on the war. */
    static Optional<Integer> against(Sentence sentence, int verb) {
        return Stream.concat(Stream.of(verb), sentence.children(verb, "dobj").stream())
                .flatMap(word -> behind(sentence, word, "against"))
                .findFirst();
    }

    /** "Targeted the suburb in the north with rockets": the means may hang on another word of the clause. */
    static boolean isDoneWith(Sentence sentence, int verb, Set<String> means) {
        return sentence.within(sentence.subtreeSpan(verb)).stream()
                .filter(i -> i > verb && sentence.token(i).lemma().equals("with"))
                .filter(with -> sentence.token(with).head() == verb
                        || sentence.token(sentence.token(with).head()).isNoun())
                .flatMap(with -> sentence.children(with, "pobj").stream())
                .anyMatch(noun -> means.contains(sentence.token(noun).lemma()));
    }

    private static boolean isOfAid(Sentence sentence, int verb) {
        List<String> words = subject(sentence, verb).map(Token::lemma).toList();
        return words.stream().anyMatch(AID::contains) && words.stream().noneMatch(FIGHTERS::contains);
    }

    /** All words of the subject. */
    private static Stream<Token> subject(Sentence sentence, int verb) {
        return sentence.children(verb, "nsubj", "nsubjpass").stream()
                .flatMap(subject -> sentence.within(sentence.subtreeSpan(subject)).stream())
                .map(sentence::token);
    }

    private static boolean isOfHeritage(Sentence sentence, int verb) {
        return sentence.children(verb, "dobj", "nsubjpass").stream()
                .anyMatch(object -> HERITAGE.contains(sentence.token(object).lemma())
                        || sentence.children(object, "nmod", "amod").stream()
                                .anyMatch(old ->
                                        ANCIENT.contains(sentence.token(old).lemma())));
    }

    /** "The clinic went out of service", "the shelling put two hospitals out of service". */
    private static boolean isOutOfService(Sentence sentence, int verb) {
        boolean out = sentence.within(sentence.subtreeSpan(verb)).stream()
                .filter(word -> SERVICES.contains(sentence.token(word).lemma()))
                .map(word -> ofWhat(sentence, word))
                .anyMatch(word -> word > verb && sentence.token(word).lemma().equals("out"));
        return out
                && sentence.children(verb, "nsubj", "nsubjpass", "dobj").stream()
                        .anyMatch(
                                noun -> FACILITIES.contains(sentence.token(noun).lemma()));
    }

    private static boolean isToCome(Sentence sentence, int verb) {
        return sentence.children(verb, "advmod").stream()
                        .noneMatch(how -> sentence.token(how).tag().equals("WRB"))
                && sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> COMING.contains(sentence.token(aux).lemma()));
    }

    /** "Eight of the wounded were in a critical condition", told by itself and not as the reason of something else. */
    private static boolean isSufferers(Sentence sentence, int condition) {
        int in = sentence.token(condition).head();
        int verb = in < 0 ? -1 : sentence.token(in).head();
        return verb >= 0
                && sentence.token(in).lemma().equals("in")
                && !sentence.token(verb).relation().equals("advcl")
                && sentence.within(sentence.subtreeSpan(verb)).stream()
                        .filter(word -> word < verb)
                        .map(sentence::token)
                        .anyMatch(token -> SUFFERERS.contains(token.lemma()) || HARMED.contains(token.lemma()));
    }

    private static boolean isOfAccord(Sentence sentence, int breach) {
        return isToldOf(sentence, breach, ACCORDS);
    }

    private static boolean isOfFighting(Sentence sentence, int halt) {
        return isToldOf(sentence, halt, FIGHTING);
    }

    /** Is the noun what a clause is about, with one of these behind it: "a breach of the truce", "a halt to the fighting"? */
    private static boolean isToldOf(Sentence sentence, int noun, Set<String> things) {
        return isArgument(sentence.token(noun))
                && sentence.children(noun, "prep").stream()
                        .filter(prep -> Set.of("of", "in", "to")
                                .contains(sentence.token(prep).lemma()))
                        .flatMap(prep -> sentence.children(prep, "pobj", "pcomp").stream())
                        .map(sentence::token)
                        .anyMatch(thing -> things.contains(thing.lemma()) || things.contains(thing.form()));
    }

    private static boolean holdsAid(Sentence sentence, int verb) {
        List<String> words = sentence.children(verb, "dobj", "nsubjpass").stream()
                .flatMap(object -> sentence.within(sentence.subtreeSpan(object)).stream())
                .map(word -> sentence.token(word).lemma())
                .toList();
        return words.stream().anyMatch(AID::contains) && words.stream().noneMatch(FIGHTERS::contains);
    }

    private static boolean isSearched(Sentence sentence, int verb) {
        return behind(sentence, verb, "for")
                .map(sentence::token)
                .anyMatch(who -> SUFFERERS.contains(who.lemma()) || LOST.contains(who.lemma()));
    }

    /** "The army's use of sarin": whose it is stands before it, what was used behind it. */
    private static boolean isUseOfPoison(Sentence sentence, int use) {
        return Set.of("nsubj", "nsubjpass").contains(sentence.token(use).relation())
                && sentence.child(use, "poss").isPresent()
                && behind(sentence, use, "of")
                        .flatMap(weapon -> sentence.within(sentence.subtreeSpan(weapon)).stream())
                        .anyMatch(word -> CHEMICAL.contains(sentence.token(word).lemma()));
    }

    /** "Commits crimes": deeds of a kind, where "committed a massacre" tells of one. */
    private static boolean isOfSeveral(Sentence sentence, int verb) {
        return sentence.children(verb, "dobj").stream()
                .anyMatch(deed -> sentence.token(deed).tag().equals("NNS"));
    }

    /** "The bombers the navy has used": the noun that a clause with its own subject, and without an object, hangs on. */
    static Optional<Integer> relativeObject(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        List<Integer> subjects = sentence.children(verb, "nsubj");
        boolean gap = token.relation().equals("relcl")
                && token.head() >= 0
                && !subjects.isEmpty()
                && subjects.stream().allMatch(subject -> sentence.token(subject).isNoun())
                && sentence.children(verb, "advmod").stream()
                        .noneMatch(word -> sentence.token(word).tag().equals("WRB"))
                && sentence.children(verb, "ccomp", "xcomp").isEmpty()
                && sentence.children(verb, "dobj").stream()
                        .allMatch(object -> sentence.token(object).tag().startsWith("W"))
                && sentence.children(verb, "prep").stream()
                        .noneMatch(prep -> sentence.children(prep).isEmpty());
        return gap ? Optional.of(token.head()) : Optional.empty();
    }

    /** Is what one of the phrases is about of this kind? */
    static boolean hasHead(Sentence sentence, List<TextSpan> phrases, Set<String> lemmas) {
        return phrases.stream()
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .map(sentence::token)
                .anyMatch(head -> lemmas.contains(head.lemma()));
    }

    /** Rockets, and a barrage of rockets, but no missile carrier: that is a bomber or a ship. */
    static boolean holdsProjectile(Sentence sentence, List<TextSpan> phrases, Set<String> projectiles) {
        return phrases.stream()
                .flatMap(phrase -> sentence.within(phrase).stream())
                .map(sentence::token)
                .anyMatch(token ->
                        projectiles.contains(token.lemma()) && !token.relation().equals("compound"));
    }

    /**
     * The object of a verb that was misread as a participle because a time parts the two: "raiders targeted on Monday the old
     * town". It is hung on the verb as a time, on a weapon before it, or above the subject.
     */
    static Optional<Integer> strayedObject(Sentence sentence, int at) {
        boolean participle = sentence.token(at).tag().equals("VBN")
                && sentence.token(at).relation().equals("acl")
                && sentence.child(at, "agent", "dobj", "nsubj").isEmpty();
        if (!participle) {
            return Optional.empty();
        }
        int noun = sentence.token(at).head();
        Stream<Integer> upper = sentence.token(noun).relation().startsWith("nsubj")
                ? Stream.of(sentence.token(noun).head())
                : Stream.of();
        Stream<Integer> explaining = sentence.children(at, "prep").stream()
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .filter(weapon -> WEAPONS.contains(sentence.token(weapon).lemma()))
                .flatMap(weapon -> sentence.children(weapon, "appos").stream());
        return Stream.of(sentence.children(at, "npadvmod").stream(), upper, explaining)
                .flatMap(stream -> stream)
                .filter(object ->
                        object > at && GROUND.contains(sentence.token(object).lemma()))
                .findFirst();
    }

    /** In "the hall that had been a school was almost destroyed" the hall may be hung on the "was". */
    static Optional<Integer> ofAuxiliary(Sentence sentence, int verbAt) {
        return sentence.children(verbAt, "auxpass").stream()
                .flatMap(was -> sentence.children(was, "nsubj", "nsubjpass").stream())
                .filter(subject -> subject < verbAt)
                .findFirst();
    }

    /** "Shells fired at the hill and the hotel killed nine" may be read with two subjects, the second out of its place. */
    static boolean areJoined(Sentence sentence, int first, int second) {
        boolean apart = IntStream.range(first, second)
                .anyMatch(i -> sentence.token(i).tag().equals("WRB")
                        || sentence.token(i).relation().equals("mark"));
        return !apart && sentence.children(first, "cc").stream().anyMatch(and -> and > first && and < second);
    }

    /** Is one thing of this kind, and not several, what a phrase is about? */
    static boolean isOneOf(Sentence sentence, List<TextSpan> phrases, Set<String> lemmas) {
        return phrases.stream()
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .map(sentence::token)
                .anyMatch(head -> lemmas.contains(head.lemma()) && head.tag().equals("NN"));
    }
}
