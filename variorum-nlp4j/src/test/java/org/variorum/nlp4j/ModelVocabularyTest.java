package org.variorum.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.core.parse.Vocabulary;
import org.variorum.core.parse.Vocabulary.Use;

@Tag("models")
final class ModelVocabularyTest {

    private static final Vocabulary VOCABULARY = Nlp4jParser.load(Nlp4jParser.standardCache(), Progress.NONE)
            .vocabulary()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "attacked, COMMON",
        "vehicle, COMMON",
        "may, MOSTLY_COMMON",
        "army, MOSTLY_NAME",
        "managua, NAME",
        "qwzzrk, NAME",
        "afp, NAME",
        "fmln, ACRONYM"
    })
    void wordsAreUsedAsInRunningText(String word, Use use) {
        assertThat(VOCABULARY.use(word)).isEqualTo(use);
    }
}
