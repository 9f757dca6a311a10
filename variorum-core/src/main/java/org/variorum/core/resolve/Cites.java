package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Candidate;
import org.variorum.model.CodePoints;
import org.variorum.model.Evidence;
import org.variorum.model.TextSpan;

/** Collects the evidence of one claim, field by field, in code points. */
final class Cites {

    private final String text;
    private final CodePoints codePoints;
    private final Map<String, List<Evidence>> byField = new LinkedHashMap<>();
    private final Map<String, List<Candidate>> notChosen = new TreeMap<>();

    Cites(String text, CodePoints codePoints) {
        this.text = text;
        this.codePoints = codePoints;
    }

    /** Notes that {@code field} was read from {@code span} by the rule or entry {@code by}. */
    void add(String field, TextSpan span, String by) {
        byField.computeIfAbsent(field, f -> new ArrayList<>())
                .add(new Evidence(start(span), end(span), span.of(text), by));
    }

    /** Takes back what was noted for {@code field}, which stays empty after all. */
    void drop(String field) {
        byField.remove(field);
    }

    /** Notes a reading of {@code field} that was not chosen. */
    void rival(String field, Candidate candidate) {
        notChosen.computeIfAbsent(field, f -> new ArrayList<>()).add(candidate);
    }

    /** The readings not chosen, null where there were none. */
    @Nullable
    Map<String, List<Candidate>> rivals() {
        return notChosen.isEmpty() ? null : notChosen;
    }

    int start(TextSpan span) {
        return codePoints.fromUtf16(span.start());
    }

    int end(TextSpan span) {
        return codePoints.fromUtf16(span.end());
    }

    /** The words of a span. */
    String text(TextSpan span) {
        return span.of(text);
    }

    /** The span in UTF-16 units of a stretch in code points. */
    TextSpan utf16(int start, int end) {
        return new TextSpan(codePoints.toUtf16(start), codePoints.toUtf16(end));
    }

    Map<String, List<Evidence>> all() {
        return byField;
    }
}
