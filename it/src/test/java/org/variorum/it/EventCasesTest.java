package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.lexicon.Table;
import org.variorum.model.Claim;

/**
 * Texts of several wars, made up, with the types of all their claims worked out by hand, in the text's order: how words of one
 * event are joined, and how words that do not say how are read by what was told before.
 */
@Tag("models")
class EventCasesTest {

    static List<Table.Row> cases() {
        return Table.read("events", CaseFile.bytes("/claims/events.tsv")).rows();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theTextTellsOfTheseEvents(Table.Row row) {
        List<String> types = Extraction.shared().claims(row.cell("text")).stream()
                .map(EventCasesTest::typeOf)
                .toList();
        assertThat(types)
                .as(row.cell("id") + ": " + row.cell("text"))
                .containsExactly(row.cell("types").split("[|]"));
    }

    private static String typeOf(Claim claim) {
        return claim.eventType().name().toLowerCase(Locale.ROOT);
    }
}
