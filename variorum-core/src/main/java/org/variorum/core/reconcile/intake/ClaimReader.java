package org.variorum.core.reconcile.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.ContractJson;
import org.variorum.model.Problem;
import org.variorum.model.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads lines of {@code claims.jsonl}, this program's own as they are, others' as far as they go: a claim needs a document, a
 * type of event and a quote with its place, and keeps of the rest what the contract allows. Bad lines give problems, never an
 * exception.
 */
public final class ClaimReader {

    /** No honest row is longer, in bytes. */
    public static final int LONGEST_LINE = 4_000_000;

    private static final List<String> NEEDED = List.of("doc", "event_type", "quote", "start", "end");

    private ClaimReader() {}

    /**
     * What a line gave.
     *
     * @param row absent where the line was left out
     * @param bare did the row come without the program that read it, so that its names are bare names?
     */
    public record Taken<T>(Optional<T> row, boolean bare, List<Problem> problems) {

        public Taken {
            problems = List.copyOf(problems);
        }

        private static <T> Taken<T> refused(Problem problem) {
            return new Taken<>(Optional.empty(), false, List.of(problem));
        }
    }

    /** The claim of one line; {@code where} names file and line. */
    public static Taken<Claim> claim(byte[] line, String where) {
        return parsed(line, where, json -> claim(json, where));
    }

    /** The document of one line of {@code annotations.jsonl}, as this program writes it. */
    public static Taken<Annotations> document(byte[] line, String where) {
        return parsed(line, where, json -> {
            try {
                Annotations row = ContractJson.mapper().treeToValue(json, Annotations.class);
                return new Taken<>(Optional.of(row), false, List.of());
            } catch (JacksonException e) {
                return refused(
                        where, "document.not_annotations", "is no line of annotations.jsonl as \"annotate\" writes it");
            }
        });
    }

    private static <T> Taken<T> parsed(byte[] line, String where, Function<JsonNode, Taken<T>> row) {
        if (line.length > LONGEST_LINE) {
            return refused(
                    where, "row.too_long", "is longer than " + LONGEST_LINE + " bytes; split it or leave it out");
        }
        JsonNode json;
        try {
            String words = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            json = ContractJson.mapper().readTree(words.startsWith("\uFEFF") ? words.substring(1) : words);
        } catch (CharacterCodingException e) {
            return refused(where, "row.not_utf8", "is not UTF-8; save the file as UTF-8");
        } catch (JacksonException e) {
            return refused(where, "row.not_json", "is not JSON: " + e.getOriginalMessage());
        }
        return json.isObject() ? row.apply(json) : refused(where, "row.not_an_object", "must be one JSON object");
    }

    private static Taken<Claim> claim(JsonNode json, String where) {
        List<String> complaints = new ArrayList<>();
        ObjectNode row = ClaimShape.CLAIM.fields("", json, complaints);
        withEnd(row);
        List<String> missing = NEEDED.stream().filter(field -> !row.has(field)).toList();
        if (missing.isEmpty() && row.get("end").intValue() < row.get("start").intValue()) {
            complaints.add("end is before start");
        }
        if (!missing.isEmpty() || complaints.contains("end is before start")) {
            return refused(where, "claim.incomplete", lacking(missing, complaints));
        }
        boolean bare = !row.has("version");
        Blanks.fill(row, complaints);
        Claim claim = ContractJson.mapper().treeToValue(row, Claim.class);
        List<Problem> problems = complaints.isEmpty()
                ? List.of()
                : List.of(Problem.of(
                                where,
                                "claim.value_ignored",
                                Severity.WARNING,
                                where + ": the claim was taken without what does not fit: "
                                        + Complaints.joined(complaints) + "; correct the row")
                        .inDocument(claim.doc(), claim.sample()));
        return new Taken<>(Optional.of(claim), bare, problems);
    }

    /** A quote tells how long it is. */
    private static void withEnd(ObjectNode row) {
        if (!row.has("end") && row.has("start") && row.has("quote")) {
            String quote = row.get("quote").stringValue();
            row.put("end", row.get("start").intValue() + quote.codePointCount(0, quote.length()));
        }
    }

    private static String lacking(List<String> missing, List<String> complaints) {
        String lacks = missing.isEmpty() ? "" : "lacks " + String.join(", ", missing);
        String wrong = complaints.isEmpty() ? "" : (lacks.isEmpty() ? "" : "; ") + Complaints.joined(complaints);
        return "was left out: " + (lacks + wrong).strip() + "; a claim needs " + String.join(", ", NEEDED);
    }

    private static <T> Taken<T> refused(String where, String code, String message) {
        return Taken.refused(Problem.of(where, code, Severity.ERROR, where + " " + message));
    }
}
