package org.variorum.core.read;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.variorum.model.ContractJson;
import org.variorum.model.Problem;
import org.variorum.model.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads one line of JSON Lines: an article with its metadata. Fields it does not know are ignored. */
final class JsonRecordReader {

    private JsonRecordReader() {}

    static ReadResult read(RawInput input) {
        Texts.Decoded decoded = Texts.decode(input);
        if (decoded.text().isEmpty()) {
            return new ReadResult(Optional.empty(), decoded.problems());
        }
        try {
            return article(input, ContractJson.mapper().readTree(Texts.utf8(input.bytes())));
        } catch (CharacterCodingException e) {
            return refused(input, "input.not_utf8", "is not UTF-8, which JSON has to be; save the file as UTF-8");
        } catch (JacksonException e) {
            return refused(input, "input.not_json", "is not JSON: " + e.getOriginalMessage());
        }
    }

    private static ReadResult article(RawInput input, JsonNode row) {
        if (!row.isObject()) {
            return refused(input, "input.not_an_article", "must be a JSON object with \"text\" or \"html\"");
        }
        Optional<String> id = string(row, "id");
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
            return HtmlReader.document(known, html.get().getBytes(StandardCharsets.UTF_8), metadata, List.of());
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
