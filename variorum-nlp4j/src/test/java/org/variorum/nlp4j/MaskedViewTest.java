package org.variorum.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.core.parse.Mask;
import org.variorum.model.TextSpan;

class MaskedViewTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Two <Tu-95> flew              | Two Bomber flew
                    <Tu-95>                       | Bomber
                    (<Tu-95>), <Tu-160>.          | (Bomber), Bomber.
                    "<Tu-95>" and “<Tu-160>”      | "Bomber" and “Bomber”
                    the <Tu-22M3>-led group       | the Bomber -led group
                    the non-<Tu-95> group         | the non- Bomber group
                    the <Tu-95>'s crew            | the Bomber's crew
                    <Su-24>/<Su-34> jets          | Bomber / Bomber jets
                    <Su-24><Su-34>                | Bomber Bomber
                    two<Tu-95>s                   | two Bomber s
                    <Tu-95>…then                  | Bomber … then
                    —<Tu-95>—                     | — Bomber —
                    """)
    void standInsTakeThePlaceOfDesignators(String marked, String view) {
        assertThat(Marked.view(marked).text()).isEqualTo(view);
    }

    @Test
    void wordsLeadBackToTheText() {
        MaskedView view = Marked.view("the <Tu-22M3>-led pair…left");

        assertThat(view.text()).isEqualTo("the Bomber -led pair … left");
        assertThat(view.original(new Word(4, 10, "Bomber", 0))).isEqualTo(new TextSpan(4, 11));
        assertThat(view.original(Word.plain(0, 3, "the"))).isEqualTo(new TextSpan(0, 3));
        assertThat(view.original(Word.plain(11, 12, "-"))).isEqualTo(new TextSpan(11, 12));
        assertThat(view.original(Word.plain(16, 20, "pair"))).isEqualTo(new TextSpan(16, 20));
        assertThat(view.original(Word.plain(21, 22, "…"))).isEqualTo(new TextSpan(20, 21));
        assertThat(view.original(Word.plain(23, 27, "left"))).isEqualTo(new TextSpan(21, 25));
    }

    @Test
    void whiteSpaceOfEverySortAndControlsAreSpaces() {
        assertThat(MaskedView.of("a\u00a0b\u2009c\n\td\u0000e\u200bf\ufeffg", List.of())
                        .text())
                .isEqualTo("a b c  d e f g");
    }

    @Test
    void longRunsGetASpaceThatLeadsNowhere() {
        String run = "a".repeat(MaskedView.LONGEST - 1) + "\ud83d\ude80" + "b";
        MaskedView view = MaskedView.of(run, List.of());

        assertThat(view.text()).isEqualTo("a".repeat(MaskedView.LONGEST - 1) + "\ud83d\ude80 b");
        assertThat(view.original(Word.plain(run.length(), run.length() + 1, "b")))
                .isEqualTo(new TextSpan(run.length() - 1, run.length()));
    }

    @Test
    void anEmptyTextHasAnEmptyView() {
        assertThat(MaskedView.of("", List.of()).text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,2,1,3", "4,5,0,1", "0,1,9,11", "3,3,4,5"})
    void refusesMasksThatOverlapOrStandInAnotherOrderOrOutside(int start1, int end1, int start2, int end2) {
        List<Mask> masks =
                List.of(new Mask(new TextSpan(start1, end1), "Bomber"), new Mask(new TextSpan(start2, end2), "Bomber"));

        assertThatThrownBy(() -> MaskedView.of("ten units.", masks)).isInstanceOf(IllegalArgumentException.class);
    }
}
