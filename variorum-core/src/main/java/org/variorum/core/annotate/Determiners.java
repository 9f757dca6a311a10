package org.variorum.core.annotate;

import java.util.Set;
import org.variorum.core.lexicon.WordLists;

/** Words that open a noun phrase: "the", "its", "those". */
final class Determiners {

    private static final Set<String> WORDS = WordLists.words("determiners");

    private Determiners() {}

    static boolean is(Lexeme lexeme) {
        return WORDS.contains(lexeme.key());
    }
}
