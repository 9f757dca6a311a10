package org.variorum.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.model.ActorKind;
import org.variorum.model.ClaimDate;
import org.variorum.model.DatePrecision;
import org.variorum.model.Participant;
import org.variorum.model.PlaceRef;
import org.variorum.model.Span;
import org.variorum.model.Speaker;
import org.variorum.model.SpeakerRole;
import org.variorum.model.Stance;
import org.variorum.model.ZoneKind;

class ClaimRowsTest {

    private static final String QUOTE = "Velans and Orans shot at Talat, she said, he said";

    private final HandMade story = new HandMade().zone(ZoneKind.BODY, QUOTE);
    private final ClaimSketch sketch = new ClaimSketch();

    private ClaimRows rows() {
        Pipeline.Reading reading = story.claim(QUOTE, sketch).reading();
        return ClaimRows.of(reading.claims().get(0), reading.annotations());
    }

    private static List<String> entries(ClaimRow row) {
        return row.entries().stream()
                .map(entry -> entry.value() + " <- "
                        + entry.cites().stream()
                                .map(cite -> cite.words() + "/" + cite.by())
                                .toList())
                .toList();
    }

    private Participant participant(String words) {
        Span span = story.at(words);
        return new Participant(null, words, ActorKind.STATE, words, span.start(), span.end(), null);
    }

    @Test
    void eachOfSeveralValuesHasItsOwnWordsAndWhatIsLeftStandsApart() {
        sketch.actor.add(participant("Velans"));
        sketch.actor.add(participant("Orans"));
        sketch.cite("actor", "Orans", "o").cite("actor", "shot", "s").cite("actor", "Velans", "v");
        assertThat(entries(rows().rows().get(0)))
                .containsExactly(
                        "Velans (state, no id) <- [Velans/v]", "Orans (state, no id) <- [Orans/o]", " <- [shot/s]");
    }

    @Test
    void aSingleValueHasAllWordsOfItsField() {
        sketch.actor.add(participant("Velans"));
        sketch.cite("actor", "Orans", "o").cite("actor", "Velans", "v");
        assertThat(entries(rows().rows().get(0))).containsExactly("Velans (state, no id) <- [Orans/o, Velans/v]");
    }

    @Test
    void eachSpeakerHasItsNameAndItsVerb() {
        Span she = story.at("she");
        Span he = story.at(" he");
        sketch.attribution.add(new Speaker(null, null, SpeakerRole.OUTLET, null, null, null, null, null));
        sketch.attribution.add(
                new Speaker("Ms A", null, SpeakerRole.PERSON, "said", Stance.SAID, "she", she.start(), she.end()));
        sketch.attribution.add(
                new Speaker(null, null, SpeakerRole.PERSON, "said", Stance.SAID, "he", he.start(), he.end()));
        sketch.cite("attribution", "said", "1").cite("attribution", "she", "2").cite("attribution", "said", "3");
        assertThat(entries(rows().chain()))
                .containsExactly(
                        "not known (outlet) <- []",
                        "Ms A (person, said) <- [she/2, said/1]",
                        "not known (person, said) <- [said/3]");
    }

    @Test
    void namesTheFieldsThatNothingFilled() {
        assertThat(rows().unfilled())
                .containsExactly(
                        "actor",
                        "target",
                        "target_type",
                        "target_role",
                        "weapon",
                        "origin",
                        "places",
                        "date",
                        "said",
                        "quantities",
                        "harm",
                        "purpose",
                        "effect");
    }

    @Test
    void wordsOfAFieldWithoutAValueAreShown() {
        sketch.cite("origin", "Talat", "p");
        ClaimRows rows = rows();
        assertThat(rows.unfilled()).doesNotContain("origin");
        assertThat(rows.rows())
                .filteredOn(row -> row.field().equals("origin"))
                .singleElement()
                .satisfies(row -> assertThat(entries(row)).containsExactly(" <- [Talat/p]"));
    }

    @Test
    void aDateThatIsNoDayStandsAsWordedWithTheReason() {
        sketch.date = new ClaimDate(null, null, DatePrecision.DAY, "she", "no day of the document is known", null);
        sketch.cite("date", "she", "time.weekday");
        assertThat(rows().rows().get(0).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.value()).isEqualTo("she");
            assertThat(entry.notes())
                    .containsExactly(new ClaimRow.Note(
                            ClaimRow.Note.Kind.UNRESOLVED, "unresolved: no day of the document is known"));
        });
    }

    @Test
    void aPlaceStandsAsWordedBesideItsGazetteerName() {
        sketch.places.add(new PlaceRef("Talath", 7, 36.5, 37.25, 450, "XV", null, "Talat", 27, 32));
        sketch.places.add(new PlaceRef("TALAT", null, 36.5, 37.25, 12_340, null, null, "Talat", 27, 32));
        assertThat(rows().rows().get(0).entries())
                .extracting(ClaimRow.Entry::value)
                .containsExactly(
                        "Talat (gazetteer: Talath; XV; 36.5, 37.25; within 450 m)",
                        "Talat (36.5, 37.25; within 12.3 km)");
    }
}
