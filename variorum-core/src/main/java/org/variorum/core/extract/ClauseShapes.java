package org.variorum.core.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
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

    private static final Set<String> WEAPONS = WordLists.words("weapon-nouns");
    private static final Set<String> GROUND = Stream.of("settlement-nouns", "facility-nouns", "hollow-nouns")
            .flatMap(list -> WordLists.words(list).stream())
            .collect(Collectors.toUnmodifiableSet());

    private ClauseShapes() {}

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
        return HARMED.contains(token.lemma()) && Set.of("pobj", "nsubj").contains(token.relation());
    }

    /** "Warned them that they must stop", "urged them to stop". */
    static boolean tellsToStop(Sentence sentence, int speech) {
        return sentence.children(speech, "ccomp", "xcomp").stream()
                .map(sentence::token)
                .anyMatch(verb -> STOPPING.contains(verb.lemma()) && verb.tag().equals("VB"));
    }

    /** "Following a truce between the two", "under a deal reached on Monday". */
    static boolean isMadeBefore(Sentence sentence, int accord) {
        Token token = sentence.token(accord);
        return token.relation().equals("pobj")
                && BEHIND.contains(sentence.token(token.head()).lemma())
                && sentence.children(accord, "prep", "acl", "relcl").stream()
                        .map(sentence::token)
                        .anyMatch(said -> !said.relation().equals("prep") || PARTIES.contains(said.lemma()));
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

    /** Is one thing of this kind, and not several, what a phrase is about? */
    static boolean isOneOf(Sentence sentence, List<TextSpan> phrases, Set<String> lemmas) {
        return phrases.stream()
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .map(sentence::token)
                .anyMatch(head -> lemmas.contains(head.lemma()) && head.tag().equals("NN"));
    }
}
