package org.variorum.core.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;

/** Where participles of harm belong that a parser hung on another word, as it does where commas were lost. */
final class Participles {

    private static final Set<String> TOLLS = WordLists.words("toll-nouns");
    private static final Set<String> SCENES = Set.of("where", "when");

    private Participles() {}

    /** The clauses on a noun; a participle right behind it too, which may be hung on the verb: "shelled, reportedly, by". */
    static List<Integer> of(Sentence sentence, int noun) {
        List<Integer> clauses = new ArrayList<>(sentence.children(noun, "acl", "relcl"));
        int next = noun + 1;
        while (next < sentence.tokens().size() && sentence.token(next).tag().equals("RB")) {
            next++;
        }
        boolean strayed = next < sentence.tokens().size()
                && sentence.token(next).tag().equals("VBN")
                && sentence.token(next).relation().equals("advcl")
                && sentence.child(next, "nsubj", "nsubjpass", "aux", "auxpass", "mark")
                        .isEmpty();
        if (strayed) {
            clauses.add(next);
        }
        return clauses;
    }

    /** Is the word a verb that carries a clause, and not the "including" or "following" of a phrase? */
    static boolean isClause(Sentence sentence, int word) {
        Token token = sentence.token(word);
        return token.isVerb() && !(token.tag().equals("VBG") && token.relation().equals("prep"));
    }

    /** "Hit a house where a family slept, killing six": the clause only describes the place of the attack. */
    static boolean isScene(Sentence sentence, int verb) {
        return sentence.token(verb).relation().equals("relcl")
                && sentence.children(verb, "advmod").stream()
                        .anyMatch(word -> SCENES.contains(sentence.token(word).lemma()));
    }

    /** "Targeted the town with four raids": does the noun for the attack tell by what means the verb's deed was done? */
    static boolean isMeans(Sentence sentence, Clause attack) {
        int with = sentence.token(attack.trigger()).head();
        return with >= 0
                && sentence.token(attack.trigger()).relation().equals("pobj")
                && sentence.token(with).lemma().equals("with")
                && sentence.token(with).head() == attack.verb();
    }

    /** "Fired shells, killing three, injuring eight": the second tells of the same attack, wherever the parser hung the two. */
    static boolean areInARow(Sentence sentence, int first, int second) {
        return first < second
                && (isLoose(sentence, first)
                        || TOLLS.contains(sentence.token(first).lemma()))
                && isLoose(sentence, second)
                && verbAbove(sentence, first) == verbAbove(sentence, second);
    }

    /** A participle without a subject, or "12 injured" beside others that were hurt. */
    private static boolean isLoose(Sentence sentence, int word) {
        Token token = sentence.token(word);
        boolean counted = token.tag().equals("VBN")
                && word > 0
                && sentence.token(word - 1).tag().equals("CD")
                && sentence.child(word, "auxpass", "dobj", "agent").isEmpty();
        return (token.tag().equals("VBG") || counted)
                && Set.of("acl", "advcl", "relcl", "conj").contains(token.relation())
                && sentence.child(word, "nsubj", "nsubjpass", "det").isEmpty();
    }

    /** The verb of the clause that a participle hangs on, over other participles. */
    private static int verbAbove(Sentence sentence, int participle) {
        int at = sentence.token(participle).head();
        for (int steps = 0; at >= 0 && steps <= sentence.tokens().size(); steps++) {
            if (isClause(sentence, at) && !isLoose(sentence, at)) {
                return at;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }
}
