package org.variorum.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.ContractJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The gold of the samples against itself. Of the pages, which this module cannot read, the quotes stand for the text. */
class SampleGoldTest {

    private static final Path SAMPLES = Path.of(System.getProperty("variorum.root", ".."), "samples");

    @TempDir
    Path temporary;

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> rows(String file) {
        return lines(SAMPLES.resolve(file)).stream()
                .map(line -> ContractJson.mapper().readTree(line))
                .toList();
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(SAMPLES.resolve("articles"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                texts.put(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
            }
        }
        rows("articles/wire.jsonl")
                .forEach(row ->
                        texts.put(row.path("id").stringValue(), row.path("text").stringValue()));
        Stream.concat(rows("gold/claims.jsonl").stream(), rows("gold/negatives.jsonl").stream())
                .filter(row -> !row.has("start"))
                .forEach(row -> texts.merge(
                        row.path("doc").stringValue(),
                        row.path("quote").stringValue(),
                        (text, quote) -> text + "\n" + quote));
        return texts;
    }

    /** The gold as a run would write it, each claim with the offsets of its quote. */
    private static List<ClaimLine> copies(Map<String, String> texts) {
        List<ClaimLine> copies = new ArrayList<>();
        for (JsonNode row : rows("gold/claims.jsonl")) {
            String text = texts.getOrDefault(row.path("doc").stringValue(), "");
            int at = text.indexOf(row.path("quote").stringValue());
            int start = text.codePointCount(0, Math.max(0, at));
            int length = row.path("quote")
                    .stringValue()
                    .codePointCount(0, row.path("quote").stringValue().length());
            ClaimLine claim = new ClaimLine((ObjectNode) row).asSystem("copy " + copies.size());
            copies.add(
                    row.has("start")
                            ? claim
                            : claim.with("start", Integer.toString(start))
                                    .with("end", Integer.toString(start + length)));
        }
        return copies;
    }

    @Test
    void goldIsAPerfectCopyOfItself() throws IOException {
        Map<String, String> texts = texts();
        List<ClaimLine> copies = copies(texts);
        Folders folders = Folders.in(temporary).read(texts).wrote(copies);
        ScoreReport report = Scoring.score(folders.out(), SAMPLES.resolve("gold"));

        int neutral = (int) rows("gold/claims.jsonl").stream()
                .filter(row -> row.path("ambiguous").booleanValue(false))
                .count();
        assertThat(neutral).isPositive();
        assertThat(report.claims().neutral()).isEqualTo(neutral);
        assertThat(report.claims().tally().f1()).isEqualTo(1.0);
        assertThat(report.claims().tally().gold()).isEqualTo(copies.size() - neutral);
        assertThat(report.fields()).allSatisfy(field -> {
            assertThat(field.accuracy()).as(field.field()).isEqualTo(1.0);
            assertThat(field.elements().f1()).as(field.field()).isEqualTo(1.0);
        });
        assertThat(report.negatives().hits()).isEmpty();
        assertThat(report.negatives().absent()).isZero();
        assertThat(report.unlocated()).isEmpty();
        assertThat(report.unread()).isEmpty();
    }
}
