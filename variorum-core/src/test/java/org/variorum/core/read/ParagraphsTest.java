package org.variorum.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.core.AllocatedBytes;
import org.variorum.model.TextSpan;

final class ParagraphsTest {

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream().map(span -> span.of(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Six died.\n\nTwo were hurt.",
                "Six died.\nTwo were hurt.",
                "Six died.\r\n\r\nTwo were hurt.\r\n",
                "\n\n  Six died.  \n \n\t\n Two were hurt. \n",
                "\ufeffSix died.\n\u00a0\nTwo were hurt.\u00a0"
            })
    void lineBreaksAndBlanksPartParagraphs(String text) {
        assertThat(paragraphs(text)).containsExactly("Six died.", "Two were hurt.");
    }

    @Test
    void linesBrokenByAnEditorAreOneParagraph() {
        String wrapped = """
                The ministry said on Wednesday that four long-range bombers had taken
                off from an airfield in the south and had fired cruise missiles at a
                depot near the town, where
                fighters kept fuel.
                Residents spoke of three blasts.
                """;
        assertThat(paragraphs(wrapped)).hasSize(2).last().isEqualTo("Residents spoke of three blasts.");
    }

    @Test
    void aBrokenLineMayGoOnWithAName() {
        String wrapped = """
                The strike was confirmed late on Tuesday by a spokesman for the
                Defence Ministry, who gave no losses and named no place, and by
                Interfax.
                """;
        assertThat(paragraphs(wrapped)).hasSize(1);
    }

    @Test
    void aLineThatGoesOnInLowerCaseWasBroken() {
        assertThat(paragraphs("Six people\nwere killed.")).hasSize(1);
        assertThat(paragraphs("Six people\r\nwere killed.")).hasSize(1);
        assertThat(paragraphs("Six people\n\nwere killed.")).hasSize(2);
    }

    @Test
    void aLongHeadlineDoesNotRunIntoTheArticleBelowIt() {
        String text = """
                Bombers take off from a base in the south to strike depots near the front line
                MOSCOW — Four long-range bombers took off from an airfield in the south of the country on Wednesday \
                and fired cruise missiles at a depot near the town, the defence ministry said in a statement.
                """;
        assertThat(paragraphs(text))
                .hasSize(2)
                .first()
                .isEqualTo("Bombers take off from a base in the south to strike depots near the front line");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Six died.; true",
                "Who did it?; true",
                "Stop!; true",
                "He said: \"Six died.\"; true",
                "(Six died.); true",
                "«Six died.»; true",
                "« Six died. »; true",
                "and so on…; true",
                "The list:; true",
                "Six died; false",
                "Six died,; false",
                "\"Six died\"; false",
                "\"; false",
                "``; false"
            })
    void aSentenceEndsAtItsStopEvenInsideQuotes(String text, boolean ends) {
        assertThat(Paragraphs.endsSentence(text)).isEqualTo(ends);
    }

    @Test
    void onlyWhatLiesInsideIsRead() {
        String text = "One.\nTwo.\nThree.";
        assertThat(Paragraphs.of(text, new TextSpan(5, 9))).containsExactly(new TextSpan(5, 9));
        assertThat(Paragraphs.of(text, new TextSpan(6, 6))).isEmpty();
    }

    @Test
    void theCostOfManyLinesGrowsWithTheirNumber() {
        String line = "a line of a very long poem that never ends and is never stopped by any full stop\n";
        long once = AllocatedBytes.during(() -> Paragraphs.of(line.repeat(1_000)));
        long tenTimes = AllocatedBytes.during(() -> Paragraphs.of(line.repeat(10_000)));
        assertThat(tenTimes).isLessThan(20 * once);
    }
}
