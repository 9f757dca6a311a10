package org.variorum.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.core.parse.Mask;
import org.variorum.model.TextSpan;

class WordsTest {

    private static final Words WORDS = new Words(new EnglishTokenizer());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    the <Tu-22M3>-led group      | the [Tu-22M3] - led group
                    the <Tu-95MS>'s crew         | the [Tu-95MS] 's crew
                    the <Tu-95MS>’s crew         | the [Tu-95MS] ’s crew
                    <Su-24>/<Su-34> jets         | [Su-24] / [Su-34] jets
                    from <T-4>.                  | from [T-4] .
                    (<T-4=X>)                    | ( [T-4] )
                    "<Tu-95>", he said           | " [Tu-95] " , he said
                    two <Kh-555=Cannot> missiles | two [Kh-555] missiles
                    two <Kh-555=gonna>s          | two [Kh-555] s
                    <Gen-3=Gen>. Smith           | [Gen-3] . Smith
                    $<Kh-555=km>                 | $ [Kh-555]
                    <Tu-95><Tu-160>              | [Tu-95] [Tu-160]
                    :<Tu-95=D>                   | : [Tu-95]
                    """)
    void everyMaskIsOneWord(String marked, String words) {
        assertThat(printed(marked)).isEqualTo(words);
    }

    @Test
    void aLongTextIsSplitAsItsPartsAre() {
        String sentence = "The <Tu-95> flew over the U.S. coast (2 times), didn't it? ";
        String once = printed(sentence);

        assertThat(printed(sentence.repeat(2000)))
                .isEqualTo((once + " ").repeat(2000).trim());
    }

    @Test
    void aStandInLongerThanAWindowIsStillOneWord() {
        String standIn = "x".repeat(100_000);
        MaskedView view = MaskedView.of("a T-4 b", List.of(new Mask(new TextSpan(2, 5), standIn)));

        assertThat(all(view)).extracting(Word::isMask).containsExactly(false, true, false);
    }

    private static String printed(String marked) {
        MaskedView view = Marked.view(marked);
        List<String> forms = new ArrayList<>();
        for (Word word : all(view)) {
            String form = view.original(word).of(view.original());
            forms.add(word.isMask() ? "[" + form + "]" : form);
        }
        return String.join(" ", forms);
    }

    private static List<Word> all(MaskedView view) {
        List<Word> words = new ArrayList<>();
        WORDS.of(view).forEach(words::addAll);
        return words;
    }
}
