package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.ContractJson;
import org.variorum.model.EventType;
import org.variorum.model.Ids;
import tools.jackson.databind.JsonNode;

/** The checker is content with a good output, and notices each thing that can be wrong with one. */
final class InvariantsTest {

    /** The pin is one code point and two UTF-16 units: offsets behind it differ. */
    private static final String TEXT = "📍 Jets hit Idlib on Tuesday, he said.";

    private static final String ANNOTATIONS = """
            {"doc": "d", "sha256": "SHA", "source_sha256": "0", "text": "TEXT",
             "zones": [{"kind": "headline", "start": 0, "end": 1}, {"kind": "body", "start": 2, "end": 37}],
             "sentences": [{"start": 2, "end": 37}],
             "times": [{"start": 20, "end": 27, "text": "Tuesday", "type": "DATE", "earliest": "2015-11-17",
                        "latest": "2015-11-17", "by": "t"}],
             "places": [{"start": 11, "end": 16, "text": "Idlib", "name": "Idlib", "lat": 35.9, "lon": 36.6,
                         "radius_m": 3000, "by": "p"}],
             "actors": [{"start": 2, "end": 6, "text": "Jets", "name": "Jets", "kind": "label", "by": "a"}],
             "attributions": [{"cue": {"start": 32, "end": 36}, "content": [{"start": 2, "end": 27}],
                               "kind": "indirect", "by": "s"}],
             "quantities": [], "systems": [], "media": [], "version": "0", "sample": true}""";

    private static final String CLAIM = """
            {"id": "ID", "doc": "d", "zone": "body", "quote": "Jets hit Idlib", "start": 2, "end": 16,
             "event_type": "airstrike", "actor": [], "target": [], "weapon": [], "origin": [],
             "places": [{"start": 11, "end": 16, "text": "Idlib", "name": "Idlib", "unresolved": "two towns"}],
             "date": {"start": "2015-11-17", "end": "2015-11-17", "precision": "day", "text": "Tuesday"},
             "quantities": [], "harm": [], "attribution": [{"role": "outlet"}], "modality": "asserted",
             "polarity": "affirmed", "realis": "done", "media": [], "extraction_confidence": 0.5, "version": "0",
             "evidence": {"event_type": [EV], "places": [EV], "date": [EV], "modality": [EV], "polarity": [EV],
                          "realis": [EV]}, "sample": true}""";

    private static final String EVIDENCE = "{\"start\": 7, \"end\": 10, \"text\": \"hit\", \"by\": \"trigger.hit\"}";

    private static final String PROBLEM = """
            {"input": "d.txt", "doc": "d", "code": "input.not_utf8", "severity": "warning", "message": "d.txt is not UTF-8",
             "sample": true}""";

