package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.ActorKind;

/** Actors that need no parse, in sentences of our own. */
final class ActorFinderTest {

    private static List<Mention<ActorValue>> find(String text) {
        return Unparsed.actors(text);
    }

    /** "words=id", or "words=kind" for what the lexicon does not know. */
    private static String told(String text) {
        return find(text).stream()
                .map(m -> m.span().of(text) + "="
                        + m.value()
                                .entry()
                                .map(actor -> actor.id())
                                .orElse(m.value().kind().name()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Men of the Lions of the Coast Brigade fled.|Lions of the Coast Brigade=ARMED_GROUP",
                "The al-Zeytun Brigades said so.|al-Zeytun Brigades=ARMED_GROUP",
                "Soldiers of the 93rd Mechanised Brigade came.|Soldiers=LABEL; 93rd Mechanised Brigade=MILITARY",
                "The Ministry of Water Resources paid.|Ministry of Water Resources=ORGANISATION",
                "Salt Coast Relief Society trucks left.|Salt Coast Relief Society=ORGANISATION",
                "The Army of the Patient fought on.|Army of the Patient=ARMED_GROUP",
                "The Georgian Mountain Division trains.|Georgian Mountain Division=MILITARY",
                "Members of the Harbour Council met.|Harbour Council=ORGANISATION",
                "A council met, and the Front moved.|''",
                "The Winterfield Air Force Base burned.|''"
            })
    void capitalisedWordsBesideAWordForABodyNameIt(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @Test
    void aNameOfTheLexiconIsNotSwallowedByALongerGuess() {
        assertThat(told("The Free Syrian Army Council met.")).contains("Free Syrian Army=fsa");
    }

    @Test
    void aShortNameThatTheTextIntroducesIsTheSameBody() {
        List<Mention<ActorValue>> found =
                find("The Salt Coast Relief Trust (SCRT) sent food. Later the SCRT sent water (see WHO).");
        assertThat(found)
                .filteredOn(m -> m.value().name().equals("Salt Coast Relief Trust"))
                .extracting(Mention::by)
                .containsExactly("body.head", "body.acronym", "body.acronym");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Syrias army shelled it and Irans envoy left.|Syria=syr; Iran=irn",
                "Hamas and the Philippines signed.|Hamas=hamas; Philippines=phl",
                // with one apostrophe in the text, a word in s is a plural
                "Two Georgias, said Tbilisi's envoy.|''"
            })
    void namesThatLostTheirApostropheAreRead(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "In Syria, regime forces advanced.|syr-army",
                "In Myanmar, regime forces advanced.|mmr-mil",
                "In Syria, and in Myanmar, regime forces advanced.|''",
                "Syria, Syria, Syria and Syria; Myanmar: regime forces advanced.|syr-army",
                "Regime forces advanced.|''",
                "Regime forces advanced on Aleppo.|syr-army",
                "Regime forces advanced in Aleppo and in Mandalay.|''",
                "Regime forces advanced on Syrias largest city.|syr-army",
                "In Syria the coalition bombed a depot.|us-coalition",
                "In Syria the ruling coalition lost its bill.|''",
                "The Syrian National Coalition met in Syria. The coalition spoke.|syr-opposition",
                "The US-led coalition met in Syria. The coalition spoke.|us-coalition"
            })
    void aLoadedNameIsTheActorOfTheCountryInFocus(String text, String expected) {
        assertThat(find(text).stream()
                        .filter(m -> m.by().startsWith("lexicon.loaded"))
                        .map(m -> m.value().entry().orElseThrow().id())
                        .collect(Collectors.joining()))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Syrian army left. Later the army came back.|Syrian army=syr-army; army=syr-army",
                "The Syrian army left and the Iraqi army came. Then the army fired.|Syrian army=syr-army; Iraqi army=irq-mil",
                "The army fired.|''"
            })
    void theArmyIsTheOneArmyNamedBefore(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Terrorists attacked.", "Gangs held the town.", "Militants fled.", "The moderate opposition agreed."})
    void labelsGetNoId(String text) {
        assertThat(find(text))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.value().entry()).isEmpty());
    }

    @Test
    void anOutletNamedInTheTextIsAnOrganisation() {
        assertThat(find("He told Fox News so."))
                .extracting(m -> m.value().kind())
                .containsExactly(ActorKind.ORGANISATION);
        assertThat(find("The Sun rose over the National Guard.")).noneMatch(m -> m.by().startsWith("lexicon.outlet"));
    }
}
