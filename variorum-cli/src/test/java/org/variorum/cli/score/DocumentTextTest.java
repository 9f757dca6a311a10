package org.variorum.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Span;

class DocumentTextTest {

    private static final DocumentText TEXT =
            new DocumentText("  \uD83D\uDE80 Two\u00A0\u2009 drones\n\n\thit \uD835\uDC00-Tower.\n");

    /** The text has 30 code points; "Two" stands at 4, "drones" at 10, "hit" at 19, the letter beyond the BMP at 23. */
    @Test
    void whiteSpaceIsAllTheSame() {
        assertThat(TEXT.find("Two drones hit")).contains(new Span(4, 22));
        assertThat(TEXT.find(" drones \n hit ")).contains(new Span(10, 22));
    }

    @Test
    void quoteMayBeginAndEndBeyondTheBmp() {
        assertThat(TEXT.find("\uD83D\uDE80 Two")).contains(new Span(2, 7));
        assertThat(TEXT.find("hit \uD835\uDC00")).contains(new Span(19, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two drones", "Twodrones", "drones struck", "", " \n"})
    void otherWordsAreNotFound(String quote) {
        assertThat(TEXT.find(quote)).isEmpty();
    }

    @Test
    void ofTwoPlacesTheFirst() {
        assertThat(new DocumentText("a raid, a raid").find("raid")).contains(new Span(2, 6));
    }
}
