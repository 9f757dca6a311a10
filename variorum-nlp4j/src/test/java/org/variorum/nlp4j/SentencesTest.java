package org.variorum.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.variorum.model.TextSpan;

class SentencesTest {

    private static final Words WORDS = new Words(new EnglishTokenizer());
    private static final Sentences SENTENCES = Sentences.english();

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.tsv", delimiter = '\t', quoteCharacter = '\0', numLinesToSkip = 1)
    void endsSentencesWhereAReaderWould(String expected) {
        String text = expected.replace(" || ", " ");

        assertThat(String.join(" || ", sentences(text))).isEqualTo(expected);
    }

    @Test
    void textWithoutMarksIsCut() {
        List<String> sentences = sentences("bomb ".repeat(600));

        assertThat(sentences).hasSize(3);
        assertThat(sentences.get(0)).hasSize(5 * Sentences.LONGEST - 1);
    }

    @Test
    void longRowsOfSignsAreCut() {
        assertThat(sentences(") ".repeat(45))).hasSize(3);
    }

    @Test
    void windowsDoNotShow() {
        List<Word> words = new ArrayList<>();
        MaskedView view = MaskedView.of("Adm. Smith left. He did not wait. They hit it.", List.of());
        WORDS.of(view).forEach(words::addAll);
        List<Integer> whole = new ArrayList<>();
        SENTENCES.each(List.of(words), sentence -> whole.add(sentence.size()));
        List<Integer> parted = new ArrayList<>();
        SENTENCES.each(
                List.of(words.subList(0, 6), words.subList(6, 9), words.subList(9, words.size())),
                sentence -> parted.add(sentence.size()));

        assertThat(parted).isEqualTo(whole).hasSize(3);
    }

    private static List<String> sentences(String text) {
        MaskedView view = MaskedView.of(text, List.of());
        List<String> sentences = new ArrayList<>();
        SENTENCES.each(WORDS.of(view), words -> {
            TextSpan first = view.original(words.get(0));
            sentences.add(
                    first.union(view.original(words.get(words.size() - 1))).of(text));
        });
        return sentences;
    }
}
