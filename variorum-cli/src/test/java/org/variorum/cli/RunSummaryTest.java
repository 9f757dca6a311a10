package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.core.pipeline.Outcome;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.ContractJson;
import org.variorum.model.Problem;
import org.variorum.model.Severity;

final class RunSummaryTest {

    private final RunSummary summary = new RunSummary(OutputFolder.FILES);

    @Test
    void countsArticlesAndClaimsByType() {
        summary.add(outcome(false, claim("Jets bombed a depot near Raqqa"), claim("Jets bombed it again")));
        summary.add(outcome(false));

        assertThat(printed()).startsWith("1 articles, 2 claims: 2 airstrike\n").doesNotContain("samples", "Problems");
    }

    @Test
    void saysThatSamplesAreInvented() {
        summary.add(outcome(true));

        assertThat(printed())
                .startsWith("1 articles, 0 claims\n")
                .contains("1 of them are samples: invented reports for trying the program, not to be cited.");
    }

    @Test
    void showsAClaimWithItsSpeakersAndFields() {
        summary.add(outcome(false, claim("Jets bombed a depot near Raqqa")));

        assertThat(printed())
                .contains("  “Jets bombed a depot near Raqqa”\n    airstrike, claimed   d1\n")
                .contains("    says: (unknown) > Malyugin\n    actor: Russia\n")
                .contains("    place: Raqqa\n    date: 2016-02-09 (“Tuesday”)\n")
                .doesNotContain("weapon", "target");
    }

    @Test
    void cutsALongQuoteBetweenCharactersAndKeepsItOffTheTerminal() {
        summary.add(outcome(false, claim("\u001b[2J" + "📍".repeat(200))));

        assertThat(printed()).contains("  “ [2J" + "📍".repeat(112) + "…\n").doesNotContain("\u001b");
    }

    @Test
    void namesTheFirstErrorsAndCountsTheRest() {
        Problem error = Problem.of("a.txt", "input.empty", Severity.ERROR, "a.txt is empty");
        Problem note = Problem.of("b.png", "input.unknown_format", Severity.NOTE, "b.png was left out");
        summary.add(new Outcome(Optional.empty(), List.of(), List.of(error, note, error)));

        assertThat(printed())
                .contains("Problems: 1 note, 2 errors; all in out/problems.jsonl\n  a.txt is empty\n")
                .doesNotContain("b.png was left out");
    }

    private static Outcome outcome(boolean sample, Claim... claims) {
        Annotations row = ContractJson.mapper()
                .readValue("""
                        {"doc": "d1", "sha256": "", "source_sha256": "", "text": "x", "zones": [], "sentences": [],
                         "times": [], "places": [], "quantities": [], "actors": [], "systems": [], "media": [],
                         "attributions": [], "version": "0"%s}""".replace("%s", sample ? ", \"sample\": true" : ""), Annotations.class);
        return new Outcome(Optional.of(row), List.of(claims), List.of());
    }

    private static Claim claim(String quote) {
        String row = """
                {"id": "c1", "doc": "d1", "zone": "body", "quote": %s, "start": 0, "end": 9, "event_type": "airstrike",
                 "actor": [{"name": "Russia", "text": "Russian", "start": 0, "end": 7}], "target": [], "weapon": [],
                 "origin": [], "places": [{"name": "Raqqa", "text": "Raqqa", "start": 0, "end": 5}],
                 "date": {"start": "2016-02-09", "end": "2016-02-09", "precision": "day", "text": "Tuesday"},
                 "quantities": [], "harm": [], "media": [], "evidence": {}, "version": "0", "extraction_confidence": 0.5,
                 "attribution": [{"role": "outlet"}, {"role": "official", "name": "Malyugin"}],
                 "modality": "claimed", "polarity": "affirmed", "realis": "done"}""".replace("%s", ContractJson.line(quote));
        return ContractJson.mapper().readValue(row, Claim.class);
    }

    private String printed() {
        StringWriter out = new StringWriter();
        summary.print(new PrintWriter(out), Path.of("out"));
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}
