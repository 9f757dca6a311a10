package org.variorum.core.annotate;

import java.util.OptionalInt;
import org.variorum.core.parse.Token;

/** Verbs that a conjunction joins. */
final class Conjuncts {

    private Conjuncts() {}

    /**
     * "Gave no account of what happened, but denies": where the parser joined a verb to one in a clause below, and the "but"
     * before it to the verb above, the conjunction has it right: nobody sets a comma and "but" inside such a clause.
     *
     * @return the index of the verb to which the conjunction right before {@code verb} belongs, if that is another than the tree says
     */
    static OptionalInt joinedTo(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (verb < 2 || !token.relation().equals("conj")) {
            return OptionalInt.empty();
        }
        Token joining = sentence.token(verb - 1);
        boolean other = joining.tag().equals("CC")
                && joining.head() >= 0
                && joining.head() < token.head()
                && sentence.token(verb - 2).form().equals(",");
        return other && sentence.token(joining.head()).isVerb() ? OptionalInt.of(joining.head()) : OptionalInt.empty();
    }
}
