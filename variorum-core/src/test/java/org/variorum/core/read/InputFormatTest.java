package org.variorum.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InputFormatTest {

    @ParameterizedTest
    @CsvSource({
        "a.txt, TEXT",
        "A.TXT, TEXT",
        "report.2015.txt, TEXT",
        "SITREP.HTML, HTML",
        "page.htm, HTML",
        "rows.jsonl, JSON_RECORD",
        "ROWS.JSONL, JSON_RECORD"
    })
    void theEndingTellsTheFormatInEveryCaseAndLocale(String name, InputFormat format) {
        assertThat(InputFormat.ofFileName(name)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.pdf", "txt", "a.txt.gz", "a.htmlx", "", "LICENSE"})
    void otherFilesAreLeftToOthers(String name) {
        assertThat(InputFormat.ofFileName(name)).isEqualTo(Optional.empty());
    }
}
