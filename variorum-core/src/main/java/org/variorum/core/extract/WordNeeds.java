package org.variorum.core.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.Trigger;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;

/** Needs of triggers that the words of the sentence alone decide: who the victims were, after what accord, of what breach. */
final class WordNeeds {

    private static final Set<String> VICTIMS = Set.of("victim", "casualty", "fatality");
    private static final Set<String> HARMED = Set.of("kill", "wound", "injure", "wounded", "injured");
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
    private static final Set<String> COMING = Set.of("will", "would", "shall", "'ll");
    private static final Set<String> GOING_ON = WordLists.words("going-on-words");
    private static final Set<String> NEW = WordLists.words("new-words");
    private static final Set<String> CONTROL = WordLists.words("control-nouns");

    /** The needs that the words of the sentence alone decide. */
    static final Map<Trigger.Need, BiPredicate<Sentence, Integer>> TESTS = Map.ofEntries(
            Map.entry(Trigger.Need.VICTIMS_SUBJECT, WordNeeds::isOfVictims),
            Map.entry(Trigger.Need.MADE_BEFORE, WordNeeds::isMadeBefore),
            Map.entry(Trigger.Need.NUMBERED, WordNeeds::isNumbered),
            Map.entry(Trigger.Need.BEHIND_DEED, WordNeeds::isBehindDeed),
            Map.entry(Trigger.Need.AID_SUBJECT, WordNeeds::isOfAid),
            Map.entry(Trigger.Need.HERITAGE_OBJECT, WordNeeds::isOfHeritage),
            Map.entry(Trigger.Need.OUT_OF_SERVICE, WordNeeds::isOutOfService),
            Map.entry(Trigger.Need.FUTURE, WordNeeds::isToCome),
            Map.entry(Trigger.Need.CONDITION, WordNeeds::isSufferers),
            Map.entry(Trigger.Need.OF_ACCORD, WordNeeds::isOfAccord),
            Map.entry(Trigger.Need.OF_FIGHTING, WordNeeds::isOfFighting),
            Map.entry(Trigger.Need.AID_OBJECT, WordNeeds::holdsAid),
            Map.entry(Trigger.Need.SEARCHED, WordNeeds::isSearched),
            Map.entry(Trigger.Need.CHEMICAL_USE, WordNeeds::isUseOfPoison),
            Map.entry(Trigger.Need.SEVERAL, WordNeeds::isOfSeveral),
            Map.entry(Trigger.Need.CONTROL_BELOW, WordNeeds::isOfControl),
            Map.entry(Trigger.Need.UNDER_WAY, WordNeeds::isUnderWay),
            Map.entry(Trigger.Need.COUNTED, WordNeeds::isCountedDeed));

    private WordNeeds() {}

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

    /** "Following a truce between the two", "under a deal reached on Monday", "as part of a deal with the rebels". */
    private static boolean isMadeBefore(Sentence sentence, int accord) {
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
                && ClauseShapes.behind(sentence, verb, "behind")
                        .anyMatch(deed -> DEEDS.contains(sentence.token(deed).lemma()));
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
        return ClauseShapes.behind(sentence, verb, "for")
                .map(sentence::token)
                .anyMatch(who -> SUFFERERS.contains(who.lemma()) || LOST.contains(who.lemma()));
    }

    /** "The army's use of sarin": whose it is stands before it, what was used behind it. */
    private static boolean isUseOfPoison(Sentence sentence, int use) {
        return Set.of("nsubj", "nsubjpass").contains(sentence.token(use).relation())
                && sentence.child(use, "poss").isPresent()
                && ClauseShapes.behind(sentence, use, "of")
                        .flatMap(weapon -> sentence.within(sentence.subtreeSpan(weapon)).stream())
                        .anyMatch(word -> CHEMICAL.contains(sentence.token(word).lemma()));
    }

    /** "Commits crimes": deeds of a kind, where "committed a massacre" tells of one. */
    private static boolean isOfSeveral(Sentence sentence, int verb) {
        return sentence.children(verb, "dobj").stream()
                .anyMatch(deed -> sentence.token(deed).tag().equals("NNS"));
    }

    /** "An attack is ongoing", "an attack that has been under way for days". */
    private static boolean isUnderWay(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        Stream<Integer> verbs = Stream.concat(
                token.relation().equals("nsubj") ? Stream.of(token.head()) : Stream.of(),
                sentence.children(noun, "relcl").stream());
        return verbs.filter(verb -> sentence.token(verb).lemma().equals("be"))
                .flatMap(be -> sentence.children(be, "acomp", "advmod", "prep").stream())
                .flatMap(said -> sentence.within(sentence.subtreeSpan(said)).stream())
                .anyMatch(word -> GOING_ON.contains(sentence.token(word).lemma()));
    }

    /** "Confirmed three attacks", "it was the ninth attack", "a new attack was announced". */
    private static boolean isCountedDeed(Sentence sentence, int noun) {
        return Set.of("dobj", "attr", "nsubj", "nsubjpass")
                        .contains(sentence.token(noun).relation())
                && sentence.children(noun, "nmod", "amod").stream()
                        .map(sentence::token)
                        .anyMatch(word -> word.tag().equals("CD") || NEW.contains(word.lemma()));
    }

    /** "Fell out of government control", "came under the rule of": whose a place is stands behind the verb. */
    private static boolean isOfControl(Sentence sentence, int verb) {
        return sentence.children(verb, "prep").stream()
                .flatMap(prep -> Stream.concat(Stream.of(prep), sentence.children(prep, "prep", "pcomp").stream()))
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .anyMatch(noun -> CONTROL.contains(sentence.token(noun).lemma())
                        && sentence.token(noun).isNoun());
    }
}
