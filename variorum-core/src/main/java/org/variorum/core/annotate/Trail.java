package org.variorum.core.annotate;

import org.variorum.model.TextSpan;

/**
 * Hears which rule decided about which words. The program itself keeps no trail. The examples of the rules are run with one
 * that does, since many rules leave no mark on what is found: they keep words from being read.
 */
@FunctionalInterface
interface Trail {

    /** Forgets everything. */
    Trail NONE = (rule, words) -> {};

    /** {@code rule} decided about {@code words}. */
    void decided(MentionRule rule, TextSpan words);

    /** The answer to the question that {@code rule} asks about {@code words}; a yes is its decision. */
    default boolean holds(boolean answer, MentionRule rule, TextSpan words) {
        if (answer) {
            decided(rule, words);
        }
        return answer;
    }
}
