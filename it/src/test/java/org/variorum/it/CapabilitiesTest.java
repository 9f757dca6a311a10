package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What docs/capabilities.md says to work on the five seed articles, row by row. Each line of capabilities.tsv names a list of
 * the output, a stretch of a document in code points, and values worked out by hand that one object there must have, or
 * that no object stands there. A check stands where each piece of its evidence does, a link where each of its two claims does.
 */
@Tag("models")
@Tag("shared")
final class CapabilitiesTest {

    private static final String NONE = "none";
    private static final Pattern ROW =
            Pattern.compile("\\| (?<row>[0-9]+|[A-Z][0-9]+) \\|.*\\| (?<verdict>[a-z ]+) \\|");

    /**
     * One line of the table.
     *
     * @param list "claims", "checks", "links", or a list of a document's annotations
     * @param start where the words stand that the object holds
     * @param wanted field=value pairs parted by " & ", a field being a path through objects and lists; or "none". In a
     *     link, "other" leads to the claim of its other side
     */
    private record Case(String row, String doc, String list, int start, int end, String wanted) {

        static Case of(String[] cells) {
            return new Case(
                    cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), Integer.parseInt(cells[4]), cells[5]);
        }

        @Override
        public String toString() {
            return "row " + row + ": " + doc + " " + start;
        }
    }

    static Stream<Case> cases() {
        return CaseFile.rows("/claims/capabilities.tsv").stream().map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void standInTheOutput(Case wanted) {
        List<JsonNode> there = objects(wanted);
        if (wanted.wanted().equals(NONE)) {
            assertThat(there.stream().filter(object -> overlaps(object, wanted)))
                    .isEmpty();
            return;
        }
        List<JsonNode> around =
                there.stream().filter(object -> holds(object, wanted)).toList();
        assertThat(around)
                .as("objects that hold " + wanted.start() + "-" + wanted.end())
                .anySatisfy(object -> {
                    for (String pair : wanted.wanted().split(" & ", -1)) {
                        String[] parts = pair.split("=", 2);
                        assertThat(values(object, parts[0])).as(parts[0]).contains(parts[1]);
                    }
                });
    }

    /** Each row of the page that is said to work has a line here, and no line speaks of a row that fails. */
    @Test
    void areThoseThatThePageSaysToWork() throws IOException {
        List<String> shown = cases().map(Case::row).distinct().toList();
        List<String> working = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (String line : Files.readAllLines(Program.repository("docs/capabilities.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                numbers.add(row.group("row"));
                if (row.group("verdict").equals("works")) {
                    working.add(row.group("row"));
                }
                if (row.group("verdict").equals("fails")) {
                    assertThat(shown).doesNotContain(row.group("row"));
                }
            }
        }

        assertThat(numbers)
                .doesNotHaveDuplicates()
                .containsAll(
                        IntStream.rangeClosed(1, 50).mapToObj(String::valueOf).toList())
                .containsAll(shown);
        assertThat(shown).containsAll(working);
    }

    private static List<JsonNode> objects(Case wanted) {
        Output output = SharedFiles.output("seeds");
        return switch (wanted.list()) {
            case "claims" -> own(output.claims(), wanted).toList();
            case "checks" ->
                own(output.of("checks.jsonl"), wanted)
                        .flatMap(check -> check.path("evidence").valueStream().map(words ->
                                (JsonNode) ((ObjectNode) words.deepCopy()).setAll((ObjectNode) check)))
                        .toList();
            case "links" ->
                output.of("links.jsonl").stream()
                        .flatMap(link -> sides(link, output))
                        .filter(side -> side.path("doc").asString().equals(wanted.doc()))
                        .toList();
            default ->
                own(output.annotations(), wanted)
                        .flatMap(row -> row.path(wanted.list()).valueStream())
                        .toList();
        };
    }

    private static Stream<JsonNode> own(List<JsonNode> rows, Case wanted) {
        return rows.stream().filter(row -> row.path("doc").asString().equals(wanted.doc()));
    }

    /** A link as each of its two claims has it: its fields at the claim's place, and the other claim; none of a denial that dangles. */
    private static Stream<JsonNode> sides(JsonNode link, Output output) {
        return Stream.of(List.of("a", "b"), List.of("b", "a"))
                .filter(sides -> link.hasNonNull(sides.get(0)) && link.hasNonNull(sides.get(1)))
                .map(sides -> {
                    JsonNode one = claim(link.path(sides.get(0)), output);
                    ObjectNode side = ((ObjectNode) link).deepCopy();
                    side.set("doc", one.path("doc"));
                    side.set("start", one.path("start"));
                    side.set("end", one.path("end"));
                    side.set("other", claim(link.path(sides.get(1)), output));
                    return side;
                });
    }

    private static JsonNode claim(JsonNode id, Output output) {
        return output.claims().stream()
                .filter(claim -> claim.path("id").asString().equals(id.asString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("a link has a side that is no claim: " + id));
    }

    private static boolean holds(JsonNode object, Case wanted) {
        return object.path("start").asInt() <= wanted.start()
                && wanted.end() <= object.path("end").asInt();
    }

    private static boolean overlaps(JsonNode object, Case wanted) {
        return object.path("start").asInt() < wanted.end()
                && wanted.start() < object.path("end").asInt();
    }

    /** What stands at the end of a path, in each of the objects of the lists it leads through; "last" is a list's last. */
    private static List<String> values(JsonNode from, String path) {
        List<JsonNode> at = List.of(from);
        for (String step : path.split("\\.", -1)) {
            at = at.stream().flatMap(node -> below(node, step)).collect(Collectors.toList());
        }
        return at.stream()
                .flatMap(node -> node.isArray() ? node.valueStream() : Stream.of(node))
                .map(JsonNode::asString)
                .toList();
    }

    private static Stream<JsonNode> below(JsonNode node, String step) {
        if (!node.isArray()) {
            return node.has(step) ? Stream.of(node.path(step)) : Stream.of();
        }
        if (step.equals("last")) {
            return node.isEmpty() ? Stream.of() : Stream.of(node.path(node.size() - 1));
        }
        return node.valueStream().flatMap(element -> below(element, step));
    }
}
