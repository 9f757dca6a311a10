package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/** Reads the parser's BILOU name tags as spans. */
final class NameTags {

    /** Determiners, the possessive and the stop of the sentence, which no name begins or ends with. */
    private static final Set<String> EDGE = Set.of("DT", "POS", ".");

    /** In BILOU the first letter tells where a name begins. */
    private static final Set<String> BEGINS = Set.of("B", "U");

    private NameTags() {}

    /** The "director" of "Jane Roe director of the clinic", where a comma was lost. */
    private static boolean isPlainNoun(Token token) {
        return token.tag().equals("NN") && Character.isLowerCase(token.form().codePointAt(0));
    }

    /** The names of one of {@code types} ("PERSON"), in order, determiners and possessives left off. */
    static List<TextSpan> spans(Sentence sentence, Set<String> types) {
        List<TextSpan> spans = new ArrayList<>();
        boolean open = false;
        for (Token token : sentence.tokens()) {
            boolean inside = token.name().length() > 2
                    && types.contains(token.name().substring(2))
                    && !EDGE.contains(token.tag())
                    && !(types.contains("PERSON") && isPlainNoun(token));
            if (!inside || BEGINS.contains(token.name().substring(0, 1))) {
                open = false;
            }
            if (inside && open) {
                int last = spans.size() - 1;
                spans.set(last, spans.get(last).union(token.span()));
            } else if (inside) {
                spans.add(token.span());
                open = true;
            }
        }
        return spans;
    }
}
