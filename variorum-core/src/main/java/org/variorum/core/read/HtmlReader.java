package org.variorum.core.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.variorum.model.Ids;
import org.variorum.model.Problem;
import org.variorum.model.Severity;
import org.variorum.model.Sha256;

/** Reads a simple web page: its metadata, and its text in zones. Nothing of the page's markup is kept or run. */
final class HtmlReader {

    private HtmlReader() {}

    static ReadResult read(RawInput input) {
        Texts.Decoded checked = Texts.decode(input);
        if (checked.text().isEmpty()) {
            return new ReadResult(Optional.empty(), checked.problems());
        }
        org.jsoup.nodes.Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(input.bytes()), null, "");
        } catch (IOException e) {
            return refused(input, "input.bad_html", "cannot be read as HTML: " + e.getMessage());
        }
        boolean guessed = !checked.problems().isEmpty() && page.charset().equals(StandardCharsets.UTF_8);
        return guessed
                ? document(input, Jsoup.parse(checked.text().get()), Document.Metadata.none(), checked.problems())
                : document(input, page, Document.Metadata.none(), List.of());
    }

    /** A document out of a page; what is {@code known} from outside goes before what the page says. */
    static ReadResult document(
            RawInput input, org.jsoup.nodes.Document page, Document.Metadata known, List<Problem> problems) {
        Document.Metadata metadata = merged(known, new PageMetadata(page).read());
        PageText text = PageText.of(page);
        if (text.zones().isEmpty()) {
            return refused(input, "input.no_text", "holds no text outside its markup");
        }
        return new ReadResult(
                Optional.of(new Document(
                        input.givenId().orElseGet(() -> Ids.document(input.bytes())),
                        Ids.version(text.text()),
                        Sha256.of(input.bytes()),
                        text.text(),
                        text.text(),
                        metadata,
                        true,
                        text.zones(),
                        input.sample())),
                problems);
    }

    private static Document.Metadata merged(Document.Metadata first, Document.Metadata second) {
        return new Document.Metadata(
                first.title().or(second::title),
                first.url().or(second::url),
                first.outlet().or(second::outlet),
                first.published().or(second::published),
                first.language().or(second::language));
    }

    private static ReadResult refused(RawInput input, String code, String message) {
        return ReadResult.refused(Problem.of(input.name(), code, Severity.ERROR, input.name() + " " + message));
    }
}
