package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The ids as another program works them out from the recipe. Judgements of people hang on them: if a test here fails, it
 * is the program that is wrong, never the expected value.
 */
final class IdsTest {

    private static final String TEXT = "Six bombers struck the depot near Palmyra.";
    private static final String VERSION = "1a41ef35465904260e0022c5213f5222933ca024e8631147fdb8c184e077eb57";

    @Test
    void aDocumentWithoutAnIdIsNamedByItsBytes() {
        assertThat(Ids.document((TEXT + "\r\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("fff4544d3c7bebab22f0235ffbb3e395");
    }

    @Test
    void aVersionIsTheFingerprintOfTheText() {
        assertThat(Ids.version(TEXT)).isEqualTo(VERSION);
    }

    @ParameterizedTest(name = "{0} {1}-{2} {3} {4}")
    @CsvSource({
        "report-7,        0,  42, AIRSTRIKE,      0, f54d6dda188ef7d8673a40f3c7fda49e",
        "report-7,        0,  42, AIRSTRIKE,      1, 53dafcc6bb3062e70d4fcd1d57c4c366",
        "Сводка №3/#1,  774, 954, MISSILE_LAUNCH, 0, e0d0177998aafad4aea6f89f866782bb"
    })
    void aClaimIsNamedByItsPlaceAndKind(String doc, int start, int end, EventType type, int ordinal, String id) {
        assertThat(Ids.claim(doc, VERSION, start, end, type, ordinal)).isEqualTo(id);
    }

    @Test
    void aLinkIsNamedByItsClaimsFieldAndRelation() {
        assertThat(Ids.link("a1", "b2", "date", "contradicts")).isEqualTo("1a709df4d17c757581373722fa31b967");
    }

    @Test
    void theDirectionOfALinkCounts() {
        assertThat(Ids.link("a1", "b2", "date", "copies")).isNotEqualTo(Ids.link("b2", "a1", "date", "copies"));
    }
}
