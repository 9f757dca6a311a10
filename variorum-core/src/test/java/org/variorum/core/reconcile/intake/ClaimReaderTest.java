package org.variorum.core.reconcile.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Claim;
import org.variorum.model.ContractJson;
import org.variorum.model.DatePrecision;
import org.variorum.model.Modality;
import org.variorum.model.Polarity;
import org.variorum.model.Problem;
import org.variorum.model.Quantity;
import org.variorum.model.QuantityKind;
import org.variorum.model.Realis;
import org.variorum.model.SpeakerRole;
import org.variorum.model.ZoneKind;

final class ClaimReaderTest {

    /** The barest row that is a claim; {@code %s} takes more fields. */
    private static final String BARE = """
            {"id": "c1", "doc": "harbour-7", "event_type": "airstrike", "quote": "Jets hit Omdurman, the mayor said.",
             "start": 40, "end": 74%s}""";

    private static final String FULL = """
            {"id":"c1","doc":"d","zone":"caption","quote":"Six jets hit gangs.","start":3,"end":22,\
            "event_type":"airstrike","subtype":"campaign","about":"deployment","plover":{"event":"ASSAULT","mode":"aerial"},\
            "acled":{"event_type":"Explosions","sub_event_type":"Air strike"},\
            "actor":[{"id":"sdn","name":"Sudan","kind":"state","text":"Sudanese","start":3,"end":4,"stated":false}],\
            "target":[{"name":"gangs","kind":"label","text":"gangs","start":16,"end":21}],"target_type":"armed_group",\
            "target_role":"claimed_target","weapon":[{"id":"su-24","name":"Su-24","kind":"aircraft","text":"jets","start":7,"end":11}],\
            "origin":[{"name":"Merowe","geonameid":1,"lat":18.5,"lon":31.8,"radius_m":3000,"country":"SD","text":"Merowe","start":1,"end":2}],\
            "places":[{"name":"Zarqun","unresolved":"not in the gazetteer","text":"Zarqun","start":1,"end":2}],\
            "date":{"start":"2023-05-02","end":"2023-05-02","precision":"day","text":"on Tuesday","basis":"dateline"},\
            "said":{"start":"2023-05-03","precision":"day","stated":false},\
            "quantities":[{"value":6,"min":6,"max":6,"text":"Six jets","unit":"aircraft","what":"jets","kind":"exact","start":3,"end":11}],\
            "harm":[{"who":"civilian","killed":{"min":4},"injured":{"max":7},"object":"school"}],"purpose":"to cut a road",\
            "effect":"burned","attribution":[{"role":"outlet"},{"name":"Reuters","id":"reuters","role":"agency","cue":"said",\
            "stance":"said","text":"Reuters","start":1,"end":8}],"modality":"alleged","polarity":"negated","realis":"ongoing",\
            "media":[0],"extraction_confidence":0.75,"field_confidence":{"date":0.5},"version":"1+x",\
            "evidence":{"weapon":[{"start":7,"end":11,"text":"jets","by":"x"}]},\
            "candidates":{"places":[{"value":"Zarqun, SD","id":"9","why":"two fit"}]},"sample":true,"aggregate":true}""";

    @Test
    void readsBackWhatTheProgramWrites() {
        var taken = read(FULL);

        assertThat(taken.problems()).isEmpty();
        assertThat(taken.bare()).isFalse();
        assertThat(ContractJson.line(taken.row().orElseThrow())).isEqualTo(FULL);
    }

    @Test
    void fillsWhatTheContractItselfSays() {
        Claim claim = claim("");

        assertThat(claim.zone()).isEqualTo(ZoneKind.BODY);
        assertThat(claim.modality()).isEqualTo(Modality.ASSERTED);
        assertThat(claim.polarity()).isEqualTo(Polarity.AFFIRMED);
        assertThat(claim.realis()).isEqualTo(Realis.DONE);
        assertThat(claim.date()).isNull();
        assertThat(claim.targetType()).isNull();
        assertThat(claim.actor()).isEmpty();
        assertThat(claim.attribution()).singleElement().satisfies(outlet -> {
            assertThat(outlet.name()).isNull();
            assertThat(outlet.role()).isEqualTo(SpeakerRole.OUTLET);
        });
        assertThat(read(BARE.formatted("")).bare()).isTrue();
    }

