package org.variorum.core.annotate;

import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;

/**
 * Finds who goes on speaking by a participle that the tree hangs on a thing, because the comma before it was lost: "the doctor
 * said ten had been hurt by the shells adding that ...", "the agency reported the blast quoting the mayor".
 */
final class CarriedOn {

    /** "Claimed the raid in a statement calling it ...": whoever made the statement. */
    private static final Set<String> OCCASIONS = WordLists.words("speech-occasions");

    private CarriedOn() {}

    /** The subject of the clause that reports the thing, else of the sentence; empty where the participle hangs on no thing. */
    static Optional<Integer> speaker(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean onThing = token.tag().equals("VBG")
                && token.relation().equals("acl")
                && token.head() >= 0
                && token.head() < verb
                && sentence.token(token.head()).isNoun()
                && !OCCASIONS.contains(sentence.token(token.head()).lemma())
                && !Speakers.maySpeak(sentence.token(token.head()));
        return onThing ? above(sentence, token.head()) : Optional.empty();
    }

    private static Optional<Integer> above(Sentence sentence, int thing) {
        int at = thing;
        while (sentence.token(at).head() >= 0 && !sentence.token(at).relation().equals("ccomp")) {
            at = sentence.token(at).head();
        }
        int clause = sentence.token(at).head() >= 0 ? sentence.token(at).head() : at;
        return sentence.children(clause, "nsubj").stream()
                .filter(subject -> subject < thing && Speakers.maySpeak(sentence.token(subject)))
                .findFirst();
    }
}
