package org.variorum.core.extract;

import org.variorum.core.annotate.Sentence;

/** "Did not hit the militia but other groups": the deed is told, and the first object is what it was not done to. */
final class Contrasts {

    private Contrasts() {}

    /** Is it an object of the verb that is set right, and not the deed? */
    static boolean isOfObject(Sentence sentence, int verb) {
        return sentence.token(verb).isVerb()
                && sentence.children(verb, "dobj").stream().anyMatch(object -> isSetRight(sentence, verb, object));
    }

    /** Is the noun the object that the deed was not done to? */
    static boolean isWrongObject(Sentence sentence, int noun) {
        int verb = sentence.token(noun).head();
        return verb >= 0
                && sentence.token(noun).relation().equals("dobj")
                && isSetRight(sentence, verb, noun)
                && sentence.child(verb, "neg").isPresent();
    }

    /** Parsers hang the right object on the wrong one or, as a second, on the verb. */
    private static boolean isSetRight(Sentence sentence, int verb, int noun) {
        boolean joined = isBut(sentence, noun, noun)
                && sentence.child(noun, "conj")
                        .filter(other -> sentence.token(other).isNoun())
                        .isPresent();
        boolean second = isBut(sentence, verb, noun)
                && sentence.children(verb, "dobj").stream().anyMatch(other -> other > noun);
        return joined || second;
    }

    private static boolean isBut(Sentence sentence, int at, int behind) {
        return sentence.children(at, "cc").stream()
                .anyMatch(but -> but > behind && sentence.token(but).lemma().equals("but"));
    }
}