    @Test
    void takesWhatANamedPartySaysAsClaimed() {
        Claim claim = claim(", \"attribution\": [\"Harbour Courier\", {\"name\": \"the mayor\"}]");

        assertThat(claim.modality()).isEqualTo(Modality.CLAIMED);
        assertThat(claim.attribution())
                .extracting(speaker -> speaker.role())
                .containsExactly(SpeakerRole.OUTLET, SpeakerRole.PERSON);
    }

    @Test
    void takesADenialAsDeniedAndNegated() {
        Claim claim =
                read(BARE.formatted("").replace("airstrike", "denial")).row().orElseThrow();

        assertThat(claim.modality()).isEqualTo(Modality.DENIED);
        assertThat(claim.polarity()).isEqualTo(Polarity.NEGATED);
    }

    @Test
    void takesAPlanAsPlanned() {
        assertThat(claim(", \"modality\": \"planned\"").realis()).isEqualTo(Realis.PLANNED);
    }

    @Test
    void findsANamesWordsInTheQuote() {
        var place = claim(", \"places\": [\"Omdurman\"]").places().get(0);

        assertThat(place.text()).isEqualTo("Omdurman");
        assertThat(place.start()).isEqualTo(49);
        assertThat(place.end()).isEqualTo(57);
        assertThat(place.lat()).isNull();
    }

    @Test
    void putsAnImpliedNameOnTheWholeQuote() {
        var actor = claim(", \"actor\": {\"name\": \"Sudan\"}").actor().get(0);

        assertThat(actor.start()).isEqualTo(40);
        assertThat(actor.end()).isEqualTo(74);
    }

