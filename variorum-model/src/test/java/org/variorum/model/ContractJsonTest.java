package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

final class ContractJsonTest {

    @Test
    void aFullClaimHasTheFieldsOfTheContractInOrder() {
        assertThat(ContractJson.line(Rows.fullClaim())).isEqualTo("""
                {"id":"c1","doc":"report-7","zone":"body",\
                "quote":"Six Tu-22M3 bombers from Mozdok struck gangs near Palmyra on Tuesday, Interfax said.",\
                "start":10,"end":94,"event_type":"airstrike","subtype":"campaign","about":"deployment",\
                "plover":{"event":"ASSAULT","mode":"aerial"},\
                "acled":{"event_type":"Explosions/Remote violence","sub_event_type":"Air/drone strike"},\
                "actor":[{"id":"rus","name":"Russia","kind":"state","text":"Russian","start":1,"end":8,"stated":false}],\
                "target":[{"name":"gangs","kind":"label","text":"gangs","start":49,"end":54}],\
                "target_type":"armed_group","target_role":"claimed_target",\
                "weapon":[{"id":"tu-22m3","name":"Tu-22M3","kind":"aircraft","text":"Tu-22M3","start":14,"end":21}],\
                "origin":[{"name":"Mozdok","geonameid":525412,"lat":43.75,"lon":44.65,"radius_m":5000,"country":"RU",\
                "text":"Mozdok","start":35,"end":41}],\
                "places":[{"name":"Palmyra","unresolved":"no such place","text":"Palmyra","start":60,"end":67}],\
                "date":{"start":"2015-11-17","end":"2015-11-17","precision":"day","text":"on Tuesday",\
                "basis":"the document's day"},\
                "said":{"start":"2015-11-18","precision":"day","stated":false},\
                "quantities":[{"value":6,"min":6,"max":6,"text":"Six","unit":"aircraft","what":"bombers",\
                "kind":"exact","start":10,"end":13}],\
                "harm":[{"who":"civilian","killed":{"min":4},"object":"school"}],\
                "purpose":"to cut a road","effect":"depot destroyed",\
                "attribution":[{"role":"outlet"},{"name":"Interfax","id":"interfax","role":"agency","cue":"said",\
                "stance":"said","text":"Interfax","start":80,"end":88}],\
                "modality":"claimed","polarity":"affirmed","realis":"done","media":[0],\
                "extraction_confidence":0.75,"field_confidence":{"date":0.625},"version":"0.1.0+abc",\
                "evidence":{"weapon":[{"start":14,"end":21,"text":"Tu-22M3","by":"tu-22m3"}],\
                "event_type":[{"start":42,"end":48,"text":"struck","by":"air.strike"}],\
                "date":[{"start":68,"end":78,"text":"on Tuesday","by":"time.weekday"}]},\
                "candidates":{"places":[{"value":"Idlib","id":"169389",\
                "why":"two places of this name fit equally well"}]},"sample":true,"aggregate":true}""");
    }

    @Test
    void whatAClaimDoesNotKnowIsLeftOut() {
        assertThat(ContractJson.line(Rows.bareClaim())).isEqualTo("""
                {"id":"c2","doc":"report-8","zone":"headline","quote":"Strike hits depot","start":0,"end":17,\
                "event_type":"airstrike","actor":[],"target":[],"weapon":[],"origin":[],"places":[],"quantities":[],\
                "harm":[],"attribution":[],"modality":"asserted","polarity":"negated","realis":"ongoing","media":[],\
                "extraction_confidence":0.5,"version":"0.1.0","evidence":{}}""");
    }

    @Test
    void annotationsHaveTheFieldsOfTheContractInOrder() {
        assertThat(ContractJson.line(Rows.fullAnnotations())).isEqualTo("""
                {"doc":"report-7","sha256":"aa","source_sha256":"bb","text":"Idlib","language":"en","title":"A title",\
                "url":"https://news.example/1","outlet":{"name":"Morning Post","id":"morning-post"},\
                "published":{"start":"2015-11-20","end":"2015-11-20","basis":"byline","why":"the date in the byline",\
                "alternatives":[{"start":"2015-11-19","end":"2015-11-19","basis":"dateline","why":"older"}]},\
                "zones":[{"kind":"body","start":0,"end":5}],"sentences":[{"start":0,"end":5}],\
                "times":[{"start":0,"end":7,"text":"Tuesday","type":"DATE","value":"2015-11-17",\
                "earliest":"2015-11-17","latest":"2015-11-17","by":"t"}],\
                "places":[{"start":0,"end":5,"text":"Idlib","name":"Idlib","geonameid":169389,"lat":35.93,"lon":36.63,\
                "radius_m":3000,"country":"SY","feature":"PPLA","unresolved":"doubtful","container":1,"by":"place.gazetteer"}],\
                "quantities":[{"start":0,"end":10,"text":"30 sorties","kind":"rate","value":30,"min":29,"max":31,\
                "unit":"sortie","of":"sorties","per":"day","by":"q"}],\
                "actors":[{"start":0,"end":5,"text":"Daesh","id":"is","name":"Islamic State","kind":"armed_group",\
                "post":"post","by":"is"}],\
                "systems":[{"start":0,"end":7,"text":"Tu-22M3","id":"tu-22m3","name":"Tu-22M3","kind":"aircraft",\
                "family":"tu-22m","candidates":["tu-22mr"],"by":"tu-22m3"}],\
                "media":[{"kind":"video","start":0,"end":5,"publisher":"MoD","released":"2015-11-18",\
                "file_photo":false,"shows":"a depot","identity":"doubted"}],\
                "attributions":[{"source":{"start":0,"end":8},"speaker":{"start":0,"end":8},"cue":{"start":9,"end":13},\
                "content":[{"start":14,"end":20}],"kind":"mixed","parent":3,"by":"said"}],\
                "version":"0.1.0","sample":true}""");
    }

