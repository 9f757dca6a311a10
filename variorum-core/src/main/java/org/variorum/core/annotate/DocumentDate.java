package org.variorum.core.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.variorum.core.read.Document;
import org.variorum.core.read.Document.ZoneSpan;
import org.variorum.model.PublishedBasis;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/**
 * A document's own day: from its metadata, else from a full date in its byline; otherwise open.
 *
 * @param words where a byline gave it
 */
public record DocumentDate(Optional<LocalDate> day, PublishedBasis basis, String why, Optional<TextSpan> words) {

    private static final int ISO_DAY = 10;

    /** Reads the date of {@code document}. */
    static DocumentDate of(Document document) {
        Optional<LocalDate> stated = document.metadata().published().flatMap(DocumentDate::isoDay);
        if (stated.isPresent()) {
            return new DocumentDate(
                    stated, PublishedBasis.METADATA, "the input's own date of publication", Optional.empty());
        }
        for (ZoneSpan zone : document.zones()) {
            if (zone.kind() == ZoneKind.BYLINE) {
                Optional<Mention<LocalDate>> found = CalendarDates.firstFull(document.text(), zone.span());
                if (found.isPresent()) {
                    return new DocumentDate(
                            Optional.of(found.get().value()),
                            PublishedBasis.BYLINE,
                            "the date in the byline",
                            Optional.of(found.get().span()));
                }
            }
        }
        return new DocumentDate(
                Optional.empty(),
                PublishedBasis.INFERRED,
                "neither metadata nor byline gives a date",
                Optional.empty());
    }

    private static Optional<LocalDate> isoDay(String stamp) {
        if (stamp.length() < ISO_DAY) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(stamp.substring(0, ISO_DAY)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
