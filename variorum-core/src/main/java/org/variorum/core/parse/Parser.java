package org.variorum.core.parse;

import java.util.List;
import java.util.Optional;

/** Splits running text into sentences of tagged, lemmatised, named and dependency-parsed tokens. */
@FunctionalInterface
public interface Parser {

    /**
     * Parses one block of running text (a paragraph, a headline). Implementations are thread-safe and give the same
     * sentences for the same arguments on every machine.
     *
     * @param text the block; no line structure is assumed
     * @param masks designators inside it, in order and without overlap; each comes back as one token that covers the
     *     designator, parsed as if its stand-in stood there
     * @return the sentences in order, their tokens' spans in UTF-16 units of {@code text}; empty for blank text
     * @throws IllegalArgumentException if masks overlap, are out of order or reach outside the text
     */
    List<ParsedSentence> parse(String text, List<Mask> masks);

    /** The words it knows, for those who must tell names from common words; empty if it cannot say. */
    default Optional<Vocabulary> vocabulary() {
        return Optional.empty();
    }
}
