package org.variorum.core.parse;

/** What a parser knows of English words by themselves: which are common words, which are names. */
@FunctionalInterface
public interface Vocabulary {

    /** How running text in mixed case writes a word. */
    enum Use {
        /** In small letters ("attacked"). */
        COMMON,
        /** In small letters as a rule, and in some names ("farm"). */
        MOSTLY_COMMON,
        /** In names as a rule, and in small letters too ("army", "colonel"). */
        MOSTLY_NAME,
        /** With a capital: known as a name, or not known at all ("Managua"). */
        NAME,
        /** In capitals throughout ("FMLN"). */
        ACRONYM
    }

    /** The use of {@code word}, which comes in small letters. */
    Use use(String word);
}
