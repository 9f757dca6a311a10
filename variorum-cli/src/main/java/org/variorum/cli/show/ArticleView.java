package org.variorum.cli.show;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.model.Claim;
import org.variorum.model.Evidence;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/** Writes the article's text zone by zone, with its mentions and the quotes of its claims marked. */
final class ArticleView {

    private final Offsets offsets;
    private final List<Blocks> zones;
    private final Map<TextSpan, List<MarkedText.Piece>> pieces;
    private final Map<Integer, List<Integer>> quotesEndingAt;
    private final StringBuilder out = new StringBuilder();

    private ArticleView(Pipeline.Reading reading, Offsets offsets, List<Mark> marks) {
        this.offsets = offsets;
        this.zones = Blocks.of(reading.annotations().zones(), offsets);
        List<TextSpan> stretches =
                zones.stream().flatMap(zone -> zone.paragraphs().stream()).toList();
        this.pieces = new MarkedText(marks, quotes(reading.claims(), offsets), cited(reading.claims(), offsets))
                .pieces(stretches);
        this.quotesEndingAt = ends(pieces.values());
    }

    /** The zones as markup. */
    static String of(Pipeline.Reading reading, Offsets offsets, List<Mark> marks) {
        return new ArticleView(reading, offsets, marks).zones();
    }

    private static List<MarkedText.Quote> quotes(List<Claim> claims, Offsets offsets) {
        List<MarkedText.Quote> quotes = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            quotes.add(new MarkedText.Quote(i + 1, trimmed(offsets.span(claim.start(), claim.end()), offsets.text())));
        }
        return quotes;
    }

    /** Without the blanks at its ends, so that no number stands behind a blank. */
    private static TextSpan trimmed(TextSpan span, String text) {
        int start = span.start();
        int end = span.end();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new TextSpan(start, end);
    }

    private static SortedSet<Integer> cited(List<Claim> claims, Offsets offsets) {
        SortedSet<Integer> starts = new TreeSet<>();
        for (Claim claim : claims) {
            for (List<Evidence> evidence : claim.evidence().values()) {
                evidence.forEach(
                        e -> starts.add(offsets.span(e.start(), e.end()).start()));
            }
        }
        return starts;
    }

    /** Where the last shown piece of each quote ends: the claims' numbers stand there. */
    private static Map<Integer, List<Integer>> ends(Collection<List<MarkedText.Piece>> paragraphs) {
        Map<Integer, Integer> endOf = new HashMap<>();
        for (List<MarkedText.Piece> pieces : paragraphs) {
            for (MarkedText.Piece piece : pieces) {
                piece.quotes().forEach(number -> endOf.put(number, piece.span().end()));
            }
        }
        return endOf.keySet().stream().sorted().collect(Collectors.groupingBy(endOf::get));
    }

    private String zones() {
        for (int i = 0; i < zones.size(); ) {
            ZoneKind kind = zones.get(i).kind();
            int next = i + 1;
            while (next < zones.size() && zones.get(next).kind() == kind) {
                next++;
            }
            zone(kind, zones.subList(i, next));
            i = next;
        }
        return out.toString();
    }

    /** Neighbouring zones of one kind as one; what is not read for claims is folded away. */
    private void zone(ZoneKind kind, List<Blocks> together) {
        String name = Wording.of(kind);
        boolean aside = together.get(0).isAside();
        if (aside) {
            int count =
                    together.stream().mapToInt(zone -> zone.paragraphs().size()).sum();
            out.append("<details class=\"zone ").append(name).append("\"><summary>");
            out.append(kind == ZoneKind.COMMENT ? "Comments of readers: " : "Page furniture (menus, links, notices): ");
            out.append(Wording.count(count, "paragraph")).append(", not read for claims</summary>\n");
        } else {
            out.append("<section class=\"zone ").append(name).append("\">");
            out.append(Html.element("p", "zone-label", name)).append('\n');
        }
        together.forEach(zone -> zone.paragraphs().forEach(this::paragraph));
        out.append(aside ? "</details>\n" : "</section>\n");
    }

    private void paragraph(TextSpan stretch) {
        out.append("<p dir=\"auto\">");
        pieces.getOrDefault(stretch, List.of()).forEach(this::piece);
        out.append("</p>\n");
    }

    private void piece(MarkedText.Piece piece) {
        String words = Html.text(piece.span().of(offsets.text()));
        boolean plain = piece.marks().isEmpty() && piece.quotes().isEmpty() && !piece.cited();
        if (plain) {
            out.append(words);
            return;
        }
        out.append("<span");
        if (piece.cited()) {
            out.append(" id=\"t")
                    .append(offsets.codePoint(piece.span().start()))
                    .append('"');
        }
        Set<String> classes = classes(piece);
        if (!classes.isEmpty()) {
            out.append(" class=\"").append(String.join(" ", classes)).append('"');
        }
        if (!piece.marks().isEmpty()) {
            String title = piece.marks().stream().map(Mark::title).collect(Collectors.joining("\n"));
            out.append(" title=\"").append(Html.text(title)).append('"');
        }
        out.append('>').append(words).append("</span>");
        quotesEndingAt.getOrDefault(piece.span().end(), List.of()).forEach(this::number);
    }

    private static Set<String> classes(MarkedText.Piece piece) {
        Set<String> classes = new LinkedHashSet<>();
        if (!piece.marks().isEmpty()) {
            classes.add("m");
            classes.add(piece.marks().get(0).family().cssClass());
        }
        if (!piece.quotes().isEmpty()) {
            classes.add("q");
            piece.quotes().forEach(number -> classes.add("k" + number));
        }
        return classes;
    }

    private void number(int number) {
        out.append("<sup><a id=\"q").append(number).append("\" href=\"#c").append(number);
        out.append("\" aria-label=\"Claim ").append(number).append("\">");
        out.append(number).append("</a></sup>");
    }
}
