package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.ContractJson;
import tools.jackson.databind.JsonNode;

final class ReconcileCommandTest {

    private static final String FIRST = """
            {"id": "c1", "doc": "courier-1", "event_type": "airstrike", "quote": "Sudanese jets struck Omdurman on Tuesday.",
             "start": 0, "actor": ["Sudan"], "places": ["Omdurman"], "date": {"start": "2023-05-02", "end": "2023-05-02"},
             "attribution": ["Harbour Courier"]}""".replace("\n", " ");

    private static final String SECOND = """
            {"id": "c2", "doc": "delta-9", "event_type": "airstrike", "quote": "Sudanese warplanes hit Omdurman on May 2.",
             "start": 12, "actor": ["Sudan"], "places": ["Omdurman"], "date": {"start": "2023-05-02", "end": "2023-05-02"},
             "attribution": ["Delta Wire"]}""".replace("\n", " ");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("one.jsonl"), FIRST + "\n");
        Files.writeString(folder.resolve("two.jsonl"), SECOND + "\n");
    }

    @Test
    void laysClaimsOfSeveralFilesSideBySide() throws IOException {
        assertThat(reconcile("one.jsonl", "two.jsonl")).isZero();

        assertThat(rows("events.jsonl")).singleElement().satisfies(event -> {
            assertThat(event.path("id").asString()).isEqualTo("c1");
            assertThat(event.path("claims")).hasSize(2);
            assertThat(event.path("documents").asInt()).isEqualTo(2);
        });
        assertThat(rows("links.jsonl")).isNotEmpty();
        assertThat(rows("problems.jsonl")).isEmpty();
        assertThat(out.toString())
                .startsWith("2 articles, 2 claims: 2 airstrike")
                .contains("1 event; ")
                .contains("2023-05-02  Omdurman  airstrike: 2 accounts in 2 articles")
                .contains(": links, events, checks, problems (.jsonl)");
    }

    @Test
    void writesTheSameBytesInAnyOrder() throws IOException {
        reconcile("one.jsonl", "two.jsonl");
        List<byte[]> forwards = bytes();
        reconcile("two.jsonl", "one.jsonl");

        assertThat(bytes()).usingRecursiveComparison().isEqualTo(forwards);
    }

    @Test
    void goesOnOverBadLines() throws IOException {
        String bad =
                "{\"doc\": 7\n[]\n\n" + FIRST.replace("\"start\": 0", "\"start\": -1") + "\n" + "x".repeat(5_500_000);
        Files.writeString(folder.resolve("bad.jsonl"), bad + "\n" + FIRST + "\n");

        assertThat(reconcile("bad.jsonl", "two.jsonl")).isZero();

        assertThat(rows("events.jsonl")).hasSize(1);
        assertThat(rows("problems.jsonl"))
                .extracting(problem -> problem.path("code").asString())
                .containsExactly("row.not_json", "row.not_an_object", "claim.incomplete", "row.too_long");
        assertThat(rows("problems.jsonl").get(2).path("input").asString()).endsWith("bad.jsonl:4");
    }

    @Test
    void takesAnIdOnce() throws IOException {
        reconcile("one.jsonl", "one.jsonl");

        assertThat(rows("events.jsonl")).hasSize(1);
        assertThat(rows("problems.jsonl"))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.path("code").asString()).isEqualTo("claim.id_twice"));
    }

    @Test
    void saysThatADocumentsLineIsNone() throws IOException {
        Files.writeString(folder.resolve("documents.jsonl"), FIRST + "\n");

        assertThat(reconcile("one.jsonl", "--documents=" + folder.resolve("documents.jsonl")))
                .isZero();

        assertThat(rows("problems.jsonl"))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.path("code").asString()).isEqualTo("document.not_annotations"));
    }

    @Test
    void refusesAMissingFileBeforeItWrites() {
        assertThat(reconcile("nowhere.jsonl")).isEqualTo(2);

        assertThat(err.toString()).startsWith("variorum: there is no file ").contains("nowhere.jsonl; check the name");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void readsNoClaimsAtAll() throws IOException {
        Files.writeString(folder.resolve("empty.jsonl"), "");

        assertThat(reconcile("empty.jsonl")).isZero();
        assertThat(rows("events.jsonl")).isEmpty();
    }

    private int reconcile(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("reconcile", "--out", folder.resolve("out").toString()));
        all.addAll(List.of("--gazetteer", folder.resolve("none").toString()));
        Arrays.stream(arguments)
                .map(word -> word.startsWith("-") ? word : folder.resolve(word).toString())
                .forEach(all::add);
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    private List<JsonNode> rows(String file) throws IOException {
        return Files.readAllLines(folder.resolve("out").resolve(file)).stream()
                .map(ContractJson.mapper()::readTree)
                .toList();
    }

    private List<byte[]> bytes() throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (String file : List.of("links.jsonl", "events.jsonl", "checks.jsonl")) {
            all.add(Files.readAllBytes(folder.resolve("out").resolve(file)));
        }
        return Collections.unmodifiableList(all);
    }
}
