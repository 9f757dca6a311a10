package org.variorum.core.extract;

import java.util.List;
import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.TriggerMatcher.Match;
import org.variorum.core.parse.Token;
import org.variorum.model.EventType;

/** Nouns that speak of a kind of event and of no event of that kind (bare plurals, Carlson 1977). */
final class GenericRules {

    private static final Set<String> PRESENT = Set.of("VBP", "VBZ");

    /** What stands beside a plural of a kind: its weapon, its land, "of" before it. */
    private static final Set<String> BARE = Set.of("compound", "nmod", "amod", "punct", "prep", "cc", "conj");

    /** The rules in the order in which they are asked. */
    static final List<UnstatedRule> ALL = List.of(new UnstatedRule(
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
}
