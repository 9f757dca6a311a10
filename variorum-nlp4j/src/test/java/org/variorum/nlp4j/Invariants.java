package org.variorum.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.variorum.core.parse.Mask;
import org.variorum.core.parse.ParsedSentence;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/** What holds of every parse of every string. */
final class Invariants {

    private Invariants() {}

    static void check(String text, List<Mask> masks, List<ParsedSentence> sentences) {
        List<TextSpan> spans = new ArrayList<>();
        BitSet covered = new BitSet();
        int at = 0;
        for (ParsedSentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            assertThat(tokens.size()).isLessThanOrEqualTo(Sentences.LONGEST);
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                TextSpan span = token.span();
                assertThat(span.start()).as("%s in %s", token, text).isGreaterThanOrEqualTo(at);
                assertThat(span.length()).as("%s in %s", token, text).isPositive();
                assertThat(token.form()).isEqualTo(span.of(text));
                assertThat(token.head()).as("%s", token).isNotEqualTo(i).isBetween(-1, tokens.size() - 1);
                assertThat(List.of(token.lemma(), token.tag(), token.name(), token.relation()))
                        .as("%s", token)
                        .doesNotContain("");
                covered.set(span.start(), span.end());
                spans.add(span);
                at = span.end();
            }
        }
        assertThat(spans).as(text).containsAll(masks.stream().map(Mask::span).toList());
        assertThat(firstLost(text, covered)).as(text).isEqualTo(-1);
    }

    /** The first letter or digit that stands in no token. */
    private static int firstLost(String text, BitSet covered) {
        for (int i = covered.nextClearBit(0); i < text.length(); i = covered.nextClearBit(i + 1)) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
