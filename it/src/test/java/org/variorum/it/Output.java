package org.variorum.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.ContractJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The six files of a run as they stand on disk, each line read as a JSON object and not through the program's records.
 *
 * @param rows the objects of each file, by the file's name
 */
record Output(Map<String, List<JsonNode>> rows) {

    static final List<String> FILES = List.of(
            "annotations.jsonl", "claims.jsonl", "links.jsonl", "events.jsonl", "checks.jsonl", "problems.jsonl");

    /** Reads a folder; a missing file, a line that is no JSON object or a last line without its end is a failed test. */
    static Output read(Path folder) {
        Map<String, List<JsonNode>> rows = new LinkedHashMap<>();
        for (String name : FILES) {
            rows.put(name, rows(folder.resolve(name)));
        }
        return new Output(rows);
    }

    /** The objects of one file of JSON Lines. */
    static List<JsonNode> rows(Path file) {
        List<JsonNode> rows = new ArrayList<>();
        String all = text(file);
        if (!all.isEmpty() && !all.endsWith("\n")) {
            throw new AssertionError(file + " ends in the middle of a line");
        }
        for (String line : all.isEmpty()
                ? new String[0]
                : all.substring(0, all.length() - 1).split("\n", -1)) {
            rows.add(row(file, line));
        }
        return rows;
    }

    private static JsonNode row(Path file, String line) {
        try {
            JsonNode row = ContractJson.mapper().readTree(line);
            if (row.isObject()) {
                return row;
            }
            throw new AssertionError(file + " has a line that is no object: " + line);
        } catch (JacksonException e) {
            throw new AssertionError(file + " has a line that is not JSON: " + line, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<JsonNode> annotations() {
        return of("annotations.jsonl");
    }

    List<JsonNode> claims() {
        return of("claims.jsonl");
    }

    List<JsonNode> problems() {
        return of("problems.jsonl");
    }

    List<JsonNode> of(String file) {
        return rows.getOrDefault(file, List.of());
    }

    /** The codes of the problems with an input whose name holds {@code input}, in the file's order. */
    List<String> codes(String input) {
        return problems().stream()
                .filter(problem -> problem.path("input").asString().contains(input))
                .map(problem -> problem.path("code").asString())
                .toList();
    }
}
