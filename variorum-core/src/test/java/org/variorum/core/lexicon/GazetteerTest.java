package org.variorum.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GazetteerTest {

    private static final Gazetteer WORLD = Gazetteer.load(List.of());

    private static byte[] rows(String... rows) {
        return String.join("\n", rows).replace(" / ", "\t").getBytes(StandardCharsets.UTF_8);
    }

    /** The places of the world's table by GeoNames' ids, areas by their codes. */
    @ParameterizedTest
    @CsvSource({
        "aleppo, 170063",
        "kharkiv, 706483",
        "khartoum, 379252",
        "sao paulo, 3448439",
        "rennes, 2983990",
        "rapides parish, adm2-US.LA.079",
        "indiana, adm1-US.IN"
    })
    void theWorldIsKnownByFoldedNames(String key, String id) {
        assertThat(WORLD.named(key)).extracting(Entries.Place::id).contains(id);
    }

    @Test
    void aNameThatNobodyHasGivesNothing() {
        assertThat(WORLD.named("zzyzzograd")).isEmpty();
        assertThat(WORLD.named("")).isEmpty();
    }

    @Test
    void namesThatAreWordsAreMarked() {
        assertThat(WORLD.named("reading")).isNotEmpty().allMatch(Entries.Place::ordinaryWord);
        assertThat(WORLD.named("aleppo")).isNotEmpty().noneMatch(Entries.Place::ordinaryWord);
    }

    @Test
    void theLongestNameIsFoundAndSmallLettersAreNone() {
        String text = "from New Haven to reading and al-Zarqun";
        Gazetteer own = Gazetteer.of(List.of(rows(
                "1 / Haven / haven / PPL / US / CT / 009 / 41 / -72 / 2000 / 9 / w",
                "2 / New Haven / new haven / PPL / US / CT / 009 / 41 / -72 / 2000 / 9 / ",
                "3 / Reading / reading / PPL / US / PA / 011 / 40 / -75 / 2000 / 9 / w",
                "4 / Al Zarqun / al zarqun / PPL / SY / 12 /  / 35 / 36 / 2000 /  / ")));

        assertThat(own.find(Words.of(text), text))
                .extracting(hit -> hit.span().of(text))
                .containsExactly("New Haven", "al-Zarqun");
    }

    @Test
    void ofTwoRowsWithOneIdTheFirstTableCounts() {
        Gazetteer own = Gazetteer.of(List.of(
                rows("1 / Zarqun / zarqun / PPL / SY / 12 /  / 35 / 36 / 2000 /  / "),
                rows("id / name / keys", "1 / Zarqun / zarqun / PPL / SY / 12 /  / 30 / 30 / 2000 /  / ")));

        assertThat(own.named("zarqun")).extracting(Entries.Place::lat).containsExactly(35.0);
    }

    @Test
    void anotherTableGivesAnotherFingerprint() {
        byte[] table = rows("1 / Zarqun / zarqun / PPL / SY / 12 /  / 35 / 36 / 2000 /  / ");

        assertThat(Gazetteer.of(List.of(table)).fingerprint())
                .isNotEqualTo(Gazetteer.of(List.of(table, table)).fingerprint());
    }
}
