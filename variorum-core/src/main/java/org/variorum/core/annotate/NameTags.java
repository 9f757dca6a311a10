package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/** Reads the parser's BILOU name tags as spans. */
final class NameTags {

    private NameTags() {}

    /** The names of one of {@code types} ("PERSON"), in order, determiners and possessives left off. */
    static List<TextSpan> spans(Sentence sentence, Set<String> types) {
        List<TextSpan> spans = new ArrayList<>();
        TextSpan open = null;
        for (Token token : sentence.tokens()) {
            boolean inside =
                    token.name().length() > 2 && types.contains(token.name().substring(2));
            boolean begins =
                    inside && (token.name().startsWith("B") || token.name().startsWith("U"));
            if (open != null && (!inside || begins)) {
                spans.add(open);
                open = null;
            }
            boolean edge = token.tag().equals("DT") || token.tag().equals("POS");
            if (inside && !edge) {
                open = open == null ? token.span() : open.union(token.span());
            }
        }
        if (open != null) {
            spans.add(open);
        }
        return spans;
    }
}
