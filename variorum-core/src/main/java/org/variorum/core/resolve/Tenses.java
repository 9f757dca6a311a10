package org.variorum.core.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.Realis;

/** In which tense a claim's clause tells its event, and whether its words set it apart from the news. */
final class Tenses {

    private static final Set<String> PARTS = WordLists.words("part-nouns");

    private static final Set<String> BACKGROUND = WordLists.words("background-words");

    private Tenses() {}

    /** "The first clinic to be bombed", "the coalition bombing the rebels": what is said of a noun beside the news. */
    static boolean describes(Draft draft) {
        Sentence sentence = draft.words().sentence();
        return sentence.headOf(draft.words().raw().words())
                .map(sentence::token)
                .filter(token -> token.isVerb() && token.relation().equals("acl"))
                .isPresent();
    }

    static boolean isPerfect(Draft draft) {
        return !perfect(draft).isEmpty();
    }

    /** "Has flown", and not "had flown". */
    static boolean isPresentPerfect(Draft draft) {
        return perfect(draft).stream().anyMatch(aux -> Set.of("VBP", "VBZ").contains(aux.tag()));
    }

    private static List<Token> perfect(Draft draft) {
        Sentence sentence = draft.words().sentence();
        return Ties.of(sentence, draft.words().raw().words()).stream()
                .filter(ties -> ties.verb() >= 0)
                .flatMap(ties -> sentence.children(ties.verb(), "aux").stream())
                .map(sentence::token)
                .filter(aux -> aux.lemma().equals("have"))
                .toList();
    }

    /** "Jets are carrying out raids" tells of more days than the one of the text. */
    static boolean goesOn(Draft draft) {
        Sentence sentence = draft.words().sentence();
        return Ties.of(sentence, draft.words().raw().words())
                .map(Ties::verb)
                .filter(verb -> verb >= 0 && sentence.token(verb).tag().equals("VBG"))
                .filter(verb -> sentence.child(verb, "aux").isPresent())
                .isPresent();
    }

    /** "Victims of a gas attack showed burns": the attack is no part of what is told as happening then. */
    static boolean isAside(Draft draft) {
        Sentence sentence = draft.words().sentence();
        return sentence.headOf(draft.words().raw().words())
                .filter(noun -> sentence.token(noun).isNoun()
                        && sentence.token(noun).relation().equals("pobj"))
                .map(noun -> sentence.token(noun).head())
                .filter(of -> of >= 0 && sentence.token(of).lemma().equals("of"))
                .map(of -> sentence.token(of).head())
                .filter(whole -> whole >= 0 && sentence.token(whole).isNoun())
                .filter(whole -> !PARTS.contains(sentence.token(whole).lemma()))
                .isPresent();
    }

    /** "The president ordered air strikes": an order for an act that the story may go on to tell. */
    static boolean isOrdered(Draft draft) {
        return draft.status().realis() == Realis.ORDERED
                && draft.words().raw().standing().rules().contains("gov.order-noun");
    }

    /**
     * Adverbs and tenses of what is no part of the news: "have previously come under fire", "had often been shelled", "a year
     * after the army shelled them".
     */
    static boolean isBackground(Draft draft) {
        Sentence sentence = draft.words().sentence();
        Optional<Ties> ties = Ties.of(sentence, draft.words().raw().words());
        boolean setOff = ties.flatMap(t -> TimeOffset.of(sentence, t.trigger())).isPresent();
        return setOff
                || ties.stream()
                        .flatMap(t -> IntStream.of(t.trigger(), t.verb()).boxed())
                        .filter(i -> i >= 0)
                        .flatMap(i -> sentence.children(i, "advmod", "neg").stream())
                        .anyMatch(i -> BACKGROUND.contains(sentence.token(i).lemma()));
    }

    /** Participles and infinitives have the tense of the verb above them. */
    private static boolean isInfinite(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean joined = token.relation().equals("conj")
                && sentence.children(verb, "aux").isEmpty();
        return token.head() >= 0
                && (joined
                        || Ties.isResult(sentence, verb)
                        || Set.of("advcl", "xcomp", "pcomp").contains(token.relation()))
                && Set.of("VBG", "VB").contains(token.tag());
    }

    static boolean isPlainPast(Draft draft) {
        Sentence sentence = draft.words().sentence();
        int verb =
                Ties.of(sentence, draft.words().raw().words()).map(Ties::verb).orElse(-1);
        if (verb < 0) {
            return false;
        }
        Set<Integer> seen = new HashSet<>();
        while (seen.add(verb) && isInfinite(sentence, verb)) {
            int above = Ties.verbAt(sentence, sentence.token(verb).head());
            verb = above >= 0 ? above : verb;
        }
        Token token = sentence.token(verb);
        List<Token> helpers = sentence.children(verb, "aux", "auxpass").stream()
                .map(sentence::token)
                .toList();
        if (token.tag().equals("VBD")) {
            return helpers.isEmpty();
        }
        return token.tag().equals("VBN")
                && !helpers.isEmpty()
                && helpers.stream()
                        .allMatch(h -> h.tag().equals("VBD") && h.lemma().equals("be"));
    }
}
