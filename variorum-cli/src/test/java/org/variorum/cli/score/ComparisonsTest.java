package org.variorum.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonsTest {

    private static Facts facts(String field, String json) {
        return FactsReader.read(Row.parse(
                "test",
                "{'event_type': 'airstrike', '%s': %s}".formatted(field, json).replace('\'', '"')));
    }

    private static void compare(
            String field, BiFunction<Facts, Facts, Found> comparison, String gold, String system, String expected) {
        Found found = comparison.apply(facts(field, gold), facts(field, system));
        assertThat(found.hit() + " " + found.gold() + " " + found.system() + " " + found.right())
                .isEqualTo(expected);
    }

    /** Expected: hits, gold and system elements, right as a whole. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'Russia'         | [{'name': 'Russia', 'text': 'Moscow', 'id': 'rus'}]  | 1 1 1 true
            'Russia; Syria'  | [{'name': 'Syria'}, {'name': 'Russia'}]              | 2 2 2 true
            'Russia; Syria'  | [{'name': 'Syria'}, {'name': 'Iran'}]                | 1 2 2 false
            'Russia'         | [{'name': 'Russia'}, {'name': 'Russia'}]             | 1 1 1 true
            'Russia'         | [{'name': 'Russia'}, {'name': 'Iran'}]               | 1 1 2 false
            'Russia'         | []                                                   | 0 1 0 false
            null             | [{'name': 'Iran'}]                                   | 0 0 1 false
            null             | null                                                 | 0 0 0 true
            ['Russia', 'Iran'] | [{'name': 'Iran'}]                                 | 1 2 1 false
            """)
    void actors(String gold, String system, String expected) {
        compare("actor", Comparisons::actor, gold, system, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ['Syria']         | []                                                  | 0 0 0 true
            ['Syria']         | [{'name': 'Syria'}, {'name': 'Idlib'}]              | 0 0 1 false
            ['Syria', 'Idlib'] | [{'name': 'Idlib province'}]                       | 1 1 1 true
            """)
    void bareCountryCountsNeitherWay(String gold, String system, String expected) {
        compare("places", Comparisons::places, gold, system, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ['jets']          | []                                                  | 0 0 0 true
            []                | [{'name': 'warplanes'}]                             | 0 0 0 true
            ['Su-24', 'jets'] | [{'name': 'Sukhoi Su-24', 'id': 'su-24'}]           | 1 1 1 true
            ['bombs']         | [{'name': 'KAB-500'}]                               | 0 1 1 false
            """)
    void wordForAPlatformCountsNeitherWay(String gold, String system, String expected) {
        compare("weapon", Comparisons::weapon, gold, system, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'start': '2016-02-09', 'end': '2016-02-09'} | {'start': '2016-02-09', 'end': '2016-02-09'} | 1 1 1 true  | 1 1 1 true
            {'start': '2016-02-01', 'end': '2016-02-29'} | {'start': '2016-02', 'end': '2016-02'}       | 1 1 1 true  | 1 1 1 true
            {'start': '2016-02-09', 'end': '2016-02-09'} | {'start': '2016-02-01', 'end': '2016-02-29'} | 0 1 1 false | 1 1 1 true
            {'start': '2016-02-09', 'end': '2016-02-09'} | {'start': '2016-02-10', 'end': '2016-02-10'} | 0 1 1 false | 0 1 1 false
            {'start': null, 'end': '2016-02-09'}         | {'start': '2016-02-09', 'end': null}         | 0 1 1 false | 1 1 1 true
            {'start': '2016-02-09', 'end': '2016-02-09'} | null                                         | 0 1 0 false | 0 1 0 false
            null                                         | {'start': '2016-02-09', 'end': '2016-02-09'} | 0 0 1 false | 0 0 1 false
            {'start': null, 'end': null}                 | null                                         | 0 0 0 true  | 0 0 0 true
            """)
    void dates(String gold, String system, String exact, String overlap) {
        compare("date", Comparisons::date, gold, system, exact);
        compare("date", Comparisons::dateOverlap, gold, system, overlap);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{'value': 9}, {'value': 3}] | [{'value': 3, 'text': 'three'}, {'value': 9}]    | 2 2 2 true
            [{'value': 9}, {'value': 9}] | [{'value': 9}]                                   | 1 2 1 false
            [{'value': 9}]               | [{'value': 9}, {'value': 4}]                     | 1 1 2 false
            []                           | []                                               | 0 0 0 true
            """)
    void quantities(String gold, String system, String expected) {
        compare("quantities", Comparisons::quantityNumber, gold, system, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ['Post', 'AFP', 'Igor Petrov'] | [{'name': 'Post', 'role': 'outlet'}, {'name': 'AFP', 'role': 'agency'}, {'name': 'Petrov', 'role': 'official'}] | 3 3 3 true  | 1 1 1 true
            ['Post', 'AFP', 'Igor Petrov'] | [{'name': 'Post', 'role': 'outlet'}, {'name': 'Igor Petrov', 'role': 'official'}]  | 2 3 2 false | 1 1 1 true
            ['Post', 'AFP', 'army']        | [{'name': 'Post', 'role': 'outlet'}, {'name': 'army', 'role': 'party'}, {'name': 'AFP', 'role': 'agency'}] | 3 3 3 false | 0 1 1 false
            ['Post']                       | [{'name': 'Post', 'role': 'outlet'}]                                     | 1 1 1 true  | 0 0 0 true
            ['Post']                       | [{'name': null, 'role': 'outlet'}]                                       | 0 1 0 false | 0 0 0 true
            ['Post', 'army']               | [{'name': 'army', 'role': 'party'}]                                      | 1 2 1 false | 1 1 1 true
            ['Post', 'Syria; Iran']        | [{'name': 'Post', 'role': 'outlet'}, {'name': 'Iran', 'role': 'party'}]  | 2 2 2 true  | 1 1 1 true
            ['(unnamed site)', 'army']     | [{'name': 'Post', 'role': 'outlet'}, {'name': 'army', 'role': 'party'}]  | 1 1 1 true  | 1 1 1 true
            """)
    void chains(String gold, String system, String whole, String last) {
        compare("attribution", Comparisons::attribution, gold, system, whole);
        compare("attribution", Comparisons::lastSpeaker, gold, system, last);
    }

    @ParameterizedTest
    @CsvSource({
        "airstrike, claimed, claimed, true",
        "airstrike, claimed, alleged, false",
        "accusation, claimed, alleged, true",
        "accusation, alleged, denied, false",
        "accusation, asserted, claimed, false"
    })
    void accusationMayBeClaimedOrAlleged(String type, String gold, String system, boolean right) {
        String line = "{'event_type': '%s', 'modality': '%s'}";
        Facts ours =
                FactsReader.read(Row.parse("test", line.formatted(type, gold).replace('\'', '"')));
        Facts theirs =
                FactsReader.read(Row.parse("test", line.formatted(type, system).replace('\'', '"')));
        assertThat(Comparisons.modality(ours, theirs).right()).isEqualTo(right);
    }

    @Test
    void targetsAgreeByHalfOfTheirWords() {
        compare("target", Comparisons::target, "'fuel depot'", "[{'name': 'fuel depots near Rastan'}]", "1 1 1 true");
        compare("target", Comparisons::target, "'fuel depot'", "[{'name': 'barracks'}]", "0 1 1 false");
    }
}
