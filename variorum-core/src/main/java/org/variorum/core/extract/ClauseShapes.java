package org.variorum.core.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/** Shapes of clauses as the parser gives them, and where it strays: subjects and objects hung elsewhere, phrases by their heads. */
final class ClauseShapes {

    private static final Set<String> STOPPING = WordLists.words("stopping-verbs");
    private static final Set<String> PERSONS = WordLists.words("person-nouns");
    private static final Set<String> THINGS_TOO = Set.of("head", "source", "host", "guide", "general", "major");
    private static final Set<String> WEAPONS = WordLists.words("weapon-nouns");
    private static final Set<String> GROUND = Stream.of("settlement-nouns", "facility-nouns", "hollow-nouns")
            .flatMap(list -> WordLists.words(list).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> MUNITIONS = WordLists.words("munition-nouns");
    private static final Set<String> BESIDE = WordLists.words("beside-words");
    private static final Set<String> MEASURES = WordLists.words("measure-nouns");
    private static final Set<String> JUDGING = WordLists.words("judging-verbs");

    private ClauseShapes() {}

    /** "In addition to the raids jets flew ...", "besides the raids ...": what opens the sentence so is told beside its verb. */
    static boolean isBeside(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean opens = at == 0
                || (at == 1 && token.lemma().equals("addition"))
                || sentence.token(at - 1).tag().equals("''");
        return opens && BESIDE.contains(token.lemma());
    }

    /** In "three days of strikes" the days, which the verb has for the strikes; else the trigger itself. */
    static int measured(Sentence sentence, int trigger) {
        int of = sentence.token(trigger).head();
        int measure = of >= 0 && sentence.token(of).lemma().equals("of")
                ? sentence.token(of).head()
                : -1;
        return measure >= 0 && MEASURES.contains(sentence.token(measure).lemma()) ? measure : trigger;
    }

    /** "The shells killed and wounded five": the object of the second verb is that of both. */
    static boolean sharesObject(Sentence sentence, int at) {
        return sentence.children(at, "conj").stream()
                .anyMatch(second -> second == at + 2
                        && sentence.token(second).isVerb()
                        && sentence.child(second, "dobj").isPresent());
    }

    /** A person by trade, age or kin, and no head or source that is also a thing. */
    static boolean isOneWhoMayBeHurt(Token token) {
        return token.isNoun() && PERSONS.contains(token.lemma()) && !THINGS_TOO.contains(token.lemma());
    }

    /** "Warned them that they must stop", "urged them to stop". */
    static boolean tellsToStop(Sentence sentence, int speech) {
        return sentence.children(speech, "ccomp", "xcomp").stream()
                .map(sentence::token)
                .anyMatch(verb -> STOPPING.contains(verb.lemma()) && verb.tag().equals("VB"));
    }

    /** The nouns that stand behind a preposition of the word. */
    static Stream<Integer> behind(Sentence sentence, int word, String preposition) {
        return behind(sentence, word, Set.of(preposition));
    }

    /** The nouns that stand behind one of these prepositions of the word. */
    static Stream<Integer> behind(Sentence sentence, int word, Set<String> prepositions) {
        return sentence.children(word, "prep").stream()
                .filter(prep -> prepositions.contains(sentence.token(prep).lemma()))
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

    /** Rockets, and a barrage of rockets, but no missile carrier: that is a bomber or a ship. */
    static boolean holdsProjectile(Sentence sentence, List<TextSpan> phrases) {
        return phrases.stream()
                .flatMap(phrase -> sentence.within(phrase).stream())
                .map(sentence::token)
                .anyMatch(token ->
                        WEAPONS.contains(token.lemma()) && !token.relation().equals("compound"));
    }

    /** "Harim The army took a hill": where the stop behind a place was lost, the army reads as if it explained the place. */
    static int behindDateline(Sentence sentence, int subject) {
        return sentence.children(subject, "appos").stream()
                .filter(next -> sentence.token(subject).tag().startsWith("NNP"))
                .filter(next -> sentence.children(next, "det").stream()
                        .anyMatch(the ->
                                the == subject + 1 && sentence.token(the).form().equals("The")))
                .findFirst()
                .orElse(subject);
    }

    /** "Thousands were forced to flee", "forty are feared to have died": the verb that the infinitive shares its subject with. */
    static int raised(Clause clause) {
        Sentence sentence = clause.sentence();
        int verb = clause.verb();
        boolean infinitive = verb == clause.trigger()
                && verb >= 0
                && sentence.token(verb).relation().equals("xcomp")
                && sentence.child(verb, "aux")
                        .map(sentence::token)
                        .filter(to -> to.lemma().equals("to"))
                        .isPresent();
        int above = infinitive ? sentence.token(verb).head() : -1;
        return above >= 0 && sentence.child(above, "auxpass").isPresent() ? above : verb;
    }

    /**
     * The verb without which a clause says half: "the jets that bombed the port were Harriers" and "it was a Harrier that
     * bombed the port" say which one it was, "flew from the north to bomb the port" how it came there.
     */
    static int whole(Clause clause, int verb) {
        Sentence sentence = clause.sentence();
        if (verb < 0 || verb != clause.trigger()) {
            return verb;
        }
        Token token = sentence.token(verb);
        int above = token.head();
        if (token.relation().equals("relcl") && above >= 0) {
            int copula = sentence.token(above).head();
            return copula >= 0 && isIdentified(sentence, above, copula) ? copula : verb;
        }
        boolean flown = token.relation().equals("advcl")
                && above >= 0
                && Flights.isFlight(sentence, above)
                && sentence.child(verb, "aux").isPresent();
        return flown ? above : verb;
    }

    /** Does {@code copula} say of the noun which one it was, or, behind "it", does the noun say it? */
    private static boolean isIdentified(Sentence sentence, int noun, int copula) {
        boolean says = sentence.token(copula).lemma().equals("be")
                && sentence.children(copula, "attr").stream()
                        .map(sentence::token)
                        .anyMatch(Token::isNoun);
        boolean cleft = sentence.token(noun).relation().equals("attr")
                && sentence.child(copula, "nsubj")
                        .map(sentence::token)
                        .filter(it -> it.lemma().equals("it"))
                        .isPresent();
        return says && (cleft || sentence.token(noun).relation().equals("nsubj"));
    }

    /** "Not the clinic": has the noun a word of denial of its own? */
    static boolean isDenied(Sentence sentence, int noun) {
        return sentence.children(noun, "neg", "preconj", "advmod").stream()
                .anyMatch(not -> sentence.token(not).lemma().equals("not"));
    }

    /** "Did not hit the depot but a clinic": is the noun the one that was not hit, though the verb tells of a hit? */
    static boolean isCorrected(Sentence sentence, int noun) {
        int verb = sentence.token(noun).head();
        return sentence.token(noun).relation().equals("dobj")
                && sentence.child(verb, "neg").isPresent()
                && (isBut(sentence, noun, noun, "conj") || isBut(sentence, verb, noun, "dobj"));
    }

    /** Does "but" hang on {@code at} behind the noun, and another noun behind it: on the first noun, or on the verb of both? */
    private static boolean isBut(Sentence sentence, int at, int noun, String relation) {
        return sentence.children(at, "cc").stream()
                .filter(but -> but > noun && sentence.token(but).lemma().equals("but"))
                .anyMatch(but -> sentence.children(at, relation).stream()
                        .anyMatch(other -> other > but && sentence.token(other).isNoun()));
    }

    /** "Fired six rockets, including one rocket aimed at the mill": what one of them did is told beside what all did. */
    static boolean isOneOfSalvo(Sentence sentence, int noun) {
        int above = sentence.token(noun).head();
        return MUNITIONS.contains(sentence.token(noun).lemma())
                && above >= 0
                && sentence.token(above).lemma().equals("include");
    }

    /** "Criticised the army for bombing": who is judged does what the judgement is for. */
    static Optional<Integer> judged(Sentence sentence, int preposition) {
        int above = sentence.token(preposition).head();
        boolean onWhom = above >= 0 && sentence.token(above).relation().equals("dobj");
        int verb = onWhom ? sentence.token(above).head() : above;
        boolean judgement = sentence.token(preposition).lemma().equals("for")
                && verb >= 0
                && JUDGING.contains(sentence.token(verb).lemma());
        return judgement ? sentence.child(verb, "dobj") : Optional.empty();
    }

    /** The army of "criticised the army for bombing", where the parser hangs what the judgement is for on the army. */
    static TextSpan beforeJudgement(Sentence sentence, TextSpan phrase, int deed) {
        return sentence.headOf(phrase).stream()
                .flatMap(head -> sentence.children(head, "prep").stream())
                .filter(prep -> sentence.token(prep).lemma().equals("for") && sentence.isBelow(deed, prep))
                .map(prep -> sentence.token(prep - 1).span().end())
                .filter(end -> end > phrase.start())
                .map(end -> new TextSpan(phrase.start(), end))
                .findFirst()
                .orElse(phrase);
    }

    /** What it is done to: the objects, and of "set fire to a farm" the farm. */
    static List<Integer> objects(Sentence sentence, int verb) {
        List<Integer> objects = sentence.children(verb, "dobj");
        boolean fire = sentence.token(verb).lemma().equals("set")
                && objects.stream()
                        .anyMatch(object -> sentence.token(object).lemma().equals("fire"));
        return fire
                ? sentence.children(verb, "prep").stream()
                        .filter(to -> sentence.token(to).lemma().equals("to"))
                        .flatMap(to -> sentence.children(to, "pobj").stream())
                        .toList()
                : objects;
    }
}
