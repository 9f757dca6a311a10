package org.variorum.core.read;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Ids;
import org.variorum.model.Problem;
import org.variorum.model.Severity;
import org.variorum.model.Sha256;
import org.variorum.model.TextSpan;

/** Reads one article of plain text, which stays unchanged. */
final class PlainTextReader {

    private PlainTextReader() {}

    static ReadResult read(RawInput input) {
        Texts.Decoded decoded = Texts.decode(input);
        if (decoded.text().isEmpty()) {
            return new ReadResult(Optional.empty(), decoded.problems());
        }
        return document(input, decoded.text().get(), Document.Metadata.none(), decoded.problems());
    }

    /** A document out of plain text and what is known about it. */
    static ReadResult document(RawInput input, String text, Document.Metadata metadata, List<Problem> problems) {
        if (Paragraphs.trimmed(text, new TextSpan(0, text.length())).length() == 0) {
            return ReadResult.refused(
                    Problem.of(input.name(), "input.blank", Severity.ERROR, input.name() + " holds only white space"));
        }
        String id = input.givenId().orElseGet(() -> Ids.document(input.bytes()));
        return new ReadResult(
                Optional.of(new Document(
                        id,
                        Ids.version(text),
                        Sha256.of(input.bytes()),
                        text,
                        metadata,
                        Zoner.zones(text, metadata.title()),
                        input.sample())),
                problems);
    }
}
