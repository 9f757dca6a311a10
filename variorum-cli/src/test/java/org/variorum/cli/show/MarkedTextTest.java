package org.variorum.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.variorum.model.TextSpan;

class MarkedTextTest {

    private static final String TEXT = "six Ka-9 jets struck Talat";

    private static final Mark SIX = mark(0, 13, Family.QUANTITY, "6");
    private static final Mark KA9 = mark(4, 8, Family.SYSTEM, "Ka-9");

    private static Mark mark(int start, int end, Family family, String reading) {
        return new Mark(new TextSpan(start, end), family, reading, "rule");
    }

    private static List<String> pieces(MarkedText marked, TextSpan... stretches) {
        return marked.pieces(List.of(stretches)).values().stream()
                .flatMap(List::stream)
                .map(piece -> piece.span().of(TEXT) + "|"
                        + piece.marks().stream().map(Mark::reading).toList() + piece.quotes()
                        + (piece.cited() ? "*" : ""))
                .toList();
    }

    @Test
    void aMentionInsideAnotherComesBeforeIt() {
        MarkedText marked = new MarkedText(List.of(SIX, KA9), List.of(), new TreeSet<>());
        assertThat(pieces(marked, new TextSpan(0, 26)))
                .containsExactly("six |[6][]", "Ka-9|[Ka-9, 6][]", " jets|[6][]", " struck Talat|[][]");
    }

    @Test
    void quotesThatCrossAreCutAtBothEdges() {
        List<MarkedText.Quote> quotes =
                List.of(new MarkedText.Quote(2, new TextSpan(9, 26)), new MarkedText.Quote(1, new TextSpan(0, 20)));
        MarkedText marked = new MarkedText(List.of(KA9), quotes, new TreeSet<>(List.of(14)));
        assertThat(pieces(marked, new TextSpan(0, 26)))
                .containsExactly(
                        "six |[][1]",
                        "Ka-9|[Ka-9][1]",
                        " |[][1]",
                        "jets |[][1, 2]",
                        "struck|[][1, 2]*",
                        " Talat|[][2]");
    }

    @Test
    void aStretchShowsOnlyItsPartOfWhatRunsAcrossIt() {
        List<MarkedText.Quote> quotes = List.of(new MarkedText.Quote(1, new TextSpan(4, 20)));
        MarkedText marked = new MarkedText(List.of(SIX), quotes, new TreeSet<>());
        assertThat(pieces(marked, new TextSpan(0, 8), new TextSpan(9, 26)))
                .containsExactly("six |[6][]", "Ka-9|[6][1]", "jets|[6][1]", " struck|[][1]", " Talat|[][]");
    }

    @Test
    void whatCoversNothingMarksNothing() {
        MarkedText marked = new MarkedText(List.of(mark(4, 4, Family.PLACE, "empty")), List.of(), new TreeSet<>());
        assertThat(pieces(marked, new TextSpan(0, 26))).containsExactly("six |[][]", "Ka-9 jets struck Talat|[][]");
    }
}