    static Stream<Arguments> smallRows() {
        return Stream.of(
                Arguments.of(Rows.fullLink(), """
                        {"id":"l1","a":"c1","b":"c2","relation":"contradicts","field":"origin","judgement":"UNSURE",\
                        "independent":false,"why":"Mozdok or Hamadan","score":0.8,"sample":true}"""),
                Arguments.of(Rows.fullCheck(), """
                        {"doc":"report-7","claims":["c1"],"kind":"weekday_date","outcome":"fails","severity":"warning",\
                        "message":"17 November 2015 was a Tuesday",\
                        "evidence":[{"start":3,"end":9,"text":"Monday","by":"check.weekday"}],"sample":true}"""),
                Arguments.of(Rows.fullEvent(), """
                        {"id":"c1","kind":"incident","event_type":"airstrike","claims":["c1","c2"],"part_of":"e9",\
                        "date":{"start":"2015-11-17","end":"2015-11-17","precision":"day"},"places":[],"documents":3,\
                        "independent_origins":2,"belligerent_origins":1,\
                        "agreement":{"date":"single_source","origin":"contested","weapon":"agreed"},\
                        "strike_status":"declared","harm_grade":{"suggested":"fair","rule":"grade.two-sources"},\
                        "judgement":"NO_JUDGEMENT","sample":true}"""),
                Arguments.of(new Problem("a.txt", "a", "input.odd", Severity.NOTE, "odd", 3, 4, true), """
                        {"input":"a.txt","doc":"a","code":"input.odd","severity":"note","message":"odd","start":3,\
                        "end":4,"sample":true}"""),
                Arguments.of(Problem.of("a.txt", "input.empty", Severity.ERROR, "a.txt is empty"), """
                        {"input":"a.txt","code":"input.empty","severity":"error","message":"a.txt is empty"}"""));
    }

    @ParameterizedTest
    @MethodSource("smallRows")
    void theOtherRowsHaveTheFieldsOfTheContractInOrder(Object row, String json) {
        assertThat(ContractJson.line(row)).isEqualTo(json);
    }

    static List<Object> allRows() {
        return List.of(
                Rows.fullClaim(),
                Rows.bareClaim(),
                Rows.fullAnnotations(),
                Rows.fullLink(),
                Rows.fullCheck(),
                Rows.fullEvent(),
                Problem.of("a.txt", "input.empty", Severity.ERROR, "a.txt is empty"));
    }

    @ParameterizedTest
    @MethodSource("allRows")
    void whatIsWrittenIsReadBackAsItWas(Object row) {
        assertThat((Object) ContractJson.mapper().readValue(ContractJson.line(row), row.getClass()))
                .isEqualTo(row);
    }

    @Test
    void aFieldThatThisVersionDoesNotKnowIsIgnored() {
        assertThat(ContractJson.mapper().readValue("{\"start\":1,\"colour\":{\"r\":[1,2]},\"end\":2}", Span.class))
                .isEqualTo(new Span(1, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"line\nbreak", "tab\t", "\u2028", "\"quoted\" \\", "NUL \u0000", "💥 𐌰", "\ufeff", "\ud83d"})
    void aRowIsOneLineWhateverItsTextHolds(String text) {
        String line = ContractJson.line(new Evidence(0, 1, text, "x"));
        assertThat(line).doesNotContain("\n", "\r");
        assertThat(ContractJson.mapper().readValue(line, Evidence.class).text()).isEqualTo(text);
    }

    @Test
    void nestingDeeperThanAnyHonestLineIsRefused() {
        assertThat(ContractJson.mapper()
                        .readTree("[".repeat(100) + "]".repeat(100))
                        .isArray())
                .isTrue();
        assertThatThrownBy(() -> ContractJson.mapper().readTree("[".repeat(101) + "]".repeat(101)))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> ContractJson.mapper().readTree("{\"a\":".repeat(200_000)))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void aStringLongerThanAnyDocumentIsRefused() {
        String longest = "x".repeat(64_000_000);
        assertThatThrownBy(() -> ContractJson.mapper().readTree('"' + longest + "yy\""))
                .isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\":\"slogan\",\"start\":0,\"end\":1}", "{\"kind\":\"BODY\",\"start\":0,\"end\":1}"})
    void aWordOutsideTheContractIsRefused(String json) {
        assertThatThrownBy(() -> ContractJson.mapper().readValue(json, Zone.class))
                .isInstanceOf(JacksonException.class);
    }
}
