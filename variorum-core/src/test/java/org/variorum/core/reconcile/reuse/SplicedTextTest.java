package org.variorum.core.reconcile.reuse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.reuse.Reports.Report;

/** Twenty texts put together from two samples each, and twenty that were not. */
class SplicedTextTest {

    private static final List<Report> SAMPLES =
            Reports.samples().stream().map(Reports::report).toList();

    @Test
    void x() {
        int found = 0;
        for (int i = 0; i < 20; i++) {
            Report first = SAMPLES.get(i % SAMPLES.size());
            Report second = SAMPLES.get((i + 4 + i / SAMPLES.size()) % SAMPLES.size());
            List<List<String>> p = new ArrayList<>(
                    first.paragraphs().subList(0, first.paragraphs().size() / 2));
            p.addAll(second.paragraphs()
                    .subList(second.paragraphs().size() / 2, second.paragraphs().size()));
            var row = first.with(p).as("spliced", "Two Rivers Digest", "").read();
            var checks = SplicedText.find(row);
            found += checks.size();
            BodyText b = new BodyText(row);
            List<SpliceMark> m = new ArrayList<>(BrokenReferences.of(b));
            DayMarks.of(b).ifPresent(m::add);
            m.addAll(NameMarks.of(b));
            System.out.println(first.id() + "+" + second.id() + " " + checks.size() + " "
                    + m.stream().map(SpliceMark::why).toList());
        }
        for (var row : Reports.samples()) {
            BodyText b = new BodyText(row);
            List<SpliceMark> m = new ArrayList<>(BrokenReferences.of(b));
            DayMarks.of(b).ifPresent(m::add);
            m.addAll(NameMarks.of(b));
            System.out.println(row.doc() + " " + SplicedText.find(row).size() + " "
                    + m.stream().map(SpliceMark::why).toList());
        }
        System.out.println(found);
    }
}
