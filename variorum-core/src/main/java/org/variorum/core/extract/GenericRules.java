package org.variorum.core.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.TriggerMatcher.Match;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.EventType;

/** Nouns that speak of a kind of event and of no event of that kind (bare plurals, Carlson 1977). */
final class GenericRules {

    private static final Set<String> USERS = WordLists.words("use-nouns");

    private static final Set<String> PRESENT = Set.of("VBP", "VBZ");

    /** What stands beside a plural of a kind: its weapon, its land, "of" before it. */
    private static final Set<String> BARE = Set.of("compound", "nmod", "amod", "punct", "prep", "cc", "conj");

    /** The rules in the order in which they are asked. */
    static final List<UnstatedRule> ALL = List.of(
            new UnstatedRule(
                    "unstated.kind-of-use",
                    "a plural without an article behind a noun for who or what serves it tells what that is for, and no event",
                    List.of(
                            "The militants proved the best allies for air strikes.",
                            "The nurses learned the medical response to gas attacks.",
                            "The school became a shelter from air strikes."),
                    List.of(
                            "The militants claimed responsibility for air strikes.",
                            "The militants were the targets of two air strikes."),
                    GenericRules::isKindOfUse),
            new UnstatedRule(
                    "unstated.run-up",
                    "an event that other things lead up to only dates them",
                    List.of(
                            "The villagers heard jets in the days leading up to the offensive.",
                            "The villagers heard jets in the run-up to the start of the offensive."),
                    List.of("The offensive led up to the walls of the city."),
                    GenericRules::isRunUp),
            new UnstatedRule(
                    "unstated.generic",
                    "a plural without an article, of which the present tense says what it is like, speaks of a kind and of no event",
                    List.of(
                            "Gas attacks are not uncommon in the hills.",
                            "Reports of gas attacks are common in the war.",
                            "Air strikes are a risky weapon against the militants."),
                    List.of(
                            "Gas attacks were reported in the hills.",
                            "Three air strikes are the only answer so far.",
                            "The air strikes are under way near the dam.",
                            "Air strikes are under way near the dam."),
                    GenericRules::isGeneric));

    private static final Set<String> STARTS = WordLists.words("start-nouns");
    private static final Set<String> RUNNING_UP =
            Set.of("build-up", "buildup", "lead", "lead-up", "run", "run-up", "up");

    private GenericRules() {}

    private static boolean isGeneric(Sentence sentence, Match match, List<Match> matches) {
        int noun = above(sentence, match.token());
        Token subject = sentence.token(noun);
        boolean told = subject.relation().equals("nsubj")
                && subject.head() >= 0
                && match.trigger().eventType() != EventType.CASUALTIES
                && isBarePlural(sentence, match.token())
                && isBarePlural(sentence, noun);
        return told && saysWhatItIsLike(sentence, subject.head());
    }

    /** The noun that "of" hangs the event on: the claims of "claims of attacks". */
    private static int above(Sentence sentence, int noun) {
        int of = sentence.token(noun).relation().equals("pobj")
                ? sentence.token(noun).head()
                : -1;
        boolean hung = of >= 0
                && sentence.token(of).lemma().equals("of")
                && sentence.token(of).head() >= 0;
        return hung ? sentence.token(of).head() : noun;
    }

    private static boolean isBarePlural(Sentence sentence, int noun) {
        return sentence.token(noun).tag().equals("NNS")
                && sentence.children(noun).stream()
                        .map(sentence::token)
                        .allMatch(child ->
                                BARE.contains(child.relation()) && !child.tag().equals("CD"));
    }

    /** "Are not uncommon", "are a weapon", and not "are under way". */
    private static boolean saysWhatItIsLike(Sentence sentence, int verb) {
        return sentence.token(verb).lemma().equals("be")
                && PRESENT.contains(sentence.token(verb).tag())
                && sentence.children(verb, "acomp", "attr").stream()
                        .map(sentence::token)
                        .anyMatch(said -> said.tag().startsWith("JJ") || said.isNoun());
    }

    private static boolean isKindOfUse(Sentence sentence, Match match, List<Match> matches) {
        return isOfKind(sentence, match.token(), Set.of("against", "for", "from", "to"), USERS);
    }

    /** A bare plural behind one of these prepositions and nouns: "shelters from air strikes". */
    static boolean isOfKind(Sentence sentence, int event, Set<String> prepositions, Set<String> nouns) {
        Token token = sentence.token(event);
        int prep = token.relation().equals("pobj") ? token.head() : -1;
        int above = prep >= 0 ? sentence.token(prep).head() : -1;
        return above >= 0
                && isBarePlural(sentence, event)
                && prepositions.contains(sentence.token(prep).lemma())
                && sentence.token(above).isNoun()
                && nouns.contains(sentence.token(above).lemma());
    }

    private static boolean isRunUp(Sentence sentence, Match match, List<Match> matches) {
        int noun = match.token();
        int of = sentence.token(noun).head();
        boolean begun = of >= 0
                && sentence.token(of).lemma().equals("of")
                && STARTS.contains(sentence.token(sentence.token(of).head()).lemma());
        int to = sentence.token(begun ? sentence.token(of).head() : noun).head();
        return to >= 0
                && sentence.token(to).lemma().equals("to")
                && sentence.token(to).head() >= 0
                && RUNNING_UP.contains(sentence.token(sentence.token(to).head()).lemma())
                && IntStream.range(sentence.token(to).head(), to + 1)
                        .mapToObj(sentence::token)
                        .anyMatch(word -> word.form().endsWith("up"));
    }
}
