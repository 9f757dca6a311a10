package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.ContractJson;
import tools.jackson.databind.JsonNode;

final class ExplainCommandTest {

    /** Two tell of one strike of 2 May; the third of another, two weeks on and in another town. */
    private static final List<String> CLAIMS = List.of(
            claim("c1", "courier-1", "Sudanese jets struck Omdurman on Tuesday.", "Omdurman", "2023-05-02"),
            claim("c2", "delta-9", "Sudanese warplanes hit Omdurman on May 2.", "Omdurman", "2023-05-02"),
            claim("d1", "delta-9", "Warplanes struck Port Sudan on May 16.", "Port Sudan", "2023-05-16"));

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private static String claim(String id, String doc, String quote, String place, String day) {
        return """
                {"id": "%s", "doc": "%s", "event_type": "airstrike", "quote": "%s", "start": 0, "actor": ["Sudan"],
                 "places": ["%s"], "date": {"start": "%s", "end": "%s"}, "attribution": ["Paper of %s"]}""".replace("\n", " ").formatted(id, doc, quote, place, day, day, doc);
    }

    @BeforeEach
    void write() throws IOException {
        Files.write(folder.resolve("claims.jsonl"), CLAIMS);
    }

    @Test
    void saysWhatMakesTwoClaimsOneEvent() {
        assertThat(explain("c1", "c2")).isZero();

        assertThat(out.toString().lines())
                .contains(
                        "A  c1, airstrike, asserted, in courier-1",
                        "   “Sudanese jets struck Omdurman on Tuesday.”",
                        "   says: Paper of delta-9",
                        " ".repeat(35) + "A: Omdurman",
                        "one event: c1")
                .anyMatch(line -> line.matches("deed +\\+1\\.00 .* both tell of an air strike"))
                .anyMatch(line -> line.matches("days +\\+1\\.00 .* both give the same time"))
                .anyMatch(line -> line.matches("weapon +\\+0\\.00 .* neither says with what"))
                .anyMatch(line -> line.matches("POSITIVE: log odds \\+\\d\\.\\d\\d, probability 0\\.\\d\\d"))
                .anyMatch(line -> line.startsWith("compared, since both stand in 2023-05-02 in SD"))
                .anyMatch(line -> line.matches("c[12] corroborates c[12] on .*"))
                .noneMatch(line -> line.startsWith("forbidden"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysWhatForbidsOneEvent() {
        assertThat(explain("c2", "d1")).isZero();

        assertThat(out.toString())
                .containsPattern("forbidden: days-apart \\(date\\) +both say when, and the days lie apart\\R"
                        + " +A: 2023-05-02[^\n]*\\R +B: 2023-05-16")
                .contains("forbidden: places-apart (places)")
                .contains("NEGATIVE: log odds -8.00, probability 0.00")
                .contains("two events: c1 and d1");
    }

    @Test
    void takesTheBeginningOfAnIdWhereOnlyOneBeginsSo() {
        assertThat(explain("d", "c1")).isZero();
        assertThat(out.toString()).startsWith("A  d1, ");

        assertThat(explain("c", "d")).isEqualTo(2);
        assertThat(err.toString()).contains("several claims in ").contains("ids that begin with c: c1, c2");
    }

    @Test
    void writesTheSameAsJson() {
        assertThat(explain("c1", "c2", "--json")).isZero();

        JsonNode row = ContractJson.mapper().readTree(out.toString());
        assertThat(row.path("judgement").asString()).isEqualTo("POSITIVE");
        assertThat(row.path("one_event").asBoolean()).isTrue();
        assertThat(row.path("compared").asBoolean()).isTrue();
        assertThat(row.path("explanation").path("features")).hasSize(10);
        JsonNode places = row.path("explanation").path("features").get(2).path("comparison");
        assertThat(places.path("feature").asString()).isEqualTo("places");
        assertThat(places.path("left").asString()).isEqualTo("Omdurman");
        assertThat(row.path("links")).isNotEmpty();
    }

    /** In the order of their places: the quote of d1 begins with that of c2 and ends before it. */
    @Test
    void scoresAllPairsThatAreCompared() {
        assertThat(explain("--all-pairs")).isZero();

        List<JsonNode> rows =
                out.toString().lines().map(ContractJson.mapper()::readTree).toList();
        assertThat(rows)
                .extracting(
                        row -> row.path("a").asString() + " " + row.path("b").asString())
                .containsExactly("c1 c2", "d1 c2");
        assertThat(rows.get(0).path("scores").path("deed").asDouble()).isEqualTo(1);
        assertThat(rows.get(0).path("forbidden_by")).isEmpty();
        assertThat(rows.get(1).path("forbidden_by"))
                .extracting(JsonNode::asString)
                .containsExactly("days-apart", "places-apart");
        assertThat(rows.get(1).path("same_event").asBoolean()).isFalse();
    }

    @Test
    void refusesUnknownAndEqualIds() {
        assertThat(explain("c1", "zz")).isEqualTo(2);
        assertThat(err.toString()).contains(" has the id zz; its 3 ids are c1, c2, d1");

        assertThat(explain("c1", "c1")).isEqualTo(2);
        assertThat(err.toString()).contains("both ids are those of the claim c1; give the ids of two claims");

        assertThat(explain("c1")).isEqualTo(2);
        assertThat(err.toString()).contains("two claims are compared; give their ids");

        assertThat(explain("c1", "c2", "--all-pairs")).isEqualTo(2);
        assertThat(err.toString()).contains("--all-pairs explains every pair");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesFilesWithoutClaims() throws IOException {
        Files.writeString(folder.resolve("claims.jsonl"), "{\"doc\": 7\n");
        assertThat(explain("c1", "c2")).isEqualTo(2);
        assertThat(err.toString()).contains("no claim could be read from ").contains("give the claims.jsonl");

        Files.delete(folder.resolve("claims.jsonl"));
        assertThat(explain("c1", "c2")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no file ").contains("check the name");
    }

    private int explain(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("explain", folder.resolve("claims.jsonl").toString()));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--gazetteer", folder.resolve("none").toString()));
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }
}
