package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.Words;
import org.variorum.core.parse.Mask;
import org.variorum.model.TextSpan;

class NameMasksTest {

    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void aNameInCapitalsThatLooksLikeASmallWordIsMasked() {
        assertThat(masks("The town that IS seized is quiet.", List.of(), new TextSpan(0, 33)))
                .containsExactly(new Mask(new TextSpan(14, 16), "Isil"));
    }

    @Test
    void otherNamesInCapitalsAreParsedAsTheyStand() {
        assertThat(masks("ISIL and the SDF clashed.", List.of(), new TextSpan(0, 25)))
                .isEmpty();
    }

    @Test
    void aMaskIsPlacedInItsBlockAndBesideThoseOfSystems() {
        String text = "IS left.\nA Tu-95 bombed IS posts.";
        Mask bomber = new Mask(new TextSpan(2, 7), "bomber");
        assertThat(masks(text, List.of(bomber), new TextSpan(9, text.length())))
                .containsExactly(bomber, new Mask(new TextSpan(15, 17), "Isil"));
    }

    private static List<Mask> masks(String text, List<Mask> systems, TextSpan block) {
        return NameMasks.of(text, LEXICON.actors().find(Words.of(text), text)).with(systems, block);
    }
}
