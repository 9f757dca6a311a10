package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.pipeline.Outcome;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.Evidence;
import org.variorum.model.Published;
import org.variorum.model.Speaker;
import org.variorum.nlp4j.Nlp4jParser;
import org.variorum.nlp4j.Progress;

/** Dispatches in capitals, made up, give the claims that an editor's mixed case would give, in the words as they stand. */
@Tag("models")
class CapitalsTest {

    private static final Pipeline PIPELINE =
            new Pipeline(Lexicon.load(), () -> Nlp4jParser.load(Nlp4jParser.standardCache(), Progress.NONE), "test");

    private static final String DISPATCH = """
               TEGUCIGALPA, 12 MAR 88 (RADIO AMERICA) -- [TEXT] GUERRILLAS OF THE
            MORAZANIST LIBERATION FRONT (FML) ATTACKED AN ARMY PATROL NEAR CHOLUTECA
            THIS MORNING AND KILLED FOUR SOLDIERS, COLONEL HECTOR ARDON SAID.

               ON 9 MARCH, A CAR BOMB WOUNDED SEVEN CIVILIANS IN DANLI. [PASSAGE
            OMITTED]
            """;

    private static Outcome read(String text) {
        return PIPELINE.claims(
                new RawInput("t", Optional.of("t"), text.getBytes(StandardCharsets.UTF_8), InputFormat.TEXT, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        RUSSIAN WARPLANES BOMBED A HOSPITAL IN THE TOWN OF KAFR NABL, KILLING SIX CIVILIANS. | SIX | RUSSIAN
        REBELS SHELLED AN ARMY POST NEAR MOCOA ON TUESDAY AND WOUNDED TWO SOLDIERS.         | TWO | REBELS
        GUERRILLAS KILLED THREE POLICEMEN IN AN AMBUSH NEAR AYACUCHO, THE ARMY SAID.        | THREE | GUERRILLAS
        """)
    void claimsNameWhoDidItAndHowMany(String sentence, String count, String actor) {
        List<Claim> claims = read(sentence + "\n\nTHE INSURGENTS HAVE HOWITZERS IN THE HILLS.")
                .claims();
        assertThat(claims).isNotEmpty();
        assertThat(claims.stream().flatMap(claim -> claim.quantities().stream()).map(q -> q.text()))
                .anyMatch(words -> words.contains(count));
        assertThat(claims.stream().flatMap(claim -> claim.actor().stream()).map(a -> a.text()))
                .anyMatch(words -> words.contains(actor));
    }

    @Test
    void theDatelineDatesADispatchInCapitals() {
        Outcome outcome = read(DISPATCH);
        assertThat(outcome.annotations().map(Annotations::published).map(Published::start))
                .hasValue("1988-03-12");
        assertThat(outcome.claims().stream()
                        .filter(claim -> claim.date() != null)
                        .map(claim -> claim.date().start())
                        .collect(Collectors.toSet()))
                .contains("1988-03-12", "1988-03-09");
    }

    @Test
    void everyWordExportedStandsInTheTextAsItIs() {
        List<Claim> claims = read(DISPATCH).claims();
        assertThat(claims).isNotEmpty();
        for (Claim claim : claims) {
            assertThat(claim.quote()).isEqualTo(DISPATCH.substring(claim.start(), claim.end()));
            for (List<Evidence> cited : claim.evidence().values()) {
                cited.forEach(
                        words -> assertThat(words.text()).isEqualTo(DISPATCH.substring(words.start(), words.end())));
            }
            claim.places()
                    .forEach(place ->
                            assertThat(place.text()).isEqualTo(DISPATCH.substring(place.start(), place.end())));
        }
    }

    @Test
    void speakersAreExportedInTheWordsThatStandThere() {
        List<Claim> claims = read(DISPATCH).claims();
        assertThat(claims.stream()
                        .flatMap(claim -> claim.attribution().stream())
                        .map(Speaker::text))
                .contains("HECTOR ARDON");
    }

    @Test
    void aHeadlineInCapitalsClaimsWhatItsTextDoes() {
        List<Claim> claims = read("SAUDI-LED JETS BOMB MARKET IN SAADA, KILLING 11\n\n"
                        + "Jets of the coalition bombed a market in Saada on Monday and killed 11 people, doctors said.")
                .claims();
        assertThat(claims.stream().map(Claim::quote)).anyMatch(quote -> quote.startsWith("SAUDI-LED JETS"));
    }
}
