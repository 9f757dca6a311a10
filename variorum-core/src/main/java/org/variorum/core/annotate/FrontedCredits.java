package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/**
 * Puts a credit that opens a sentence outside of the speech behind it: in 'According to the agency, "...," the minister said'
 * the credit stands before the marks of quotation, so it is no part of what the minister said, and holds for all of it.
 */
final class FrontedCredits {

    private static final String OPENING = "\"\u201c\u2018";

    private FrontedCredits() {}

    /** {@code cues} with every such credit taken out of what it credits. */
    static List<ReportedWords> outside(List<ReportedWords> cues, String text) {
        List<ReportedWords> apart = new ArrayList<>(cues);
        for (int credit = 0; credit < apart.size(); credit++) {
            int spoken = credit + 1;
            if (spoken < apart.size() && isFronted(apart.get(credit), apart.get(spoken), text)) {
                ReportedWords outer = apart.get(credit);
                ReportedWords inner = apart.get(spoken);
                TextSpan quote = new TextSpan(
                        outer.content().get(0).start(), inner.content().get(0).end());
                TextSpan said = inner.source().map(quote::union).orElse(quote).union(inner.cue());
                apart.set(credit, outer.with(joined(said, outer.content())));
                apart.set(spoken, inner.with(joined(quote, inner.content())));
            }
        }
        return apart;
    }

    private static List<TextSpan> joined(TextSpan first, List<TextSpan> content) {
        return Stream.concat(Stream.of(first), content.stream().skip(1).filter(part -> !part.overlaps(first)))
                .toList();
    }

    /** Does the speech take the credit for its own beginning, with words in quotation marks behind it? */
    private static boolean isFronted(ReportedWords credit, ReportedWords spoken, String text) {
        if (!credit.by().equals(NounCues.ACCORDING_RULE)
                || credit.content().isEmpty()
                || spoken.content().isEmpty()) {
            return false;
        }
        TextSpan said = spoken.content().get(0);
        TextSpan phrase = credit.source().map(credit.cue()::union).orElse(credit.cue());
        int quote = credit.content().get(0).start();
        return said.contains(phrase)
                && spoken.cue().start() >= said.end()
                && phrase.end() <= quote
                && quote < said.end()
                && OPENING.indexOf(text.charAt(quote)) >= 0
                && Words.of(text.substring(said.start(), phrase.start())).list().isEmpty()
                && Words.of(text.substring(phrase.end(), quote)).list().isEmpty();
    }
}
