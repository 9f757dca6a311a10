package org.variorum.cli.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.model.TextSpan;

/**
 * A text cut at every edge of a mention, of a claim's quote and of a cited word, so that stretches which overlap in the
 * text stand side by side in a page and nothing has to nest.
 */
final class MarkedText {

    /** The words of claim {@code number}. */
    record Quote(int number, TextSpan span) {}

    /**
     * A stretch within which nothing begins or ends.
     *
     * @param marks the mentions it is part of, the shortest first
     * @param quotes the numbers of the claims whose words it is part of, ascending
     * @param cited does a cited stretch begin here?
     */
    record Piece(TextSpan span, List<Mark> marks, List<Integer> quotes, boolean cited) {

        Piece {
            marks = List.copyOf(marks);
            quotes = List.copyOf(quotes);
        }
    }

    private final List<Mark> marks;
    private final List<Quote> quotes;
    private final SortedSet<Integer> cited;
    private final NavigableSet<Integer> edges = new TreeSet<>();

    /** {@code cited} are the UTF-16 units at which cited words begin. */
    MarkedText(List<Mark> marks, List<Quote> quotes, SortedSet<Integer> cited) {
        this.marks = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
        this.quotes = quotes.stream().sorted(Comparator.comparing(Quote::span)).toList();
        this.cited = new TreeSet<>(cited);
        edges.addAll(cited);
        this.marks.forEach(mark -> addEdges(mark.span()));
        this.quotes.forEach(quote -> addEdges(quote.span()));
    }

    private void addEdges(TextSpan span) {
        edges.add(span.start());
        edges.add(span.end());
    }

    /** The pieces of each stretch; stretches ascend without overlap. */
    Map<TextSpan, List<Piece>> pieces(List<TextSpan> stretches) {
        Sweep<Mark> openMarks = new Sweep<>(marks, Mark::span);
        Sweep<Quote> openQuotes = new Sweep<>(quotes, Quote::span);
        Map<TextSpan, List<Piece>> all = new LinkedHashMap<>();
        for (TextSpan stretch : stretches) {
            List<Piece> pieces = new ArrayList<>();
            for (TextSpan span : cut(stretch)) {
                List<Mark> over = openMarks.over(span).stream()
                        .sorted(Comparator.comparingInt(mark -> mark.span().length()))
                        .toList();
                List<Integer> numbers = openQuotes.over(span).stream()
                        .map(Quote::number)
                        .sorted()
                        .toList();
                pieces.add(new Piece(span, over, numbers, cited.contains(span.start())));
            }
            all.put(stretch, pieces);
        }
        return all;
    }

    private List<TextSpan> cut(TextSpan stretch) {
        List<TextSpan> spans = new ArrayList<>();
        int from = stretch.start();
        for (int edge : edges.subSet(stretch.start(), false, stretch.end(), false)) {
            spans.add(new TextSpan(from, edge));
            from = edge;
        }
        if (from < stretch.end()) {
            spans.add(new TextSpan(from, stretch.end()));
        }
        return spans;
    }
}
