package org.variorum.core.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.variorum.core.lexicon.Words;
import org.variorum.core.read.Document;
import org.variorum.model.PublishedBasis;
import org.variorum.model.TextSpan;

/**
 * A document's own day: from its metadata, else a stamp in its byline, else its dateline, else what its words allow alone;
 * otherwise open. What was not chosen stays beside it with the reason.
 *
 * @param why one sentence
 * @param words where the text gave it
 */
public record DocumentDate(
        Optional<LocalDate> day,
        PublishedBasis basis,
        String why,
        Optional<TextSpan> words,
        List<Alternative> alternatives) {

    public DocumentDate {
        alternatives = List.copyOf(alternatives);
    }

    /** A day that was not chosen. */
    public record Alternative(LocalDate day, PublishedBasis basis, String why) {}

    /** Reads the date of {@code document}. */
    static DocumentDate of(Document document) {
        return of(document, Words.of(document.text()));
    }

    /** Reads the date of a document whose text has these {@code words}. */
    static DocumentDate of(Document document, Words words) {
        return new DateChoice(document, words).choose();
    }

    static DocumentDate open(String why, List<Alternative> alternatives) {
        return new DocumentDate(Optional.empty(), PublishedBasis.INFERRED, why, Optional.empty(), alternatives);
    }
}
