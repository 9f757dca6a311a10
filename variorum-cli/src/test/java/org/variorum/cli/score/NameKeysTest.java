package org.variorum.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeysTest {

    private static Named named(String forms) {
        return new Named(List.of(forms.split(";", -1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Islamic State            | the Islamic State        | true
            Deir ez-Zor              | Deir Ezzor               | true
            Tu-22M3                  | Tu 22M3                  | true
            tu-22m3                  | TU-22M3                  | true
            U.S. forces              | US force                 | true
            Syria’s army             | Syrias army              | true
            Füzuli                   | Fuzuli                   | true
            ISTANBUL                 | İstanbul                 | true
            Defence Ministry         | Defense Ministry         | true
            Gen. Igor Konashenkov    | Igor Konashenkov         | true
            Foreign Minister Lavrov  | Lavrov                   | true
            Kurdish units (YPG)      | Kurdish units            | true
            rebels                   | rebel                    | true
            armies                   | army                     | true
            al-Bab                   | Bab                      | true
            President                | the president            | true
            Daesh                    | Islamic State            | false
            Daesh                    | Islamic State;Daesh;is   | true
            IS;Islamic State         | Islamic State            | true
            Russia                   | Russian Aerospace Forces | false
            Defence Ministry         | Foreign Ministry         | false
            Defence Minister         | Foreign Minister         | false
            Su-24                    | Su-25                    | false
            Mayadin                  | Al Mayadeen              | false
            ?                        | -                        | false
            """)
    void sameNames(String gold, String system, boolean same) {
        assertThat(NameKeys.same(named(gold), named(system))).isEqualTo(same);
        assertThat(NameKeys.same(named(system), named(gold))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Igor Konashenkov         | Konashenkov              | true
            Lt. Gen. Igor Konashenkov | Konashenkov             | true
            Konashenkov              | Igor Konashenkov         | true
            Bashar al-Assad          | Assad                    | true
            Rami Abdulrahman         | Rami                     | false
            Syrian army              | army                     | false
            Islamic State in Syria   | Syria                    | false
            Yegor Malyugin           | Igor Malyugin            | false
            Li Na                    | Na                       | false
            """)
    void sameSpeakers(String gold, String system, boolean same) {
        assertThat(NameKeys.sameSpeaker(named(gold), named(system))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Idlib province           | Idlib                    | true
            Mozdok airbase           | Mozdok                   | true
            near Damascus            | Damascus                 | true
            East of Palmyra          | Palmyra                  | true
            Idlib, near the border   | Idlib                    | true
            eastern Syria            | Syria                    | false
            Idlib                    | Idlib, near the border   | false
            the village              | village                  | true
            Homs                     | Hama                     | false
            """)
    void samePlaces(String gold, String system, boolean same) {
        assertThat(NameKeys.samePlace(named(gold), named(system))).isEqualTo(same);
    }

    /** Half of the words together: 2 of 5 and 2 make 4 of 7, 1 of 3 and 1 make 2 of 4, 1 of 4 and 1 only 2 of 5. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Islamic State oil refinery trucks | Islamic State     | true
            clinic in a school       | the clinic               | true
            cruise missile strike    | missile                  | true
            cruise missile strike site | missile                | false
            fuel depot               | barracks                 | false
            """)
    void alikeDescriptions(String gold, String system, boolean alike) {
        assertThat(NameKeys.alike(named(gold), named(system))).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tomahawk cruise missiles | Tomahawk missile         | true
            T-72 tanks               | T-90 tanks               | false
            T-72 tanks               | tanks                    | false
            Kalibr                   | Kalibr;Kalibr missile;3m-14 | true
            """)
    void sameWeapons(String gold, String system, boolean same) {
        assertThat(NameKeys.sameWeapon(named(gold), named(system))).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Syria", "the United States", "US", "U.S.", "Türkiye", "Turkey", "Ukraine", "Yemen"})
    void countries(String name) {
        assertThat(NameKeys.isCountry(Named.of(name))).isTrue();
    }

    @Test
    void partOfACountryIsNone() {
        assertThat(NameKeys.isCountry(Named.of("eastern Syria"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "warplanes, true",
        "fighter jets, true",
        "Armoured vehicles, true",
        "Su-24 jets, false",
        "rockets, false"
    })
    void platforms(String name, boolean platform) {
        assertThat(NameKeys.isPlatform(Named.of(name))).isEqualTo(platform);
    }
}
