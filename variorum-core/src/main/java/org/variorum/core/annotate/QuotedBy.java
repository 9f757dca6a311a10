package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Entries.Takes;
import org.variorum.model.Stance;
import org.variorum.model.TextSpan;

/** Who quotes another: "the mayor was quoted as saying by the agency" is what the agency reports. */
final class QuotedBy {

    private static final Entries.SpeechWord QUOTING =
            new Entries.SpeechWord("quoted-by", "by", Stance.SAID, "preposition", Set.of(Takes.CLAUSE));

    private QuotedBy() {}

    /** The speech around {@code inner}, whose verb is {@code saying}. */
    static Optional<ReportedWords> of(Sentence sentence, int saying, ReportedWords inner, String text) {
        int as = sentence.token(saying).head();
        int quoted = as >= 0 && sentence.token(saying).relation().equals("pcomp")
                ? sentence.token(as).head()
                : -1;
        if (quoted < 0
                || sentence.child(quoted, "auxpass").isEmpty()
                || inner.source().isEmpty()) {
            return Optional.empty();
        }
        return List.of(saying, quoted).stream()
                .flatMap(verb -> sentence.children(verb, "prep", "agent").stream())
                .filter(by -> by > quoted && sentence.token(by).lemma().equals("by"))
                .filter(by -> sentence.child(by, "pobj").isPresent())
                .findFirst()
                .map(by -> outer(sentence, by, inner, text));
    }

    private static ReportedWords outer(Sentence sentence, int by, ReportedWords inner, String text) {
        TextSpan source = Subjects.phrase(sentence, sentence.child(by, "pobj").orElseThrow(), by);
        BitSet words = new BitSet();
        List<TextSpan> reported = new ArrayList<>(inner.content());
        reported.add(inner.cue());
        inner.source().ifPresent(reported::add);
        reported.forEach(part -> sentence.within(part).forEach(words::set));
        words.clear(by);
        sentence.within(source).forEach(words::clear);
        return new ReportedWords(
                inner.sentence(),
                Optional.of(source),
                Optional.empty(),
                sentence.token(by).span(),
                Spans.trimmed(Spans.runs(sentence, words), text),
                QUOTING,
                Optional.empty(),
                "speech.quoted-by");
    }
}
