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

    private static final String LINK = """
            {"id": "LID", "a": "ID", "b": "ID2", "relation": "corroborates", "field": "places", "judgement": "POSITIVE",
             "why": "both name Idlib", "score": 0.5, "sample": true}""";

    private static final String EVENT = """
            {"id": "LEAST", "kind": "incident", "event_type": "airstrike", "claims": ["ID", "ID2"], "places": [],
             "documents": 1, "independent_origins": 1, "belligerent_origins": 0, "agreement": {"places": "agreed"},
             "strike_status": "likely", "judgement": "NO_JUDGEMENT", "sample": true}""";

    private static final String CHECK = """
            {"doc": "d", "claims": ["ID"], "kind": "weekday_date", "outcome": "holds", "severity": "note",
             "message": "a Tuesday", "evidence": [EV], "sample": true}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "b": "ID2"                  | "b": "gone"               | links a claim that is not there: gone
                    "b": "ID2",                 |                           | links a claim with nothing
                    "b": "ID2"                  | "b": null                 | links a claim with nothing
                    "b": "ID2"                  | "b": "ID"                 | links a claim with itself
                    "corroborates"              | "supports"                | has a relation of another name: supports
                    "field": "places"           | "field": "place"          | has a field of another name: place
                    "POSITIVE"                  | "NEGATIVE"                | links.jsonl:1 has another judgement
                    "id": "LID"                 | "id": "1234"              | links.jsonl:1 has an id of other fields
                    "score": 0.5                | "score": 1.5              | has the score 1.5
                    "both name Idlib"           | " "                       | links.jsonl:1 does not say why
                    "why": "both name Idlib",   |                           | links.jsonl:1 does not say why
                    "id": "LEAST"               | "id": "1234"              | has an id that is not its least claim's
                    ["ID", "ID2"]               | ["ID", "ID2", "gone"]     | holds a claim that is not there: gone
                    ["ID", "ID2"]               | ["ID", "ID2", "ID"]       | holds a claim that stands in the event
                    ["ID", "ID2"]               | ["ID"]                    | events.jsonl has no event of the claim
                    "documents": 1              | "documents": 2            | counts other documents than its claims have
                    "independent_origins": 1    | "independent_origins": 3  | has more origins than claims
                    "incident"                  | "event"                   | has a kind of another name: event
                    "NO_JUDGEMENT"              | "POSITIVE"                | judges, which only a person may
                    "agreed"                    | "fine"                    | agrees by another name
                    {"places": "agreed"}        | {"when": "agreed"}        | agrees on no field: when
                    "strike_status": "likely"   | "strike_status": "sure"   | has a status of another name
                    "kind": "incident"          | "kind": "incident", "part_of": "x" | is part of no event: x
                    "strike_status": "likely"   | "harm_grade": {"suggested": "discounted", "rule": "r"} | only a person may
                    "weekday_date"              | "weekday"                 | checks.jsonl:1 has a kind of another name: weekday
                    "holds"                     | "maybe"                   | checks.jsonl:1 has another outcome
                    "claims": ["ID"], "kind"    | "claims": ["x"], "kind"   | is of a claim that is not there
                    "severity": "note"          | "severity": "grave"       | does not fit Check
                    "doc": "d", "claims"        | "doc": "e", "claims"      | is of a document without annotations
                    """)
    void noticesWhatIsWrongBetweenClaims(String good, String bad, String message) {
        assertThat(LINK + EVENT + CHECK).contains(good);
        assertThat(Invariants.broken(reconciled(good, bad == null ? "" : bad)))
                .anySatisfy(found -> assertThat(found).contains(message));
    }

    @Test
    void findsNothingWrongWithGoodLinksEventsAndChecks() {
        assertThat(Invariants.broken(reconciled("", ""))).isEmpty();
    }

    @Test
    void noticesASecondRelationOfOnePairAndField() {
        Output output = reconciled("", "");
        String turned = LINK.replace("\"a\": \"ID\", \"b\": \"ID2\"", "\"a\": \"ID2\", \"b\": \"ID\"")
                .replace("corroborates", "contradicts");
        List<JsonNode> links = List.of(output.of("links.jsonl").get(0), ids(turned, "ID2", "ID", "contradicts"));
        Map<String, List<JsonNode>> rows = new LinkedHashMap<>(output.rows());
        rows.put("links.jsonl", links);

        assertThat(Invariants.broken(new Output(rows)))
                .containsExactly("links.jsonl:2 is a second relation of one pair and field");
    }

    /** Two claims with the same quote, and what is said of them with {@code good} replaced. */
    private static Output reconciled(String good, String bad) {
        JsonNode second = row(CLAIM.replace("\"ID\"", "\"" + claimId(1) + "\""));
        Output single = output(row(ANNOTATIONS), List.of(row(CLAIM), second), row(PROBLEM));
        Map<String, List<JsonNode>> rows = new LinkedHashMap<>(single.rows());
        rows.put("links.jsonl", List.of(ids(replaced(LINK, good, bad), "ID", "ID2", "corroborates")));
        rows.put("events.jsonl", List.of(ids(replaced(EVENT, good, bad), "ID", "ID2", "")));
        rows.put("checks.jsonl", List.of(ids(replaced(CHECK, good, bad), "ID", "ID2", "")));
        return new Output(rows);
    }

    /** A row with the claims' ids for their stand-ins; a link's own id is made of {@code a}, {@code b} and its relation. */
    private static JsonNode ids(String row, String a, String b, String relation) {
        Map<String, String> known = Map.of("ID", claimId(0), "ID2", claimId(1));
        String link = Ids.link(known.getOrDefault(a, a), known.getOrDefault(b, b), "places", relation);
        String least = claimId(0).compareTo(claimId(1)) < 0 ? claimId(0) : claimId(1);
        return ContractJson.mapper()
                .readTree(row.replace("LID", link)
                        .replace("\"LEAST\"", "\"" + least + "\"")
                        .replace("\"ID\"", "\"" + claimId(0) + "\"")
                        .replace("\"ID2\"", "\"" + claimId(1) + "\"")
                        .replace("EV", EVIDENCE));
    }

    private static String claimId(int ordinal) {
        return Ids.claim("d", Ids.version(TEXT), 2, 16, EventType.AIRSTRIKE, ordinal);
    }

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
