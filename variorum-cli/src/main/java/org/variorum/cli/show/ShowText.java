package org.variorum.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.Span;
import org.variorum.model.TextSpan;
import org.variorum.model.Zone;
import org.variorum.model.ZoneKind;

/** An article with what was understood in it, for a terminal: its zones, and each claim below the sentence it stands in. */
public final class ShowText {

    private static final int WIDTH = 100;
    private static final int LABEL_WIDTH = 9;
    private static final int NAME_WIDTH = 13;
    private static final String MARGIN = label("");
    private static final String INNER = MARGIN + " ".repeat(7);

    private final Pipeline.Reading reading;
    private final Annotations annotations;
    private final Offsets offsets;
    private final Lines lines = new Lines(WIDTH);

    /** The claims to show behind each UTF-16 unit at which a sentence with claims ends. */
    private final SortedMap<Integer, List<Integer>> claimsBehind = new TreeMap<>();

    private ShowText(Pipeline.Reading reading) {
        this.reading = reading;
        this.annotations = reading.annotations();
        this.offsets = new Offsets(annotations.text());
        for (int i = 0; i < reading.claims().size(); i++) {
            claimsBehind
                    .computeIfAbsent(placeOf(reading.claims().get(i)), place -> new ArrayList<>())
                    .add(i + 1);
        }
    }

    /** The lines, each ended. */
    public static String of(Pipeline.Reading reading) {
        ShowText text = new ShowText(reading);
        text.header();
        text.zones();
        text.claimsBefore(Integer.MAX_VALUE);
        text.lines.blank();
        text.footer();
        return text.lines.toString();
    }

    /** The end of the sentence in which a claim's words end, but never beyond the zone in which they begin. */
    private int placeOf(Claim claim) {
        int place = claim.end();
        for (Span sentence : annotations.sentences()) {
            if (sentence.start() < claim.end() && claim.end() <= sentence.end()) {
                place = sentence.end();
            }
        }
        for (Zone zone : annotations.zones()) {
            if (zone.start() <= claim.start() && claim.start() < zone.end()) {
                place = Math.min(place, zone.end());
            }
        }
        return offsets.span(place, place).end();
    }

    private void header() {
        lines.wrapped("", "", Visible.of(PageHead.title(annotations)));
        fact("Outlet", Gaps.outlet(annotations));
        fact("Date", Gaps.date(annotations));
        fact("Id", annotations.doc());
        if (Boolean.TRUE.equals(annotations.sample())) {
            lines.line(PageHead.SAMPLE);
        }
        Gaps.of(reading).forEach(gap -> fact("Note", gap));
    }

    private void fact(String name, String value) {
        lines.wrapped(padded(name + ":", 8), " ".repeat(8), Visible.of(value));
    }

    private void zones() {
        @Nullable ZoneKind before = null;
        for (Blocks zone : Blocks.of(annotations.zones(), offsets)) {
            zone(zone, zone.kind() == before);
            before = zone.kind();
        }
    }

    /** A zone; its kind stands beside it where another kind went before. */
    private void zone(Blocks zone, boolean sameKind) {
        String label = label(sameKind ? "" : Wording.of(zone.kind()));
        if (zone.isAside()) {
            if (!sameKind) {
                lines.blank();
            }
            TextSpan whole = zone.whole();
            lines.shortened(label, Visible.of(whole.of(offsets.text())));
            claimsBefore(whole.end());
            return;
        }
        boolean first = true;
        for (TextSpan paragraph : zone.paragraphs()) {
            lines.line(first && !sameKind ? "" : MARGIN);
            paragraph(first ? label : MARGIN, paragraph);
            first = false;
        }
    }

    /** A paragraph, broken behind every sentence that has claims. */
    private void paragraph(String label, TextSpan paragraph) {
        String first = label;
        int from = paragraph.start();
        List<Integer> breaks = new ArrayList<>(
                claimsBehind.headMap(paragraph.end() + 1).tailMap(from + 1).keySet());
        breaks.add(paragraph.end());
        for (int end : breaks) {
            String words = new TextSpan(from, Math.max(from, end)).of(offsets.text());
            if (!words.isBlank()) {
                lines.wrapped(first, MARGIN, Visible.of(words));
                first = MARGIN;
            }
            claimsBefore(end);
            from = Math.max(from, end);
        }
    }

    /** Shows the claims that stand behind a place up to {@code end} and were not shown yet. */
    private void claimsBefore(int end) {
        SortedMap<Integer, List<Integer>> due = end == Integer.MAX_VALUE ? claimsBehind : claimsBehind.headMap(end + 1);
        for (Map.Entry<Integer, List<Integer>> place : List.copyOf(due.entrySet())) {
            place.getValue().forEach(this::claim);
        }
        due.clear();
    }

    private void claim(int number) {
        Claim claim = reading.claims().get(number - 1);
        ClaimRows sheet = ClaimRows.of(claim, annotations);
        String mark = MARGIN + "  " + padded("[" + number + "]", 4) + " ";
        lines.wrapped(mark, INNER, Visible.of(summary(claim)));
        field("words", "\"" + claim.quote() + "\"");
        chain(sheet.chain());
        for (ClaimRow row : sheet.rows()) {
            String name = row.label();
            for (ClaimRow.Entry entry : row.entries()) {
                field(name, entry(entry));
                name = "";
            }
        }
    }

    /** The path of speakers, then the words it was read from. */
    private void chain(ClaimRow chain) {
        field(
                "who says",
                chain.entries().stream()
                        .map(ClaimRow.Entry::value)
                        .filter(link -> !link.isEmpty())
                        .collect(Collectors.joining(" > ")));
        List<ClaimRow.Cite> cites =
                chain.entries().stream().flatMap(link -> link.cites().stream()).toList();
        if (!cites.isEmpty()) {
            field("", cited(cites));
        }
    }

    private void field(String name, String value) {
        lines.wrapped(INNER + padded(name, NAME_WIDTH), INNER + " ".repeat(NAME_WIDTH + 2), Visible.of(value));
    }

    private static String summary(Claim claim) {
        String subtype = claim.subtype() == null ? "" : ", " + Wording.words(claim.subtype());
        String about = claim.about() == null ? "" : " (about: " + Wording.of(claim.about()) + ")";
        return Wording.of(claim.eventType()) + subtype + about + "; " + Wording.of(claim.modality()) + ", "
                + Wording.of(claim.polarity()) + ", " + Wording.of(claim.realis()) + "; confidence "
                + Wording.number(claim.extractionConfidence());
    }

    private static String entry(ClaimRow.Entry entry) {
        StringBuilder line = new StringBuilder(entry.value().isEmpty() ? "also read from" : entry.value());
        entry.notes().forEach(note -> line.append(" (").append(note.words()).append(')'));
        return entry.cites().isEmpty() ? line.toString() : line + " " + cited(entry.cites());
    }

    private static String cited(List<ClaimRow.Cite> cites) {
        return "<- " + cites.stream().map(ShowText::cite).collect(Collectors.joining(", "));
    }

    private static String cite(ClaimRow.Cite cite) {
        String where = cite.elsewhere().map(place -> ", " + place).orElse("");
        return "\"" + cite.words() + "\" (" + cite.by() + where + ")";
    }

    private void footer() {
        if (!reading.claims().isEmpty()) {
            lines.wrapped("", "", "Confidence says " + ClaimCards.CONFIDENCE + ".");
        }
        lines.wrapped("", "", Counts.of(reading) + " Version " + annotations.version());
    }

    private static String label(String kind) {
        return padded(kind, LABEL_WIDTH) + " | ";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
