package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.Tables;
import org.variorum.core.read.Readings;
import org.variorum.model.ContractJson;
import org.variorum.model.PublishedBasis;

/** Days of little articles written for this test; the expected ones were worked out by hand with a calendar. */
final class DocumentDateTest {

    private static final double SHARE_RIGHT = 0.90;

    private static List<Table.Row> puzzles() {
        return Tables.beside(DocumentDateTest.class, "/puzzles/document-dates.tsv")
                .rows();
    }

    private static DocumentDate date(Table.Row row) {
        return date(row.cell("text").replace("⏎", "\n"), row.cell("published"), row.cell("url"));
    }

    private static DocumentDate date(String text, String published, String url) {
        Map<String, String> article = new LinkedHashMap<>();
        article.put("text", text);
        article.put("published", published);
        article.put("url", url);
        return DocumentDate.of(Readings.json(ContractJson.mapper().writeValueAsString(article)));
    }

    private static String told(DocumentDate date) {
        return date.day().map(LocalDate::toString).orElse("open");
    }

    @Test
    void nineOfTenPuzzlesAreSolved() {
        List<String> wrong = new ArrayList<>();
        for (Table.Row row : puzzles()) {
            DocumentDate date = date(row);
            boolean right = told(date).equals(row.cell("expected"))
                    && (date.day().isEmpty()
                            || date.basis()
                                    .equals(PublishedBasis.valueOf(
                                            row.cell("basis").toUpperCase(Locale.ROOT))));
            if (!right) {
                wrong.add(row.cell("id") + ": " + told(date) + ", " + date.why());
            }
        }
        assertThat(puzzles()).hasSize(40);
        assertThat(wrong.size()).as(String.join("\n", wrong)).isLessThanOrEqualTo((int) (40 * (1 - SHARE_RIGHT)));
    }

    @Test
    void noneOfThePuzzlesWithoutASolutionIsGivenOne() {
        List<Table.Row> open = puzzles().stream()
                .filter(row -> row.cell("expected").equals("open"))
                .toList();

        assertThat(open).hasSize(10);
        assertThat(open)
                .allSatisfy(
                        row -> assertThat(told(date(row))).as(row.cell("id")).isEqualTo("open"));
    }

    /** A day may stay open; a wrong one never is better than none. */
    @Test
    void noPuzzleIsSolvedWrongly() {
        assertThat(puzzles())
                .allSatisfy(
                        row -> assertThat(told(date(row))).as(row.cell("id")).isIn("open", row.cell("expected")));
    }

    @Test
    void whatWasNotChosenStaysWithItsReason() {
        DocumentDate date =
                date("Mill burns\nBy Mara Lind | February 9, 2018\nA mill burned on Friday.", "2018-02-10", "");

        assertThat(date.day()).contains(LocalDate.of(2018, 2, 10));
        assertThat(date.alternatives())
                .containsExactly(new DocumentDate.Alternative(
                        LocalDate.of(2018, 2, 9), PublishedBasis.BYLINE, "“February 9, 2018” stands there too"));
    }

    @Test
    void aTextThatMixesTheDaysOfSeveralReportsIsSaidToDoSo() {
        DocumentDate date = date(
                "The mill has been under fire since last Tuesday. He said so on Sunday. On Monday the army came."
                        + " Yesterday the mayor fled.",
                "",
                "");

        assertThat(date.day()).isEmpty();
        assertThat(date.why()).contains("several days");
    }

    /** In the years of that campaign 17 November is a Tuesday in 2015 alone. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Earlier today the ministry showed strategic bombers of the campaign against ISIS. Its head met them"
                        + " on Tuesday.⏎Early in the morning on Nov. 17 the strategic bombers left.|2015-11-17",
                // an hour of the date, and something else today
                "Earlier today a mayor spoke of the campaign against ISIS. He met the pilots on Tuesday.⏎"
                        + "Early in the morning on Nov. 17 the strategic bombers left.|open",
                // no hour
                "Earlier today the ministry showed strategic bombers of the campaign against ISIS. Its head met them"
                        + " on Tuesday.⏎On Nov. 17 the strategic bombers left.|open",
                // another day of the text's own
                "Earlier today the ministry showed strategic bombers of the campaign against ISIS. Its head met them"
                        + " on Tuesday. Yesterday it rained.⏎Early in the morning on Nov. 17 the strategic bombers left.|open",
                // another weekday
                "Earlier today the ministry showed strategic bombers of the campaign against ISIS. Its head met them"
                        + " on Monday.⏎Early in the morning on Nov. 17 the strategic bombers left.|2014-11-17"
            })
    void aDateWithItsHourIsTheTextsDayOnlyIfTheSameIsToldOfToday(String text, String expected) {
        assertThat(told(date(text.replace("⏎", "\n"), "", ""))).isEqualTo(expected);
    }
}