    @Test
    void leavesAPointWithoutACircleAway() {
        var taken = read(BARE.formatted(", \"places\": [{\"name\": \"Omdurman\", \"lat\": 15.6, \"lon\": 32.5}]"));

        assertThat(taken.row().orElseThrow().places().get(0).lat()).isNull();
        assertThat(words(taken.problems())).contains("Omdurman has not all of lat, lon and radius_m");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"value\": 7', EXACT, 7, 7, 7",
        "'\"value\": 7, \"kind\": \"min\"', MIN, 7, 7,",
        "'\"min\": 7, \"kind\": \"min\"', MIN, 7, 7,",
        "'\"value\": 7, \"kind\": \"max\"', MAX, 7,, 7",
        "'\"value\": 7, \"kind\": \"approx\"', APPROX, 7,,",
        "'\"min\": 3, \"max\": 5', RANGE,, 3, 5",
        "'\"text\": \"scores\"', VAGUE,,,",
    })
    void boundsAFigureByItsKind(String fields, QuantityKind kind, Double value, Double min, Double max) {
        Quantity quantity =
                claim(", \"quantities\": [{" + fields + "}]").quantities().get(0);

        assertThat(quantity.kind()).isEqualTo(kind);
        assertThat(quantity.value()).isEqualTo(value);
        assertThat(quantity.min()).isEqualTo(min);
        assertThat(quantity.max()).isEqualTo(max);
    }

    @Test
    void writesAFigureWithoutWords() {
        assertThat(claim(", \"quantities\": [{\"value\": 26, \"what\": \"rockets fired\"}]")
                        .quantities()
                        .get(0)
                        .text())
                .isEqualTo("26 rockets fired");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-02, 2023-05-02, DAY",
        "2023-05-02, 2023-05-04, DAYS",
        "2023-05-01, 2023-05-07, WEEK",
        "2023-05-01, 2023-05-31, MONTH",
        "2023-01-01, 2023-12-31, YEAR",
    })
    void tellsTheePrecisionOfADateByItsLength(String start, String end, DatePrecision precision) {
        String date = ", \"date\": {\"start\": \"%s\", \"end\": \"%s\"}".formatted(start, end);

        assertThat(claim(date).date())
                .isNotNull()
                .satisfies(read -> assertThat(read.precision()).isEqualTo(precision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"date\": {\"start\": \"2023-05-09\", \"end\": \"2023-05-02\"}",
                "\"date\": {\"start\": \"last Tuesday\"}",
                "\"date\": 20230502",
                "\"places\": [7]",
                "\"places\": [{\"text\": \"Omdurman\"}]",
                "\"places\": [{\"name\": \"Omdurman\", \"lat\": 190, \"lon\": 32.5, \"radius_m\": 5000}]",
                "\"actor\": true",
                "\"weapon\": [[\"Su-24\"]]",
                "\"quantities\": [{\"value\": \"seven\"}]",
                "\"quantities\": [{\"value\": 1e999}]",
                "\"modality\": \"certain\"",
                "\"zone\": \"BODY\"",
                "\"media\": [-1]",
                "\"extraction_confidence\": 3",
                "\"evidence\": [1]",
                "\"attribution\": [{\"name\": 7}]",
                "\"target\": [{\"name\": \"x\", \"start\": -4}]",
            })
    void keepsTheClaimWithoutWhatDoesNotFit(String field) {
        var taken = read(BARE.formatted(", " + field));

        assertThat(taken.row()).isPresent();
        assertThat(taken.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("claim.value_ignored");
            assertThat(problem.doc()).isEqualTo("harbour-7");
            assertThat(problem.message()).startsWith("claims.jsonl:3: ").endsWith("; correct the row");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"doc\": \"d\" | row.not_json",
                "[1, 2] | row.not_an_object",
                "7 | row.not_an_object",
                "null | row.not_an_object",
                "{} | claim.incomplete",
                "{\"doc\": \"d\", \"event_type\": \"raid\", \"quote\": \"x\", \"start\": 0, \"end\": 1} | claim.incomplete",
                "{\"doc\": \"d\", \"event_type\": \"other\", \"quote\": \"x\", \"start\": -2, \"end\": 1} | claim.incomplete",
                "{\"doc\": \"d\", \"event_type\": \"other\", \"quote\": \"x\", \"start\": 9, \"end\": 1} | claim.incomplete",
                "{\"doc\": \"d\", \"event_type\": \"other\", \"quote\": \"x\", \"start\": 1.5, \"end\": 3} | claim.incomplete",
                "{\"doc\": \"d\", \"event_type\": \"other\", \"quote\": \"x\", \"start\": 2147483647} | claim.incomplete",
                "{\"doc\": \"\", \"event_type\": \"other\", \"quote\": \"x\", \"start\": 0, \"end\": 1} | claim.incomplete",
            })
    void leavesOutWhatIsNoClaim(String line, String code) {
        var taken = read(line);

        assertThat(taken.row()).isEmpty();
        assertThat(taken.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.message()).startsWith("claims.jsonl:3 ");
        });
    }

    @Test
    void saysWhatAClaimLacks() {
        assertThat(words(read("{\"doc\": \"d\", \"event_type\": \"raid\", \"start\": 0, \"end\": 1}")
                        .problems()))
                .contains("lacks event_type, quote; event_type must be one of airstrike, missile_launch,")
                .contains("not \"raid\"; a claim needs doc, event_type, quote, start, end");
    }

    @Test
    void refusesLinesThatAreTooLongTooDeepOrNotUtf8() {
        byte[] tooLong = " ".repeat(ClaimReader.LONGEST_LINE + 1).getBytes(StandardCharsets.UTF_8);
        String deep = "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}";

        assertThat(ClaimReader.claim(tooLong, "f:1").problems())
                .extracting(Problem::code)
                .containsExactly("row.too_long");
        assertThat(ClaimReader.claim(new byte[] {'{', (byte) 0xff, '}'}, "f:1").problems())
                .extracting(Problem::code)
                .containsExactly("row.not_utf8");
        assertThat(read(deep).problems()).extracting(Problem::code).containsExactly("row.not_json");
    }

    @Test
    void givesARowWithoutAnIdOneOfItsOwn() {
        String line = BARE.formatted("").replace("\"id\": \"c1\", ", "");
        String other = line.replace("Omdurman", "Khartoum");

        assertThat(id(line)).hasSize(32).isEqualTo(id(line)).isNotEqualTo(id(other));
    }

    @Test
    void countsAQuotesEndInCodePoints() {
        String line = "{\"doc\": \"d\", \"event_type\": \"other\", \"quote\": \"a📍b\", \"start\": 5}";

        assertThat(read(line).row().orElseThrow().end()).isEqualTo(8);
    }

    @Test
    void takesABracketedOutletForUnknown() {
        assertThat(claim(", \"attribution\": [\"(no name given)\"]")
                        .attribution()
                        .get(0)
                        .name())
                .isNull();
    }

    private static String id(String line) {
        return read(line).row().orElseThrow().id();
    }

    private static Claim claim(String more) {
        var taken = read(BARE.formatted(more));
        assertThat(taken.problems()).isEmpty();
        return taken.row().orElseThrow();
    }

    private static ClaimReader.Taken<Claim> read(String line) {
        return ClaimReader.claim(line.getBytes(StandardCharsets.UTF_8), "claims.jsonl:3");
    }

    private static String words(List<Problem> problems) {
        return problems.stream().map(Problem::message).collect(Collectors.joining("\n"));
    }
}
