package org.variorum.core.reconcile.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.model.Annotations;
import org.variorum.model.Check;
import org.variorum.model.Evidence;
import org.variorum.model.Severity;

/**
 * Finds texts that were put together from others, by marks inside the text alone: days told from different days, pronouns
 * and surnames that lean on a missing sentence, names that break off. One mark is nothing, since honest texts slip too.
 */
public final class SplicedText {

    /** The kind of its checks. */
    public static final String KIND = "spliced_text";

    /** Weight of the marks that makes an alarm: two marks, one of them a rare one. */
    private static final int ALARM = 3;

    private SplicedText() {}

    /** One check where the marks suffice, else none. It has no claims: it is about the whole document. */
    public static List<Check> find(Annotations document) {
        BodyText body = new BodyText(document);
        List<SpliceMark> marks = new ArrayList<>(BrokenReferences.of(body));
        DayMarks.of(body).ifPresent(marks::add);
        marks.addAll(NameMarks.of(body));
        int weight = marks.stream().mapToInt(SpliceMark::weight).sum();
        if (weight < ALARM || marks.size() < 2) {
            return List.of();
        }
        String why = marks.stream().map(SpliceMark::why).collect(Collectors.joining("; "));
        List<Evidence> evidence = marks.stream()
                .flatMap(mark -> mark.spans().stream()
                        .map(span -> new Evidence(span.start(), span.end(), body.text(span), "splice." + mark.kind())))
                .sorted(Comparator.comparingInt(Evidence::start).thenComparing(Evidence::by))
                .toList();
        return List.of(new Check(
                document.doc(),
                List.of(),
                KIND,
                "fails",
                Severity.WARNING,
                "the text seems put together from several: " + why,
                evidence,
                document.sample()));
    }
}
