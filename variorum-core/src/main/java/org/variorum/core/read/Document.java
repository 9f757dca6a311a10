package org.variorum.core.read;

import java.util.List;
import java.util.Optional;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/**
 * A text with its zones and what its metadata say.
 *
 * @param version SHA-256 of the text
 * @param sourceSha256 SHA-256 of the bytes it was read from
 * @param written what stands in the input: unchanged for plain text and JSON Lines, for HTML the extracted text. All that is
 *     exported is cut from it
 * @param text the same, unit by unit of the same length, as the stages read it: {@link Truecaser} writes stretches in capitals
 *     in mixed case
 * @param markedUp do the zones stand in the page's own markup, or were they made out from a plain text's form?
 * @param zones in order, without overlap, over all of the text that is not blank
 */
public record Document(
        String id,
        String version,
        String sourceSha256,
        String written,
        String text,
        Metadata metadata,
        boolean markedUp,
        List<ZoneSpan> zones,
        boolean sample) {

    public Document {
        zones = List.copyOf(zones);
        if (text.length() != written.length()) {
            throw new IllegalArgumentException("a text is read at the length at which it was written, "
                    + written.length() + ", not " + text.length());
        }
    }

    /** A plain text that is read as it was written. */
    public Document(
            String id,
            String version,
            String sourceSha256,
            String text,
            Metadata metadata,
            List<ZoneSpan> zones,
            boolean sample) {
        this(id, version, sourceSha256, text, text, metadata, false, zones, sample);
    }

    /** The same document, read as {@code other}, a text of the same length. */
    Document readAs(String other) {
        return new Document(id, version, sourceSha256, written, other, metadata, markedUp, zones, sample);
    }

    /** What an input says of itself beside its text. */
    public record Metadata(
            Optional<String> title,
            Optional<String> url,
            Optional<String> outlet,
            Optional<String> published,
            Optional<String> language) {

        /** Nothing is known. */
        public static Metadata none() {
            return new Metadata(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** A zone in UTF-16 units. */
    public record ZoneSpan(ZoneKind kind, TextSpan span) {}
}
