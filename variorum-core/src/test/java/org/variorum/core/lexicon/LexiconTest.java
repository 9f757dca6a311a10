package org.variorum.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program's own tables, loaded as the program loads them. */
final class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.load();

    private static <T> List<T> found(PhraseTrie<T> trie, String text) {
        return trie.find(Words.of(text), text).stream()
                .map(PhraseTrie.Hit::value)
                .toList();
    }

    @Test
    void theVersionIsThatOfTheTablesAndNotOfTheRun() {
        assertThat(LEXICON.version())
                .matches("[0-9a-f]{8}")
                .isEqualTo(Lexicon.load().version());
    }

    @ParameterizedTest
    @CsvSource({"ISIS", "ISIL", "IS", "Daesh", "Da’esh", "Islamic State", "Islamic State of Iraq and the Levant"})
    void allNamesOfOneGroupAreOneActor(String name) {
        assertThat(found(LEXICON.actors(), "Jets hit " + name + " near Raqqa."))
                .first()
                .extracting(Entries.Actor::name)
                .isEqualTo("Islamic State");
    }

    @Test
    void aVerbIsNoNameOfAGroup() {
        assertThat(found(LEXICON.actors(), "this is what it is")).isEmpty();
    }

    @ParameterizedTest(name = "{0} stands for {1}")
    @CsvSource({
        "Su-34, su-34",
        "Su-34s, su-34",
        "SU-34, su-34",
        "Tu‑95s, tu-95",
        "Mi-8s, mi-8",
        "Admiral Kuznetsov, admiral-kuznetsov"
    })
    void aWeaponIsFoundInItsSpellings(String words, String id) {
        assertThat(found(LEXICON.systems(), "The " + words + " returned."))
                .extracting(Entries.WeaponSystem::id)
                .containsExactly(id);
    }

    @Test
    void everyNameOfAPlaceKeepsAllPlacesOfThatName() {
        assertThat(found(LEXICON.places(), "a convoy to Tripoli"))
                .hasSize(1)
                .first()
                .satisfies(places ->
                        assertThat(places).extracting(Entries.Place::country).contains("LY", "LB"));
    }
}
