package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;
import org.variorum.model.Claim;
import org.variorum.model.ZoneKind;
import org.variorum.nlp4j.Nlp4jParser;
import org.variorum.nlp4j.Progress;

/** A caption of a page states what its words say, marked as a caption; pages and captions are made up. */
@Tag("models")
class CaptionsTest {

    private static final Pipeline PIPELINE =
            new Pipeline(Lexicon.load(), () -> Nlp4jParser.load(Nlp4jParser.standardCache(), Progress.NONE), "test");

    private static List<Claim> claims(String caption) {
        String page = """
            <html><head><title>Shells hit Kramatorsk</title></head><body><article><h1>Shells hit Kramatorsk</h1>
            <p>Artillery shelled the railway station of Kramatorsk on Monday, the Ukrainian army said in a statement.</p>
            <figure><img src="a.jpg" alt=""><figcaption>%s</figcaption></figure>
            <p>Trains were stopped for the night. Four passengers were wounded.</p></article></body></html>
            """.formatted(caption);
        return PIPELINE.claims(new RawInput(
                        "p", Optional.of("p"), page.getBytes(StandardCharsets.UTF_8), InputFormat.HTML, false))
                .claims();
    }

    @Test
    void aCaptionGivesAMarkedClaimThatNobodyOfTheArticleSaid() {
        List<Claim> captions =
                claims("Two nurses were killed when a rocket hit a clinic in Bakhmut on Sunday.").stream()
                        .filter(claim -> claim.zone() == ZoneKind.CAPTION)
                        .toList();
        assertThat(captions).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.quote()).contains("a rocket hit a clinic");
            assertThat(claim.places()).extracting(place -> place.name()).containsExactly("Bakhmut");
            assertThat(claim.attribution()).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "File photo: two nurses were killed when a rocket hit a clinic in Bakhmut.",
                "Two nurses were killed when a rocket hit a clinic in Bakhmut. (Archive picture)",
                "A clinic in Bakhmut after an air strike",
                "Two nurses were killed when a rocket hit a clinic in Bakhmut. (Wire Photo, File)",
            })
    void oldPicturesAndMereTitlesStateNothing(String caption) {
        assertThat(claims(caption)).isNotEmpty().noneMatch(claim -> claim.zone() == ZoneKind.CAPTION);
    }

    @Test
    void theArticlesOwnClaimsStayAsTheyAreBesideACaption() {
        List<Claim> with = claims("Two nurses were killed when a rocket hit a clinic in Bakhmut on Sunday.");
        List<Claim> without = claims("Bakhmut");
        assertThat(with.stream().filter(claim -> claim.zone() == ZoneKind.BODY).map(CaptionsTest::reading))
                .containsExactlyElementsOf(without.stream()
                        .filter(claim -> claim.zone() == ZoneKind.BODY)
                        .map(CaptionsTest::reading)
                        .toList());
    }

    private static String reading(Claim claim) {
        return claim.quote() + claim.eventType() + claim.actor() + claim.attribution();
    }
}
