package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One article of a JSON Lines file. */
record Article(String id, String text) {

    static List<Article> all(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(json::readTree)
                    .map(Article::of)
                    .toList();
        }
    }

    private static Article of(JsonNode line) {
        return new Article(line.get("id").asString(), line.get("text").asString());
    }

    /** Words between white space: the measure that no pipeline's own tokens can bend. */
    long words() {
        return words(text);
    }

    static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** The words inside the sentences of the rows that our program wrote for articles, all of them parsed. */
    static long wordsInSentences(Path annotations) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (Stream<String> lines = Files.lines(annotations)) {
            return lines.map(json::readTree).mapToLong(Article::parsed).sum();
        }
    }

    private static long parsed(JsonNode row) {
        String text = row.get("text").asString();
        long words = 0;
        for (JsonNode sentence : row.get("sentences")) {
            int start = text.offsetByCodePoints(0, sentence.get("start").asInt());
            int end = text.offsetByCodePoints(0, sentence.get("end").asInt());
            words += words(text.substring(start, end));
        }
        return words;
    }
}
