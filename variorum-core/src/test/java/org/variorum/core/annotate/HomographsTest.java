package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.core.parse.Mask;
import org.variorum.model.TextSpan;

class HomographsTest {

    @Test
    void hidesShortNamesThatReadAsWords() {
        String text = "It is known. IS has claimed the raid by IS men.";
        assertThat(Homographs.masks(text, new TextSpan(0, text.length())))
                .extracting(Mask::span)
                .containsExactly(new TextSpan(13, 15), new TextSpan(40, 42));
    }

    @Test
    void countsFromTheStartOfTheBlock() {
        String text = "Monday. IS men left.";
        assertThat(Homographs.masks(text, new TextSpan(8, text.length())))
                .extracting(Mask::span)
                .containsExactly(new TextSpan(0, 2));
    }

    @Test
    void leavesLinesInCapitalsAlone() {
        String text = "THE TOWN IS UNDER SIEGE";
        assertThat(Homographs.masks(text, new TextSpan(0, text.length()))).isEmpty();
    }

    @Test
    void leavesLongerWordsAlone() {
        String text = "ISIS left IS-held land";
        assertThat(Homographs.masks(text, new TextSpan(0, text.length()))).isEmpty();
    }
}
