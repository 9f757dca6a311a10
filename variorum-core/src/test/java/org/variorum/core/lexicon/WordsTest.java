package org.variorum.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.TextSpan;

final class WordsTest {

    private static List<String> keys(String text) {
        return Words.of(text).list().stream().map(Words.Word::key).toList();
    }

    @ParameterizedTest(name = "{0} folds to {1}")
    @CsvSource({
        "Mosul, mosul",
        "IDLIB, idlib",
        "Dāʿish, daish",
        "DAISH, daish",
        "Daʾesh, daesh",
        "ʿAfrīn, afrin",
        "Erdoğan, erdogan",
        "İncirlik, incirlik",
        "INCIRLIK, incirlik",
        "Kılıç, kilic",
        "Diyarbakır, diyarbakir",
        "Ḥoms, homs",
        "Zürich, zurich",
        "ﬁghters, fighters",
        "Ｍｏｓｕｌ, mosul",
        "𝐌𝐨𝐬𝐮𝐥, mosul",
        "Алеппо, алеппо",
        "ЙОД, иод",
        "F16, f16",
        "١٦, ١٦"
    })
    void lettersFoldAlikeInEveryLocale(String word, String key) {
        assertThat(Words.folded(word)).isEqualTo(key);
        assertThat(keys(word)).containsExactly(key);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"e\u0301clat", "\u00e9clat", "ECLAT", "E\u0301clat", "éclat", "ecl\u00adat"})
    void accentsApartComposedOrMissingAreOneWord(String word) {
        assertThat(keys(word)).containsExactly("eclat");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Tu-22M3; tu|22m3",
                "Deir ez-Zor; deir|ez|zor",
                "Da'esh; da|esh",
                "Da’esh; da|esh",
                "Sanaʼa; sana|a",
                "U.S.-led; u|s|led",
                "F/A-18; f|a|18",
                "1,354; 1|354",
                "rebels\u00a0said; rebels|said",
                "💥Idlib💥; idlib"
            })
    void hyphensDotsApostrophesAndSpacesPartWords(String text, String keys) {
        assertThat(keys(text)).containsExactly(keys.split("\\|", -1));
    }

    @Test
    void wordsKnowTheirPlaceInTheText() {
        Words words = Words.of("\ufeff💥 Dāʿish, 𝐌ari.");
        assertThat(words.list())
                .extracting(Words.Word::span)
                .containsExactly(new TextSpan(4, 10), new TextSpan(12, 17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "💥💥", "\ud83d", "...\n..."})
    void aTextWithoutLettersHasNoWords(String text) {
        assertThat(keys(text)).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '|',
            value = {
                "Islamic State,JOINED",
                "Islamic  State,JOINED",
                "Islamic\u00a0State,JOINED",
                "Islamic\tState,JOINED",
                "Tu-22,JOINED",
                "Tu‑22,JOINED",
                "ez–Zor,JOINED",
                "U.S,JOINED",
                "Da'esh,JOINED",
                "Da’esh,JOINED",
                "Sanaʼa,JOINED",
                "F/A,JOINED",
                "S.-led,JOINED",
                "St. Petersburg,STOP",
                "Iraq. Syria,STOP",
                "Location & Event,AND",
                "Q&A,AND",
                "|Iraq, Syria|,COMMA",
                "|Iraq., Syria|,PARTED",
                "Iraq; Syria,PARTED",
                "Iraq (Syria,PARTED",
                "Iraq — Syria,DASH",
                "Iraq—Syria,DASH",
                "Force - Iraq,DASH",
                "Iraq -- Syria,PARTED",
                "Iraq   Syria,PARTED",
                "Iraq.  Syria,PARTED",
                "Iraq: Syria,PARTED",
                "|Iraq\nSyria|,PARTED",
                "|Iraq\r\nSyria|,PARTED",
                "|Iraq\rSyria|,PARTED",
                "|Iraq.\nSyria|,PARTED",
                "Iraq\u2028Syria,PARTED",
                "Iraq💥Syria,PARTED"
            })
    void aPhraseRunsOnOverSpacesAndHyphensOnly(String text, Words.Tie tie) {
        assertThat(Words.of(text).tie(0)).isEqualTo(tie);
    }
}
