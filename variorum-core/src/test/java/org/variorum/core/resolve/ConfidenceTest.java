package org.variorum.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.Tables;
import org.variorum.model.ActorKind;
import org.variorum.model.Claim;
import org.variorum.model.Evidence;
import org.variorum.model.Participant;
import org.variorum.model.Rows;
import org.variorum.model.Speaker;
import org.variorum.model.SpeakerRole;

/** Chances worked out by hand: 1.0986 is the logarithm of 3 to 1, 2.1972 that of 9 to 1. */
class ConfidenceTest {

    private static final Participant NAVY =
            new Participant(null, "the navy", ActorKind.MILITARY, "the navy", 0, 8, null);
    private static final Speaker OUTLET =
            new Speaker("Gull Post", null, SpeakerRole.OUTLET, null, null, null, null, null);
    private static final Speaker CAPTAIN =
            new Speaker("a captain", null, SpeakerRole.MILITARY, null, null, null, null, null);
    private static final Map<String, List<Evidence>> EVIDENCE = Map.of(
            "event_type", List.of(new Evidence(9, 16, "shelled", "shell.verb")),
            "actor", List.of(new Evidence(0, 8, "the navy", "lexicon.label.navy")));

    @Test
    void theWeightsOfWhatIsSeenAreAddedToTheBase() {
        Confidence confidence = confidence("claim base 0", "claim voice.reported 1.0986", "claim family.shell 1.0986");
        assertThat(confidence.rated(claim(List.of(OUTLET))).extractionConfidence())
                .isEqualTo(0.75);
        assertThat(confidence.rated(claim(List.of(OUTLET, CAPTAIN))).extractionConfidence())
                .isEqualTo(0.9);
    }

    @Test
    void whatWasNotSeenWhenTheWeightsWereFittedSaysNothing() {
        Confidence confidence = confidence("claim base 1.0986", "claim trigger.other.verb -5", "claim zone.body -5");
        assertThat(confidence.rated(claim(List.of(OUTLET))).extractionConfidence())
                .isEqualTo(0.75);
    }

    @Test
    void nothingIsQuiteSureAndNothingQuiteImpossible() {
        assertThat(confidence("claim base 20").rated(claim(List.of(OUTLET))).extractionConfidence())
                .isEqualTo(0.99);
        assertThat(confidence("claim base -20").rated(claim(List.of(OUTLET))).extractionConfidence())
                .isEqualTo(0.01);
    }

    @Test
    void aQuoteIsShortMiddlingOrLong() {
        Confidence confidence = confidence("claim base 0", "claim quote.short 1.0986", "claim quote.long 2.1972");
        assertThat(confidence.rated(claim(List.of(OUTLET))).extractionConfidence())
                .isEqualTo(0.75);
    }

    @Test
    void aFilledFieldHasTheChanceOfTheRuleThatReadItAndAnEmptyOneHasNone() {
        Confidence confidence = confidence(
                "claim base 0",
                "claim actor.filled 1.0986",
                "claim date.empty 1.0986",
                "actor base 0",
                "actor by.lexicon.label 2.1972",
                "actor values.many -5",
                "date base 0");
        Claim rated = confidence.rated(claim(List.of(OUTLET)));
        assertThat(rated.extractionConfidence()).isEqualTo(0.9);
        assertThat(rated.fieldConfidence()).isEqualTo(Map.of("actor", 0.9));
    }

    @Test
    void theTableOfTheProgramKnowsTheClaimAndItsMainFields() {
        Claim rated = Confidence.FITTED.rated(claim(List.of(OUTLET)));
        assertThat(rated.extractionConfidence()).isBetween(0.01, 0.99);
        assertThat(rated.fieldConfidence()).containsOnlyKeys("actor");
        assertThat(Table.load("confidence").rows())
                .extracting(row -> row.cell("measure"))
                .contains("claim", "actor", "target", "date", "places");
    }

    /** A table out of measure, feature and weight. */
    private static Confidence confidence(String... rows) {
        String table = String.join("\n", rows).replace(' ', '\t');
        return new Confidence(Tables.of("confidence", "measure\tfeature\tweight", table));
    }

    private static Claim claim(List<Speaker> chain) {
        return Rows.claim(List.of(NAVY), chain, EVIDENCE);
    }
}
