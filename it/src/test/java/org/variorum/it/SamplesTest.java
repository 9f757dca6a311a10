package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a newcomer's first command gives. */
@Tag("models")
final class SamplesTest {

    @Test
    void keepTheContract() {
        Invariants.hold(Runs.samples().output());
    }

    @Test
    void areAllRead() {
        List<String> documents = Runs.samples().output().annotations().stream()
                .map(row -> row.path("doc").asString())
                .toList();

        assertThat(documents)
                .containsExactlyInAnyOrder(
                        "s01-dispatch-harbour",
                        "s02-dispatch-lakeland",
                        "s03-dispatch-spun",
                        "s04-denial",
                        "s05a-toll-first",
                        "s05b-toll-later",
                        "s06a-twin-saraqib",
                        "s06b-twin-hajin",
                        "s07-shares",
                        "s08-page-date",
                        "s09-karabakh",
                        "s10-tripoli");
    }

    @Test
    void giveClaimsFromEveryArticle() {
        Output output = Runs.samples().output();

        assertThat(output.annotations())
                .allSatisfy(article -> assertThat(output.claims())
                        .anyMatch(claim -> claim.path("doc").equals(article.path("doc"))));
    }

    @Test
    void areMarkedInEveryRow() {
        Output output = Runs.samples().output();

        for (String file : Output.FILES) {
            assertThat(output.of(file).stream().filter(SamplesTest::isOfADocument))
                    .as(file)
                    .allMatch(row -> row.path("sample").asBoolean(false));
        }
    }

    /** A problem with a file that was not read belongs to no document. */
    private static boolean isOfADocument(JsonNode row) {
        return !row.has("code") || row.has("doc");
    }

    @Test
    void endInASummaryThatCallsThemInvented() {
        String said = Runs.samples().ended().out();

        assertThat(said)
                .contains("12 articles, " + Runs.samples().output().claims().size() + " claims")
                .contains("invented reports for trying the program, not to be cited");
    }

    @Test
    void leaveNoUnfinishedFile() {
        assertThat(Runs.samples().program().folder().resolve("out"))
                .isDirectoryNotContaining("glob:**.part")
                .isDirectoryContaining("glob:**claims.jsonl");
    }
}
