package org.variorum.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines as geonames.org writes them, of places that do not exist. */
final class GeoNamesDumpTest {

    private static final String VILLAGE =
            line("900000001", "Tall Zarqūn", "Tell Zarqoun,TZQ,تل زرقون,tall zrqwn", "P", "PPL", "950");

    private static String line(String id, String name, String alternates, String kind, String feature, String people) {
        return String.join(
                "\t",
                id,
                name,
                name.replace('ū', 'u'),
                alternates,
                "35.5",
                "36.25",
                kind,
                feature,
                "SY",
                "",
                "12",
                "345",
                "",
                "",
                people,
                "",
                "310",
                "Asia/Damascus",
                "2020-01-01");
    }

    @Test
    void aVillageIsTakenWithItsSpellings() {
        assertThat(GeoNamesDump.isRow(VILLAGE)).isTrue();
        assertThat(GeoNamesDump.row(VILLAGE))
                .hasValue(
                        "900000001\tTall Zarqūn\ttall zarqun|tell zarqoun\tPPL\tSY\t12\t345\t35.5\t36.25\t2000\t950\t");
    }

    @Test
    void aNameWithAnArticleIsFoundWithoutItToo() {
        String line = line("900000002", "Al Qubayrah", "", "P", "PPL", "0");

        assertThat(GeoNamesDump.row(line).orElseThrow()).contains("\tal qubayrah|qubayrah\t");
    }

    @Test
    void aBaseReachesAsFarAsTheTableSays() {
        String line = line("900000003", "Qubayrah Air Base", "", "S", "AIRB", "0");

        assertThat(GeoNamesDump.row(line).orElseThrow()).endsWith("\t3000\t\t");
    }

    @Test
    void schoolsCountriesAndPastTownsAreLeftOut() {
        assertThat(GeoNamesDump.row(line("900000004", "Zarqun School", "", "S", "SCH", "0")))
                .isEmpty();
        assertThat(GeoNamesDump.row(line("900000005", "Zarqunia", "", "A", "PCLI", "0")))
                .isEmpty();
        assertThat(GeoNamesDump.row(line("900000006", "Old Zarqun", "", "P", "PPLH", "0")))
                .isEmpty();
    }

    @Test
    void otherLinesAreNoRows() {
        assertThat(GeoNamesDump.isRow("900000001\tTall Zarqun\t35.5\t36.25")).isFalse();
        assertThat(GeoNamesDump.isRow(VILLAGE.replace("\t35.5\t", "\t355\t"))).isFalse();
        assertThat(GeoNamesDump.isRow(VILLAGE.replace("900000001", "GB"))).isFalse();
        assertThat(GeoNamesDump.isRow("")).isFalse();
    }

    @Test
    void whatWasReadIsFoundInAText() {
        String row = GeoNamesDump.row(VILLAGE).orElseThrow();
        Gazetteer gazetteer = Gazetteer.of(List.of(row.getBytes(StandardCharsets.UTF_8)));
        String text = "shells fell on Tell Zarqoun";

        assertThat(gazetteer.find(Words.of(text), text)).singleElement().satisfies(hit -> {
            assertThat(hit.span().of(text)).isEqualTo("Tell Zarqoun");
            assertThat(hit.value()).singleElement().satisfies(place -> {
                assertThat(place.geonameid()).hasValue(900000001);
                assertThat(place.area()).isEqualTo(new Entries.Area("12", "345"));
                assertThat(place.lat()).isEqualTo(35.5);
            });
        });
    }
}
