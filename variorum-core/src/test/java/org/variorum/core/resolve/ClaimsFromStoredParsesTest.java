package org.variorum.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.parse.StoredParses;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;
import org.variorum.model.Claim;
import org.variorum.model.ClaimDate;
import org.variorum.model.EventType;
import org.variorum.model.Modality;
import org.variorum.model.Participant;
import org.variorum.model.PlaceRef;
import org.variorum.model.Polarity;
import org.variorum.model.Quantity;
import org.variorum.model.Speaker;
import org.variorum.model.WeaponRef;

/** From sentence to claim without the models: the stages after the parser, on stored parses of our own sentences. */
class ClaimsFromStoredParsesTest {

    private static final Pipeline PIPELINE = new Pipeline(
            Lexicon.load(), () -> StoredParses.resource(ClaimsFromStoredParsesTest.class, "claims.parses.txt"), "test");

    @Test
    void aStrikeHasItsActorTargetWeaponPlaceDayAndSpeaker() {
        Claim claim = only("Russian Tu-22M3 bombers struck Islamic State depots near Mayadin on Tuesday,"
                + " the Defence Ministry said.");
        assertThat(claim.eventType()).isEqualTo(EventType.AIRSTRIKE);
        assertThat(claim.actor()).extracting(Participant::id).containsExactly("rus");
        assertThat(claim.target()).extracting(Participant::text).containsExactly("Islamic State depots");
        assertThat(claim.weapon()).extracting(WeaponRef::id).containsExactly("tu-22m3");
        assertThat(claim.places()).extracting(PlaceRef::text).containsExactly("near Mayadin");
        // 10 February 2016, the article's day, was a Wednesday
        assertThat(claim.date()).extracting(ClaimDate::start).isEqualTo("2016-02-09");
        assertThat(claim.attribution()).extracting(Speaker::name).first().isEqualTo("Harbour Courier");
        assertThat(claim.attribution()).extracting(Speaker::cue).last().isEqualTo("said");
        assertThat(claim.modality()).isEqualTo(Modality.CLAIMED);
    }

    @Test
    void theDeadOfAStrikeAreCasualtiesWithTheStrikerAsActor() {
        Claim claim =
                only("At least 15 civilians were killed in air strikes by Syrian warplanes on the town of Douma.");
        assertThat(claim.eventType()).isEqualTo(EventType.CASUALTIES);
        assertThat(claim.actor()).isNotEmpty();
        assertThat(claim.target()).extracting(Participant::text).first().isEqualTo("civilians");
        assertThat(claim.quantities()).extracting(Quantity::min).containsExactly(15.0);
        assertThat(claim.quantities()).extracting(Quantity::unit).containsExactly("people");
        assertThat(claim.places()).extracting(PlaceRef::text).containsExactly("Douma");
        assertThat(claim.modality()).isEqualTo(Modality.ASSERTED);
    }

    @Test
    void aDenialKeepsWhatItDenies() {
        Claim claim = only("The Pentagon denied that its aircraft had bombed the mosque in Idlib.");
        assertThat(claim.eventType()).isEqualTo(EventType.DENIAL);
        assertThat(claim.about()).isEqualTo(EventType.AIRSTRIKE);
        assertThat(claim.modality()).isEqualTo(Modality.DENIED);
        assertThat(claim.attribution()).extracting(Speaker::name).last().isEqualTo("Pentagon");
    }

    @Test
    void aNoMakesAClaimNegative() {
        assertThat(only("No clinic was bombed.").polarity()).isEqualTo(Polarity.NEGATED);
    }

    private static Claim only(String sentence) {
        String row = "{\"id\":\"a\",\"outlet\":\"Harbour Courier\",\"published\":\"2016-02-10\",\"text\":\"" + sentence
                + "\"}";
        RawInput input = new RawInput(
                "row", Optional.empty(), row.getBytes(StandardCharsets.UTF_8), InputFormat.JSON_RECORD, false);
        List<Claim> claims = PIPELINE.claims(input).claims();
        assertThat(claims).as(sentence).hasSize(1);
        return claims.get(0);
    }
}
