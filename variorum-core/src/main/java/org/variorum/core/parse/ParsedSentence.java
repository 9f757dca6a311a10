package org.variorum.core.parse;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.TextSpan;

/**
 * A sentence with its dependency tree.
 *
 * @param span from the first token's start to the last one's end, in UTF-16 units of the parsed block
 * @param tokens its words in order; never empty
 */
public record ParsedSentence(TextSpan span, List<Token> tokens) {

    public ParsedSentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
    }

    /** The same sentence, moved by {@code offset} UTF-16 units: from a block's offsets to the document's. */
    public ParsedSentence shifted(int offset) {
        List<Token> moved = new ArrayList<>(tokens.size());
        for (Token t : tokens) {
            moved.add(new Token(
                    t.span().shifted(offset), t.form(), t.lemma(), t.tag(), t.name(), t.head(), t.relation()));
        }
        return new ParsedSentence(span.shifted(offset), moved);
    }
}
