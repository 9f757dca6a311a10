package org.variorum.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.core.AllocatedBytes;

final class PhraseTrieTest {

    private static PhraseTrie<String> trie(String... forms) {
        PhraseTrie<String> trie = new PhraseTrie<>();
        for (String form : forms) {
            trie.add(form, form);
        }
        return trie;
    }

    /** The words found, between bars. */
    private static String found(PhraseTrie<String> trie, String text) {
        List<PhraseTrie.Hit<String>> hits = trie.find(Words.of(text), text);
        for (int i = 1; i < hits.size(); i++) {
            assertThat(hits.get(i).span().start())
                    .as("no overlap in " + text)
                    .isGreaterThanOrEqualTo(hits.get(i - 1).span().end());
        }
        return String.join("|", hits.stream().map(hit -> hit.span().of(text)).toList());
    }

    @ParameterizedTest(name = "{0} in \"{1}\"")
    @CsvSource(
            nullValues = "-",
            value = {
                "IS, The town is held by IS., IS",
                "IS, this is what it is, ''",
                "IS, Is it so?, ''",
                "US, US jets left us, US",
                "US, THEY TOLD US, US",
                "FSA, the fsa and the Fsa, ''",
                "MOSUL, Mosul and MOSUL and mosul, MOSUL",
                "Mosul, Mosul and MOSUL and mosul, Mosul|MOSUL",
                "DAESHI, Daeshi and DAESHI, Daeshi|DAESHI",
                "rebels, Rebels and REBELS and rebels, Rebels|REBELS|rebels",
                "al-Nusra, Al-Nusra and al-nusra, Al-Nusra|al-nusra",
                "Kh-101, Kh-101 KH-101 kh-101, Kh-101|KH-101",
                "F-16, an F-16 and a road f-16, F-16",
                "9/11, before 9/11, 9/11",
                "Şam, Şam and Sam and şam, Şam|Sam",
                "İdlib, İdlib IDLIB Idlib, İdlib|IDLIB|Idlib"
            })
    void letterCaseCountsWhereItCarriesMeaning(String form, String text, String hits) {
        assertThat(found(trie(form), text)).isEqualTo(hits);
    }

    @Test
    void theLongestPhraseWins() {
        PhraseTrie<String> trie = trie("Deir ez-Zor", "Deir", "Zor", "Deir ez-Zor Military Council", "Military");
        assertThat(found(trie, "The Deir ez-Zor Military Council left Deir ez-Zor; Deir Hafer has a Military base"))
                .isEqualTo("Deir ez-Zor Military Council|Deir ez-Zor|Deir|Military");
    }

    @Test
    void aLongerPhraseThatBreaksOffGivesBackItsWords() {
        assertThat(found(trie("Free Syrian Army", "Syrian"), "Free Syrian elections"))
                .isEqualTo("Syrian");
    }

    @Test
    void aPhraseThatOverlapsAnEarlierOneIsNotFound() {
        assertThat(found(trie("Syrian Arab Army", "Army Group"), "the Syrian Arab Army Group"))
                .isEqualTo("Syrian Arab Army");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Islamic, State",
                "Islamic. State",
                "Islamic\nState",
                "Islamic\r\nState",
                "Islamic (State)",
                "Islamic — State"
            })
    void aPhraseNeverRunsOverACommaASentenceOrALine(String text) {
        assertThat(found(trie("Islamic State"), text)).isEmpty();
        assertThat(found(trie("Islamic State", "Islamic"), text)).isEqualTo("Islamic");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Tu-22M3", "TU-22M3", "Tu\u201122M3", "Tu\u201322M3", "Tu 22M3", "Tu\u00a022M3"})
    void oneFormIsFoundWithEveryHyphen(String text) {
        assertThat(found(trie("Tu-22M3"), "A " + text + " flew.")).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"St. Petersburg", "Gen. Staff", "Lt. Gen. Staff"})
    void aFormWithAnAbbreviationIsFound(String form) {
        assertThat(found(trie(form), "He left " + form + " today")).isEqualTo(form);
    }

    @ParameterizedTest(name = "{0} in \"{1}\"")
    @CsvSource({
        "U.S. official, He left the U.S. Official sources agree, U.S. Official",
        "US official, He left the US. Official sources agree, ''",
        "St Petersburg, He was in St. Petersburg, ''",
        "St. Petersburg, He was in St Petersburg, St Petersburg",
        "Johnson & Partners, Johnson & Partners or Johnson Partners, Johnson & Partners|Johnson Partners",
        "Johnson Partners, Johnson & Partners, ''",
        "'Foreign, Commonwealth Office', 'the Foreign, Commonwealth Office', 'Foreign, Commonwealth Office'",
        "Foreign Office, 'Foreign, Office', ''",
        "Force - Iraq, Force - Iraq, Force - Iraq",
        "Force Iraq, Force - Iraq, ''"
    })
    void aStopOrAnAmpersandIsCrossedOnlyWhereTheFormHasOne(String form, String text, String hits) {
        assertThat(found(trie(form), text)).isEqualTo(hits);
    }

    @Test
    void theFirstOfTwoValuesForOneFormHolds() {
        PhraseTrie<String> trie = new PhraseTrie<>();
        trie.add("Azov", "ship");
        trie.add("AZOV", "shouted");
        String text = "Azov AZOV";
        assertThat(trie.find(Words.of(text), text))
                .extracting(PhraseTrie.Hit::value)
                .containsExactly("ship", "ship");
    }

    @Test
    void aFormOfOtherCaseSharesTheKeyOfAnEarlierOne() {
        PhraseTrie<String> trie = new PhraseTrie<>();
        trie.add("IS", "group");
        trie.add("Is", "river");
        String text = "IS Is is";
        assertThat(trie.find(Words.of(text), text))
                .extracting(PhraseTrie.Hit::value)
                .containsExactly("group", "river");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "..."})
    void aFormWithoutLettersIsRefused(String form) {
        assertThatThrownBy(() -> trie(form)).isInstanceOf(IllegalArgumentException.class);
    }

    /** What a search allocates stands for the steps it takes: each looks at a span. */
    @Test
    void costGrowsWithTheTextAndNotWithItsSquare() {
        PhraseTrie<String> trie = trie("war ".repeat(50) + "ends", "Islamic State of Iraq and the Levant");
        String article = "war war Islamic State of war, Islamic State of Iraq and war. ";
        long once = AllocatedBytes.during(() -> found(trie, article.repeat(2_000)));
        long eightTimes = AllocatedBytes.during(() -> found(trie, article.repeat(16_000)));
        assertThat(eightTimes).isLessThan(16 * once);
    }

    @Test
    void costDoesNotGrowWithTheLexicon() {
        PhraseTrie<String> small = trie("Mosul");
        PhraseTrie<String> large = trie("Mosul");
        for (int i = 0; i < 50_000; i++) {
            large.add("village " + i, "village");
        }
        String text = "The army shelled a village near Mosul, witnesses said. ".repeat(2_000);
        long few = AllocatedBytes.during(() -> found(small, text));
        long many = AllocatedBytes.during(() -> found(large, text));
        assertThat(many).isLessThan(3 * few);
    }
}
