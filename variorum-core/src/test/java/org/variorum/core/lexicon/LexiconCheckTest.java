package org.variorum.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program's own tables pass; tables of our own with one fault each do not. */
final class LexiconCheckTest {

    private static final String SYSTEMS =
            "id\tname\tforms\tcued\tmay_be\tkind\tfamily\tcountry\tstand_in\tsource\tnote";

    private static String row(String id, String forms, String cued, String kind, String source) {
        return String.join("\t", id, id, forms, cued, "", kind, "", "XV", "jet", source, "");
    }

    private static List<String> messages(Table... tables) {
        return LexiconCheck.check(List.of(tables)).findings().stream()
                .map(LexiconCheck.Finding::message)
                .toList();
    }

    @Test
    void theProgramsTablesPassTheStrictCheck() {
        assertThat(LexiconCheck.check(Lexicon.tables()).findings()).isEmpty();
    }

    @Test
    void theProgramKnowsEnoughSystemsActorsAndOutlets() {
        LexiconCheck.Report report = LexiconCheck.check(Lexicon.tables());
        assertThat(rows(report, "systems")).isGreaterThanOrEqualTo(250);
        assertThat(rows(report, "actors")).isGreaterThanOrEqualTo(400);
        assertThat(rows(report, "outlets")).isGreaterThanOrEqualTo(500);
    }

    private static int rows(LexiconCheck.Report report, String table) {
        return report.tables().stream()
                .filter(counted -> counted.table().equals(table))
                .mapToInt(LexiconCheck.Counted::rows)
                .sum();
    }

    @Test
    void aSoundTableHasNoFindings() {
        assertThat(messages(Tables.of(
                        "systems",
                        SYSTEMS,
                        row("va-1", "VA-1|VA1", "Vole", "aircraft", "general knowledge"),
                        row("va-2", "VA-2", "Vole", "aircraft", "general knowledge"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "va-1,VA-1,,aircraft,known; va-2,VA 1,,aircraft,known; \"VA 1\" also stands for va-1 (line 2)",
                "va-2,VA-2,,aircraft,known; va-1,VA-1,,aircraft,known; not sorted: it stands behind va-2",
                "va-1,VA-1,,aircraft,known; va-1,VA-2,,aircraft,known; this id stands twice",
                "va-1,VA-1,,aircraft,; va-2,VA-2,,aircraft,known; no source",
                "va-1,VA-1,,kite,known; va-2,VA-2,,aircraft,known; unknown kind \"kite\"",
                "va-1,VA-1| VA,,aircraft,known; va-2,VA-2,,aircraft,known; "
                        + "an empty form, or one with stray spaces: \" VA\"",
                "va-1,V\u0410-1,,aircraft,known; va-2,VA-2,,aircraft,known; "
                        + "letters of two alphabets in \"V\u0410-1\": U+0410",
                "va-1,VA-1,VA-2,aircraft,known; va-2,VA-2,,aircraft,known; "
                        + "\"VA-2\" needs a cue, but is a sure name of va-2"
            })
    void aFaultIsNamed(String first, String second, String message) {
        String[] a = first.split(",", -1);
        String[] b = second.split(",", -1);
        assertThat(messages(Tables.of(
                        "systems", SYSTEMS, row(a[0], a[1], a[2], a[3], a[4]), row(b[0], b[1], b[2], b[3], b[4]))))
                .contains(message);
    }

    @Test
    void aCarrierThatNoTableHasIsNamed() {
        assertThat(messages(
                        Tables.of("systems", SYSTEMS, row("va-1", "VA-1", "", "missile", "known")),
                        Tables.of("carriers", "id\tweapon\tcarrier\tsource", "a\tva-1\tva-9\tknown")))
                .containsExactly("carrier names va-9, which systems does not have");
    }

    @Test
    void oneDomainBelongsToOneOutlet() {
        String header = "id\tname\tforms\tdomain\tcountry\tkind\tsource\tnote";
        assertThat(messages(Tables.of(
                        "outlets",
                        header,
                        "a\tA Post\tA Post\tpost.example\tXV\tnewspaper\tknown\t",
                        "b\tB Post\tB Post\tpost.example\tXV\tnewspaper\tknown\t")))
                .containsExactly("the domain post.example stands twice");
    }

    @Test
    void rowsOfGeneralKnowledgeAreListedAndPass() {
        LexiconCheck.Report report = LexiconCheck.check(List.of(Tables.of(
                "systems",
                SYSTEMS,
                row("va-1", "VA-1", "", "aircraft", "general knowledge"),
                row("va-2", "VA-2", "", "aircraft", "a handbook"))));
        assertThat(report.tables().get(0).general()).containsExactly("va-1");
        assertThat(report.passes(true)).isTrue();
    }

    @Test
    void warningsFailTheStrictCheckOnly() {
        LexiconCheck.Report report = LexiconCheck.check(
                List.of(Tables.of("systems", SYSTEMS, row("VA 1", "VA-1", "", "aircraft", "known"))));
        assertThat(report.passes(false)).isTrue();
        assertThat(report.passes(true)).isFalse();
    }
}
