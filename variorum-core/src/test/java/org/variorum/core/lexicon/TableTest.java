package org.variorum.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TableTest {

    private static Table table(String... lines) {
        return Table.read("ships", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void rowsKeepTheirOrderTheirLineAndTheirCells() {
        Table ships = table(
                "id\tforms\tnote", "moskva\tMoskva|cruiser Moskva\t", "# retired", "", "azov\tAzov\tlanding ship");
        assertThat(ships.name()).isEqualTo("ships");
        assertThat(ships.rows()).extracting(row -> row.cell("id")).containsExactly("moskva", "azov");
        assertThat(ships.rows()).extracting(Table.Row::line).containsExactly(2, 5);
        assertThat(ships.rows().get(0).list("forms")).containsExactly("Moskva", "cruiser Moskva");
        assertThat(ships.rows().get(0).list("note")).isEmpty();
        assertThat(ships.rows().get(1).cell("note")).isEqualTo("landing ship");
    }

    @Test
    void spacesAroundACellAndWindowsLineEndsDoNotCount() {
        Table ships = table("id\tforms\r", " azov \tAzov\r", "");
        assertThat(ships.rows()).extracting(row -> row.cell("id")).containsExactly("azov");
        assertThat(ships.rows().get(0).cell("forms")).isEqualTo("Azov");
    }

    @ParameterizedTest(name = "{0} cells under a header of two")
    @CsvSource(
            delimiter = ';',
            value = {"'azov'; has 1 cells", "'azov\tAzov\t'; has 3 cells"})
    void aRowOfTheWrongWidthIsNamedWithItsLine(String row, String message) {
        assertThatThrownBy(() -> table("id\tforms", "moskva\tMoskva", row))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ships:3")
                .hasMessageContaining(message);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        assertThatThrownBy(() -> Table.read("ships", "id\nazov\u00e9".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ships");
    }

    @Test
    void anUnknownColumnIsNamed() {
        assertThatThrownBy(() -> table("id\tforms", "azov\tAzov").rows().get(0).cell("kind"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ships")
                .hasMessageContaining("kind");
    }

    @Test
    void twoColumnsOfOneNameAreRefused() {
        assertThatThrownBy(() -> table("id\tforms\tid", "azov\tAzov\tkerch"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ships")
                .hasMessageContaining("id");
    }

    @Test
    void aTableWithoutAHeaderIsRefused() {
        assertThatThrownBy(() -> table(""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ships");
    }

    @Test
    void aMissingTableIsNamed() {
        assertThatThrownBy(() -> Table.load("submarines"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/lexicon/submarines.tsv");
    }

    @Test
    void theFingerprintIsThatOfTheBytes() {
        // printf 'id\nazov\n' | sha256sum
        assertThat(Table.read("ships", "id\nazov\n".getBytes(StandardCharsets.UTF_8))
                        .sha256())
                .isEqualTo("ae0923b80297585ec485fec3f08c3902a3a1a2a75948c9cc2671061dca2bc299");
    }

    @Test
    void nobodyCanWriteIntoARow() {
        assertThatThrownBy(() -> table("id", "azov").rows().get(0).cells().put("id", "kerch"))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
