package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.core.lexicon.Table;
import org.variorum.model.ActorKind;
import org.variorum.model.TextSpan;

/**
 * Runs the examples that stand beside each pass and description of places, without a parser: the words in brackets must be
 * read by the rule of the row as the place behind the arrow, or stay open; a negative example by another rule or none.
 */
final class PlaceExamplesTest {

    static Stream<Table.Row> rows() {
        return Stream.of("place-passes", "place-descriptions").flatMap(name -> Table.load(name).rows().stream());
    }

    private static List<Mention<ActorValue>> person(String name, String text) {
        int start = text.indexOf(name);
        return start < 0
                ? List.of()
                : List.of(new Mention<>(
                        new TextSpan(start, start + name.length()),
                        ActorValue.unlisted(name, ActorKind.PERSON),
                        PersonFinder.TITLE_RULE));
    }

    /** The place that overlaps the words in brackets, by the end of them. */
    private static Optional<Mention<Resolved>> marked(String example) {
        int start = example.indexOf('[');
        int end = example.indexOf(']') - 1;
        String text = example.replace("[", "").replace("]", "");
        return Unparsed.places(text).stream()
                .filter(m -> m.span().start() < end && m.span().end() > start)
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsPositiveExamplesAreReadByIt(Table.Row row) {
        assertThat(row.list("positive")).as(row.cell("id")).isNotEmpty();
        for (String example : row.list("positive")) {
            String[] sides = example.split(" => ", -1);
            String[] wanted = sides[1].split(" ", -1);
            Mention<Resolved> found = marked(sides[0]).orElseThrow(() -> new AssertionError(example));
            assertThat(found.by()).as(example).isEqualTo(row.cell("id"));
            assertThat(found.value().place().map(place -> place.id()).orElse("open"))
                    .as(example)
                    .isEqualTo(wanted[0]);
            if (wanted.length > 1) {
                assertThat(found.value().place().orElseThrow().radiusM())
                        .as(example)
                        .isGreaterThanOrEqualTo(Integer.parseInt(wanted[1]));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsNegativeExamplesAreNot(Table.Row row) {
        assertThat(row.list("negative")).as(row.cell("id")).isNotEmpty();
        for (String example : row.list("negative")) {
            assertThat(marked(example).map(Mention::by).orElse("none"))
                    .as(example)
                    .isNotEqualTo(row.cell("id"));
        }
    }

    @Test
    void everyPassHasARowAndEveryRowAPass() {
        assertThat(PlacePasses.ALL.stream().map(PlacePass::id).distinct())
                .containsExactlyInAnyOrderElementsOf(Table.load("place-passes").rows().stream()
                        .map(row -> row.cell("id"))
                        .toList());
    }

    @Test
    void theSameNameMeansTheTownOfThePapersOwnCountry() {
        String text = "Shoppers in London were told to stay away.";

        assertThat(Unparsed.places(text, Optional.of("http://www.gazette.ca/story"), List.of()))
                .singleElement()
                .satisfies(m ->
                        assertThat(m.value().place().orElseThrow().country()).isEqualTo("CA"));
    }

    @Test
    void aQuarterBelongsToTheTownThatIsNamed() {
        String text = "Syria said that shells fell on Aleppo. In Aleppo they hit al-Midan.";

        assertThat(Unparsed.places(text))
                .filteredOn(m -> m.span().of(text).endsWith("Midan"))
                .allSatisfy(m -> m.value()
                        .place()
                        .ifPresent(place -> assertThat(place.lat()).isBetween(36.1, 36.3)));
    }

    @Test
    void aLostApostropheIsReadInATextThatHasNone() {
        String text = "The envoy spoke of Syrias army and Aleppos outskirts";

        assertThat(Unparsed.places(text).stream()
                        .filter(m -> m.value().place().isPresent())
                        .map(m -> m.value().place().orElseThrow().id()))
                .contains("var-country-sy", "170063");
    }

    /** Words that some place is called by, in sentences where no place is meant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Same men came back. Nice work, said one.",
                "They sat in a mobile home and read of reading.",
                "A truck stopped on Malta Road near Dublin Drive.",
                "He said that Congress and Independence Day mattered."
            })
    void plainWordsAndStreetsAreNoPlaces(String text) {
        assertThat(Unparsed.places(text))
                .filteredOn(m -> m.value().place().isPresent())
                .isEmpty();
    }

    /** Ships, firms, persons, streets and villages called after a place or like it, among words that tell them from it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The frigate Boston left port. The Boston will be back in May.",
                "Pirates seized the tanker Mosul Dawn. The Mosul Dawn was freed.",
                "The bridge was built by Dallas Steel.",
                "Shares of Dallas Bridge Holdings fell.",
                "Major Ann Houston spoke first. Houston gave no toll.",
                "Crews closed Boston Road. Later Boston Road was opened.",
                "Syrian rebels took Rityan Zurqab.",
                "Yemeni officials said that shells fell on Bayt Zuhra."
            })
    void whatIsCalledAfterAPlaceIsNone(String text) {
        assertThat(Unparsed.places(text, Optional.empty(), person("Ann Houston", text)))
                .filteredOn(m -> m.value().place().isPresent())
                .isEmpty();
    }

    /** The same places among words that leave them what they are. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The frigate left Boston for repairs.           | Boston",
                "Workers of the Dallas Police Department came.  | Dallas",
                "The Ohio Highway Patrol closed the road.       | Ohio",
                "Major Ann Houston flew to Houston on Monday.   | Houston",
                "Syrian rebels shelled Rityan Hospital on Friday. | Rityan"
            })
    void aPlaceIsStillOne(String text, String name) {
        assertThat(Unparsed.places(text, Optional.empty(), person("Ann Houston", text)))
                .filteredOn(m -> m.value().place().isPresent())
                .extracting(m -> m.span().of(text))
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police in Reading, Pa., closed a road. | Reading | 5207728",
                "A fire broke out in Paris, Texas.      | Paris   | 4717560",
                "A fire broke out in Nice, France.      | Nice    | 2990440"
            })
    void whatFollowsMakesAWordATown(String text, String name, String id) {
        assertThat(Unparsed.places(text))
                .filteredOn(m -> m.span().of(text).equals(name))
                .singleElement()
                .satisfies(m ->
                        assertThat(m.value().place().map(place -> place.id())).hasValue(id));
    }
}
