package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.parse.Mask;
import org.variorum.model.TextSpan;

/** Weapon systems in sentences of our own: what is found, as which system, and what is left alone. */
final class SystemFinderTest {

    private static List<Mention<Entries.WeaponSystem>> find(String text) {
        return Unparsed.systems(text);
    }

    /** "words=id", the id being "?" for a system that the lexicon does not have. */
    private static String told(String text) {
        return find(text).stream()
                .map(m -> m.span().of(text) + "="
                        + (m.value().id().isEmpty() ? "?" : m.value().id()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Four Tu-22M3s and a Tu-22 stood there.; Tu-22M3s=tu-22m3 Tu-22=tu-22",
                "A Tu-22M left.; Tu-22M=tu-22m",
                "Tu-95s and two Tu-95MSs crossed the sea.; Tu-95s=tu-95 Tu-95MSs=tu-95ms",
                "A Tupolev-95MS and a TU-160.; Tupolev-95MS=tu-95ms TU-160=tu-160",
                "It fired a Kh555, an X-101 and a KH-55.; Kh555=kh-555 X-101=kh-101 KH-55=kh-55",
                "The Su24 and the MiG 29 came back.; Su24=su-24 MiG 29=mig-29",
                "A Su-34NVO flew over.; Su-34NVO=?",
                "The frigate HMS Example and USS Porter sailed.; HMS Example=? USS Porter=uss-porter"
            })
    void variantsSpellingsAndPlurals(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Tu-160 and -95MS bombers.; Tu-160=tu-160 95MS=tu-95ms",
                "A Su-24/34 pair.; Su-24=su-24 34=su-34",
                "F-15s and -16s took off.; F-15s=f-15 16s=f-16",
                "USS Nimitz and Porter, and USS Ross and Helen.; USS Nimitz=uss-nimitz Porter=uss-porter USS Ross=uss-ross",
                "Mi-8, -24 and -35 helicopters.; Mi-8=mi-8 24=mi-24 35=mi-35",
                "The Su-24 - 34 of them - burned.; Su-24=su-24",
                "A Tu-95 in 1995-96 and a Su-25/7 ratio.; Tu-95=tu-95 Su-25=su-25 7=su-7"
            })
    void laterMembersOfAListTakeTheLettersOfTheFirst(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                // Cyrillic letters: Ha, and the Russian designators
                "A \u0425-555 missile.; \u0425-555=kh-555",
                "Two \u0422\u0443-95\u041C\u0421 and a \u0421\u0443-34.; "
                        + "\u0422\u0443-95\u041C\u0421=tu-95ms \u0421\u0443-34=su-34",
                "A \u0421-300 battery.; \u0421-300=s-300",
                // an ordinary word with a Cyrillic letter, and Russian prose
                "\u0421omment here.; ''",
                "\u041E\u043D \u0443\u0448\u0435\u043B \u0432 20 \u0447\u0430\u0441\u043E\u0432.; ''"
            })
    void lettersOfOtherAlphabetsAreReadAsLatin(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Grad rockets fell on the market.; Grad=bm-21",
                "Three Patriot batteries arrived.; Patriot batteries=patriot-missile",
                "Two Patriots and their launchers arrived.; Patriots=patriot-missile",
                "Hurricane rocket launchers opened fire.; Hurricane=bm-27",
                "A Tupolev Tu-95 Bear flew by.; Tupolev Tu-95 Bear=tu-95",
                "British Tornado jets returned.; Tornado jets=tornado-gr4",
                "Russian Bear bombers came near.; Bear bombers=tu-95",
                "A Javelin guided weapon hit it.; Javelin=javelin-missile",
                "The Moskva missile cruiser sank. The Moskva had burned.; Moskva missile cruiser=moskva Moskva=moskva",
                "Leopard tanks crossed the bridge.; Leopard tanks=?"
            })
    void popularNamesCountBesideACue(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "A hurricane and a tornado hit the coast.",
        "The Patriot Act passed.",
        "Hurricane Irma came ashore.",
        "They saw a bear near the harbour.",
        "Stari Grad is an old town.",
        "The Tamil Tigers had aircraft of their own.",
        "The Izz ad-Din al-Qassam Brigades said so.",
        "He walked along the Moskva.",
        "Flight MH-17 crashed in the T-4 sector.",
        "Officers of the G-7 met on the M-5 road."
    })
    void otherTradesKeepTheirWords(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void aNameOfTwoSystemsStaysOpenWithBothAsCandidates() {
        Entries.WeaponSystem leopard =
                find("Leopard tanks crossed the bridge.").get(0).value();
        assertThat(leopard.id()).isEmpty();
        assertThat(leopard.mayBe()).containsExactly("leopard-1", "leopard-2");
    }

    @Test
    void anOlderTypeTellsWhatWritersOftenMeanByIt() {
        assertThat(find("A Tu-22 took off.").get(0).value().mayBe()).containsExactly("tu-22m", "tu-22m3");
    }

    @Test
    void aMissileTellsWhatCarriesIt() {
        assertThat(find("Debris of a Kh-555.").get(0).value().carriers()).containsExactly("tu-160", "tu-95ms");
    }

    @Test
    void aVariantThatNoTableListsKeepsItsNameWithoutThePluralAndItsFamily() {
        Entries.WeaponSystem system = find("Two Su-34NVOs flew.").get(0).value();
        assertThat(system.name()).isEqualTo("Su-34NVO");
        assertThat(system.family()).isEqualTo("su-34");
    }

    @Test
    void theMaskCoversThePluralsEnding() {
        String text = "Two Tu-95s left.";
        assertThat(SystemFinder.masks(text, find(text), new TextSpan(0, text.length())))
                .containsExactly(new Mask(new TextSpan(4, 10), "bomber"));
    }
}
