package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.ContractJson;
import tools.jackson.databind.JsonNode;

/** Real articles, which stand beside the repository with their annotation by hand. */
@Tag("models")
@Tag("shared")
final class SharedTest {

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "dev"})
    void keepTheContract(String articles) {
        Invariants.hold(SharedFiles.output(articles));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "dev"})
    void haveTheTextThatWasGiven(String articles) {
        Map<String, String> given = new LinkedHashMap<>();
        for (JsonNode row : Output.rows(SharedFiles.articles(articles))) {
            given.put(row.path("id").asString(), row.path("text").asString());
        }

        for (JsonNode row : SharedFiles.output(articles).annotations()) {
            assertThat(row.path("text").asString())
                    .isEqualTo(given.get(row.path("doc").asString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "dev"})
    void areReadOrNamedAmongTheProblems(String articles) {
        List<String> told = new ArrayList<>();
        SharedFiles.output(articles)
                .annotations()
                .forEach(row -> told.add(row.path("doc").asString()));
        SharedFiles.output(articles)
                .problems()
                .forEach(row -> told.add(row.path("doc").asString("")));

        assertThat(told)
                .containsAll(Output.rows(SharedFiles.articles(articles)).stream()
                        .map(row -> row.path("id").asString())
                        .toList());
    }

    @Test
    void yieldNoClaimFromPassagesThatHoldNone() {
        List<String> wrong = new ArrayList<>();
        wrong.addAll(claimsIn("gold/seeds/negatives.jsonl", SharedFiles.output("seeds")));
        wrong.addAll(claimsIn("gold/negatives.jsonl", SharedFiles.output("dev")));

        assertThat(wrong).isEmpty();
    }

    /** A day may stay open, but none is wrong; what the seeds show on purpose is seen. */
    @Test
    void areDatedRightlyOrNotAtAll() throws IOException {
        Map<String, String> days = days(SharedFiles.output("dev"));
        days.putAll(days(SharedFiles.output("seeds")));
        List<JsonNode> truth = new ArrayList<>();
        read("gold/documents.json").path("documents").forEach(truth::add);
        read("gold/seeds/metadata.json").forEach(truth::add);

        assertThat(truth).hasSizeGreaterThanOrEqualTo(28);
        assertThat(truth)
                .allSatisfy(row -> assertThat(days.get(row.path("id").asString()))
                        .as(row.path("id").asString())
                        .isIn("", row.path("published").asString("")));
        assertThat(days).containsEntry("seed-001", "2016-01-25").containsEntry("seed-002", "");
    }

    private static Map<String, String> days(Output output) {
        Map<String, String> days = new LinkedHashMap<>();
        output.annotations()
                .forEach(row -> days.put(
                        row.path("doc").asString(),
                        row.path("published").path("start").asString("")));
        return days;
    }

    private static JsonNode read(String name) throws IOException {
        return ContractJson.mapper().readTree(Files.readString(SharedFiles.path(name)));
    }

    /** No words that are no article text stand in its body or headline. */
    @Test
    void keepPassagesThatHoldNoClaimOutOfTheBody() {
        assertThat(leaks("gold/seeds/negatives.jsonl", SharedFiles.output("seeds")))
                .isEmpty();
        assertThat(leaks("gold/negatives.jsonl", SharedFiles.output("dev"))).isEmpty();
    }

    private static List<String> leaks(String passages, Output output) {
        List<String> leaks = new ArrayList<>();
        for (JsonNode passage : Output.rows(SharedFiles.path(passages))) {
            for (JsonNode row : output.annotations()) {
                for (JsonNode zone : row.path("zones")) {
                    String kind = zone.path("kind").asString();
                    boolean read = kind.equals("body") || kind.equals("headline");
                    int from = Math.max(
                            zone.path("start").asInt(), passage.path("start").asInt());
                    int to = Math.min(
                            zone.path("end").asInt(), passage.path("end").asInt());
                    if (row.path("doc").equals(passage.path("doc")) && read && from < to) {
                        leaks.add(row.path("doc").asString() + " " + from + "-" + to);
                    }
                }
            }
        }
        return leaks;
    }

    /** The claims of which more than half lies in one of the passages. */
    private static List<String> claimsIn(String passages, Output output) {
        List<String> found = new ArrayList<>();
        for (JsonNode passage : Output.rows(SharedFiles.path(passages))) {
            assertThat(output.annotations())
                    .as("the document of a passage was read")
                    .anyMatch(row -> row.path("doc").equals(passage.path("doc")));
            for (JsonNode claim : output.claims()) {
                if (claim.path("doc").equals(passage.path("doc")) && mostlyIn(claim, passage)) {
                    found.add(claim.path("doc").asString() + " " + claim.path("start") + "-" + claim.path("end") + " "
                            + claim.path("quote") + " lies in: " + passage.path("why"));
                }
            }
        }
        return found;
    }

    private static boolean mostlyIn(JsonNode claim, JsonNode passage) {
        int start = claim.path("start").asInt();
        int end = claim.path("end").asInt();
        int shared = Math.min(end, passage.path("end").asInt())
                - Math.max(start, passage.path("start").asInt());
        return shared * 2 > end - start;
    }
}