    @Test
    void findsNothingWrongWithAGoodOutput() {
        assertThat(broken("", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "sha256": "SHA"             | "sha256": "1234"          | annotations.jsonl:1 has a sha256 that is not its text's
                    "start": 20, "end": 27      | "start": 21, "end": 28    | .times[0].text is "Tuesday" where the text has "uesday,"
                    "start": 32, "end": 36      | "start": 32, "end": 38    | .attributions[0].cue is outside the text: 32-38
                    "start": 32, "end": 36      | "start": 32, "end": 32    | .attributions[0].cue is outside the text: 32-32
                    "start": 32, "end": 36      | "start": 32               | .attributions[0].cue has a start without an end
                    "start": 0, "end": 1}       | "start": 0, "end": 3}     | annotations.jsonl:1 has overlapping zones at 3
                    "earliest": "2015-11-17"    | "earliest": "2015-11-18"  | .times[0] ends before it starts
                    "earliest": "2015-11-17"    | "earliest": "2015-11"     | .times[0].earliest is no ISO day: 2015-11
                    "radius_m": 3000,           |                           | .places[0] must have lat, lon and radius_m
                    "radius_m": 3000            | "radius_m": 0             | .places[0] lies nowhere on earth, or has no radius
                    "name": "Jets"              | "name": " "               | .actors[0].name is an empty string
                    "name": "Jets"              | "name": "J", "id": "x"    | .actors[0] is a label with an id
                    "kind": "label"             | "kind": "labl"            | does not fit Annotations
                    "by": "s"                   | "by": "s", "parent": 0    | has an attribution with the parent 0
                    "id": "ID"                  | "id": "1234"              | claims.jsonl:1 has an id of other fields
                    "doc": "d", "zone"          | "doc": "e", "zone"        | is of a document without annotations
                    "quote": "Jets hit Idlib"   | "quote": "Jets hit idlib" | .quote is "Jets hit idlib" where the text has
                    "zone": "body"              | "zone": "comment"         | stands in the zone comment
                    "zone": "body"              | "zone": "headline"        | is not in the zone that it names, headline
                    "unresolved": "two towns"   | "country": "SY"           | .places[0] must have coordinates, or say why
                    "places": [EV],             |                           | has no evidence for its places
                    "realis": [EV]              | "realis": []              | has no evidence for its realis
                    "realis": [EV]              | "realis": [EV],"said":[EV]| has evidence for no field: said
                    "text": "hit", "by"         | "text": "hid", "by"       | .evidence.event_type[0].text is "hid"
                    "by": "trigger.hit"         | "by": ""                  | .by is an empty string
                    [{"role": "outlet"}]        | []                        | has no outlet at the head of its attribution
                    [{"role": "outlet"}]        | [{"role": "agency"}]      | has no outlet at the head of its attribution
                    [{"role": "outlet"}] | [{"role": "outlet"},{"role":"media"}] | has no evidence for its attribution
                    "airstrike"                 | "bombing"                 | claims.jsonl:1 does not fit Claim
                    "extraction_confidence": 0.5| "extraction_confidence": 7| has the confidence 7.0
                    "media": [], "ex            | "media": [0], "ex         | shows a medium that is not there
                    "realis": "done"            | "realis2": "done"         | claims.jsonl:1 has no realis
                    "code": "input.not_utf8"    | "code": "Oops"            | problems.jsonl:1 has a code of another form
                    "severity": "warning",      |                           | problems.jsonl:1 has no severity
                    """)
    void noticesWhatIsWrong(String good, String bad, String message) {
        assertThat(broken(good, bad == null ? "" : bad))
                .anySatisfy(found -> assertThat(found).contains(message));
    }

    @Test
    void noticesAClaimThatIsNoSampleInASample() {
        JsonNode claim = row(CLAIM.replace(", \"sample\": true", ""));

        assertThat(Invariants.broken(output(row(ANNOTATIONS), List.of(claim), row(PROBLEM))))
                .containsExactly("claims.jsonl:1 is a sample, or not, against its document");
    }

    @Test
    void noticesAnIdThatIsThereTwice() {
        List<JsonNode> claims = List.of(row(CLAIM), row(CLAIM));

        assertThat(Invariants.broken(output(row(ANNOTATIONS), claims, row(PROBLEM))))
                .contains("claims.jsonl:2 repeats the id "
                        + claims.get(0).path("id").asString());
    }

    /** What is wrong after {@code good} was replaced wherever it stands, which must be somewhere. */
    private static List<String> broken(String good, String bad) {
        assertThat(ANNOTATIONS + CLAIM + EVIDENCE + PROBLEM).contains(good);
        return Invariants.broken(output(
                row(replaced(ANNOTATIONS, good, bad)),
                List.of(row(replaced(CLAIM, good, bad).replace("EV", replaced(EVIDENCE, good, bad)))),
                row(replaced(PROBLEM, good, bad))));
    }

    private static String replaced(String row, String good, String bad) {
        return good.isEmpty() ? row : row.replace(good, bad);
    }

    private static JsonNode row(String row) {
        String version = Ids.version(TEXT);
        String id = Ids.claim("d", version, 2, 16, EventType.AIRSTRIKE, 0);
        return ContractJson.mapper()
                .readTree(row.replace("SHA", version)
                        .replace("TEXT", TEXT)
                        .replace("\"ID\"", "\"" + id + "\"")
                        .replace("EV", EVIDENCE));
    }

    private static Output output(JsonNode annotations, List<JsonNode> claims, JsonNode problem) {
        Map<String, List<JsonNode>> rows = new LinkedHashMap<>();
        rows.put("annotations.jsonl", List.of(annotations));
        rows.put("claims.jsonl", claims);
        rows.put("problems.jsonl", List.of(problem));
        return new Output(rows);
    }
}
