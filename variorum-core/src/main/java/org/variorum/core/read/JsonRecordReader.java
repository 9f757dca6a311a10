package org.variorum.core.read;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.variorum.model.ContractJson;
import org.variorum.model.Problem;
import org.variorum.model.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/** Reads one line of JSON Lines: an article with its metadata. Fields it does not know are ignored. */
final class JsonRecordReader {

    /** A field that stands twice would lose one of its values without a word: such a row is refused. */
    private static final ObjectReader READER =
            ContractJson.mapper().reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private JsonRecordReader() {}

    static ReadResult read(RawInput input) {
        Texts.Decoded decoded = Texts.decode(input);
        if (decoded.text().isEmpty()) {
            return new ReadResult(Optional.empty(), decoded.problems());
        }
        int invalid = Texts.firstInvalidByte(input.bytes());
        if (invalid >= 0) {
            String rest = ", which JSON has to be; save the file as UTF-8";
            return ReadResult.refused(Texts.notUtf8(input, invalid, Severity.ERROR, rest));
        }
        try {
            return article(
                    input, READER.readTree(withoutByteOrderMark(decoded.text().get())));
        } catch (JacksonException e) {
            return refused(input, "input.not_json", "is not JSON: " + e.getOriginalMessage());
        }
    }

    private static String withoutByteOrderMark(String json) {
        return json.startsWith("\uFEFF") ? json.substring(1) : json;
    }

    private static ReadResult article(RawInput input, JsonNode row) {
        if (!row.isObject()) {
            return refused(input, "input.not_an_article", "must be a JSON object with \"text\" or \"html\"");
        }
        Optional<String> id =
                row.path("id").isIntegralNumber() ? Optional.of(row.path("id").asString()) : string(row, "id");
        boolean sample = input.sample() || row.path("sample").asBoolean(false);
        RawInput known = new RawInput(input.name(), id.or(input::givenId), input.bytes(), input.format(), sample);
        Document.Metadata metadata = new Document.Metadata(
                string(row, "title"),
                string(row, "url"),
                string(row, "outlet"),
                string(row, "published"),
                string(row, "language"));
        Optional<String> text = string(row, "text");
        Optional<String> html = string(row, "html");
        if (text.isPresent()) {
            return PlainTextReader.document(known, text.get(), metadata, List.of());
        }
        if (html.isPresent()) {
            return HtmlReader.document(known, Jsoup.parse(html.get()), metadata, List.of());
        }
        return refused(input, "input.no_text", "has neither \"text\" nor \"html\", or an empty one");
    }

    private static Optional<String> string(JsonNode row, String field) {
        JsonNode value = row.path(field);
        return value.isString() && !value.asString().isBlank() ? Optional.of(value.asString()) : Optional.empty();
    }

    private static ReadResult refused(RawInput input, String code, String message) {
        return ReadResult.refused(Problem.of(input.name(), code, Severity.ERROR, input.name() + " " + message));
    }
}
