package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.core.lexicon.Words;

final class NameRunsTest {

    @ParameterizedTest
    @CsvSource({
        "al-Zarqa al-Tefla, al-Zarqa|al-Tefla",
        "Zarqa al-Sharqi Zarqa al-Gharbi, Zarqa al-Sharqi|Zarqa al-Gharbi",
        "Zarqa al-Tefla, Zarqa al-Tefla",
        "al-Zarqa Karun Tefle, al-Zarqa|Karun Tefle",
        "Abu Zarqa Tefle al-Hawa, Abu Zarqa|Tefle al-Hawa",
        "Rasm Karune Jubb Tefla, Rasm Karune|Jubb Tefla",
        "Tell Abu Zarqa, Tell Abu Zarqa",
        "San Juan Tefla, San Juan Tefla",
        "Zarqa Tefla Karune Marond, Zarqa|Tefla|Karune|Marond",
        "al-Sheikh Zarqa, al-Sheikh Zarqa"
    })
    void aRunIsPartedWhereANameIsWhole(String run, String names) {
        Words words = Words.of(run);

        List<String> parted = new NameRuns(new TextWords(run, words))
                .parted(0, words.list().size() - 1).stream()
                        .map(span -> span.of(run))
                        .toList();

        assertThat(parted).containsExactly(names.split("\\|"));
    }
}
