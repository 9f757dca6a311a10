package org.variorum.core.reconcile.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.reuse.Reports.Report;
import org.variorum.model.Annotations;
import org.variorum.model.Check;
import org.variorum.model.Evidence;

/** Texts put together from two samples of different wars, and texts that were not. */
class SplicedTextTest {

    private static final List<Annotations> SAMPLES = Reports.samples();

    private static final Map<String, Report> REPORTS = SAMPLES.stream()
            .map(Reports::report)
            .collect(Collectors.toMap(Report::id, report -> report, (first, second) -> first, TreeMap::new));

    /** Twenty heads and tails: the tail begins behind the sentence that introduces whoever speaks in it. */
    private static final List<String> SPLICES = List.of(
            "s05a-toll-first s01-dispatch-harbour Malyugin",
            "s07-shares s01-dispatch-harbour Malyugin",
            "s10-tripoli s01-dispatch-harbour Malyugin",
            "s09-karabakh s01-dispatch-harbour Malyugin",
            "s05b-toll-later s02-dispatch-lakeland Malyugin",
            "s07-shares s02-dispatch-lakeland Malyugin",
            "s10-tripoli s02-dispatch-lakeland Malyugin",
            "s07-shares s04-denial Malyugin",
            "s10-tripoli s04-denial Malyugin",
            "s09-karabakh s04-denial Malyugin",
            "s01-dispatch-harbour s10-tripoli Qamhawi",
            "s04-denial s10-tripoli Qamhawi",
            "s05a-toll-first s10-tripoli Qamhawi",
            "s06a-twin-saraqib s10-tripoli Qamhawi",
            "s06b-twin-hajin s09-karabakh Tumasyan",
            "s05b-toll-later s09-karabakh Tumasyan",
            "s07-shares s09-karabakh Tumasyan",
            "s01-dispatch-harbour s07-shares Muzaini",
            "s05a-toll-first s07-shares Muzaini",
            "s09-karabakh s07-shares Muzaini");

    /** Two pairs share a coalition or a rocket, so that their names do not break off, and have one mark only. */
    @Test
    void findsTextsPutTogether() {
        List<String> missed = SPLICES.stream()
                .filter(splice -> SplicedText.find(spliced(splice)).isEmpty())
                .toList();
        assertThat(missed).hasSizeLessThanOrEqualTo(2);
    }

    private static Report report(String id) {
        return Objects.requireNonNull(REPORTS.get(id), id);
    }

    private static Annotations spliced(String splice) {
        String[] parts = splice.split(" ", -1);
        Report head = report(parts[0]);
        Report tail = report(parts[1]);
        List<List<String>> paragraphs =
                new ArrayList<>(head.paragraphs().subList(0, (head.paragraphs().size() + 1) / 2));
        List<String> rest = tail.sentences();
        int introduced = 0;
        while (!rest.get(introduced).contains(parts[2])) {
            introduced++;
        }
        rest.subList(introduced + 1, rest.size()).forEach(sentence -> paragraphs.add(List.of(sentence)));
        return head.with(paragraphs).as("spliced", "Two Rivers Digest", "").read();
    }

    /** The samples, and the first two thirds of eight of them, which an editor may cut at the end. */
    @Test
    void leavesWholeTextsAlone() {
        List<Annotations> clean = new ArrayList<>(SAMPLES);
        REPORTS.values().stream().limit(8).forEach(report -> {
            int kept = report.paragraphs().size() * 2 / 3;
            clean.add(report.with(report.paragraphs().subList(0, kept)).read());
        });
        assertThat(clean).hasSize(20);
        assertThat(clean.stream().flatMap(row -> SplicedText.find(row).stream()))
                .isEmpty();
    }

    @Test
    void tellsTheMarksWithTheirWords() {
        String text = """
                Gunboats of the northern fleet shelled Port Hessa on Monday, the harbour master said.

                The shelling began last Thursday and has emptied the lower town.

                Harland has warned Russian Federation that the strait is closed to its ships.

                He also asked the admiralty for a list of all vessels.

                Yesterday the island council met in a school on Sunday Hill, and on Friday it will meet again.
                """.strip();
        List<Check> checks = SplicedText.find(Reports.read("isle", "", "", text));
        assertThat(checks).hasSize(1);
        assertThat(checks.get(0).outcome()).isEqualTo("fails");
        assertThat(checks.get(0).message())
                .contains("\"He\" follows a sentence that speaks of no man or woman", "told from more than one day");
        assertThat(checks.get(0).evidence())
                .allSatisfy(words -> assertThat(words.text()).isEqualTo(Reports.sub(text, words.start(), words.end())))
                .extracting(Evidence::text)
                .contains("He", "Yesterday", "last Thursday");
    }
}
