package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
import org.variorum.core.lexicon.Entries;
import org.variorum.model.TextSpan;

/**
 * Reported speech while it is put together.
 *
 * @param source the speaker's words, without what the cue's own sentence does not say
 * @param head the noun of the source's clause, where the source is a relative pronoun: "the minister, who said"
 * @param content what the tree gives as reported; empty where only words in quotation marks can fill it
 * @param aside whether the writer tells of it beside what somebody else says: "..., which the minister calls a lie"
 * @param host the cue of the speech that this one stands beside and is reported by: "Tass said, citing the army"
 */
record ReportedWords(
        int sentence,
        Optional<TextSpan> source,
        Optional<TextSpan> head,
        TextSpan cue,
        List<TextSpan> content,
        Entries.SpeechWord word,
        Optional<TextSpan> host,
        boolean aside,
        String by) {

    ReportedWords {
        content = List.copyOf(content);
    }

    /** Words that are no aside. */
    ReportedWords(
            int sentence,
            Optional<TextSpan> source,
            Optional<TextSpan> head,
            TextSpan cue,
            List<TextSpan> content,
            Entries.SpeechWord word,
            Optional<TextSpan> host,
            String by) {
        this(sentence, source, head, cue, content, word, host, false, by);
    }

    /** The same words said by somebody. */
    ReportedWords by(TextSpan speaker) {
        return new ReportedWords(sentence, Optional.of(speaker), head, cue, content, word, host, aside, by);
    }

    /** The same cue with other content. */
    ReportedWords with(List<TextSpan> words) {
        return new ReportedWords(sentence, source, head, cue, words, word, host, aside, by);
    }
}
