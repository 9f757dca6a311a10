package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.parse.StoredParses;
import org.variorum.model.ZoneKind;

final class LeftOutNounsTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final StoredParses PARSES =
            StoredParses.resource(LeftOutNounsTest.class, "left-out-nouns.parses.txt");

    private static List<String> read(String text) {
        List<Sentence> sentences = PARSES.parse(text, List.of()).stream()
                .map(parse -> new Sentence(ZoneKind.BODY, 0, parse))
                .toList();
        List<Mention<Amount>> found = new ArrayList<>();
        QuantityFinder finder = new QuantityFinder(LEXICON, List.of());
        sentences.forEach(sentence -> found.addAll(finder.find(sentence, text, Owned.nothing())));
        return LeftOutNouns.filled(found, sentences).stream()
                .map(m -> m.span().of(text) + " = " + m.value().unit().orElse("open"))
                .toList();
    }

    @Test
    void aNumberAloneCountsWhatWasCountedBeforeIt() {
        assertThat(read("Of the 21 drones, 17 were shot down and the other four fell in open fields."
                        + " Monitors counted six."))
                .containsExactly("21 drones = aircraft", "17 = aircraft", "four = aircraft", "six = aircraft");
    }

    @Test
    void theSentenceBeforeIsNearEnough() {
        assertThat(read("The convoy had nine lorries. Police said that 40 arrived late on Monday."))
                .containsExactly("nine lorries = truck", "40 = truck");
    }

    @Test
    void whereNothingWasCountedTheUnitStaysOpen() {
        assertThat(read("Nobody knows why. Only 12 came.")).containsExactly("12 = open");
    }

    @Test
    void aNumberWithItsOwnUnitKeepsIt() {
        assertThat(read("Three mortar shells fell on Monday. Two days later the market opened again."))
                .containsExactly("Three mortar shells = shell", "Two days = day");
    }
}
