package org.variorum.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StringTableTest {

    @TempDir
    private Path folder;

    @Test
    void answersEachWordInEachScope() throws IOException {
        StringTableWriter writer = new StringTableWriter();
        List<String> words = List.of("", "a", "Idlib", "Идлиб", "\ud83d\ude80", "\ud83d", "x".repeat(5000));
        for (int scope = 0; scope < 1000; scope++) {
            for (int i = 0; i < words.size(); i++) {
                writer.add(scope, words.get(i), 10 * scope + i);
            }
        }
        StringTable table = written(writer);

        assertThat(table.size()).isEqualTo(7000);
        for (int scope = 0; scope < 1000; scope++) {
            for (int i = 0; i < words.size(); i++) {
                assertThat(table.get(scope, words.get(i), -7)).isEqualTo(10 * scope + i);
            }
        }
        assertThat(table.get(1000, "a", -7)).isEqualTo(-7);
        assertThat(table.get(0, "b", -7)).isEqualTo(-7);
        assertThat(table.get(0, "x".repeat(4999), -7)).isEqualTo(-7);
    }

    @Test
    void anEmptyTableHasNoWord() throws IOException {
        assertThat(written(new StringTableWriter()).get(0, "a", -7)).isEqualTo(-7);
    }

    @Test
    void refusesAFileOfAnotherSort() throws IOException {
        Path file = Files.writeString(folder.resolve("other"), "This is not a table of strings at all.");

        assertThatThrownBy(() -> StringTable.open(file)).isInstanceOf(IOException.class);
    }

    @Test
    void refusesAFileThatWasCut() throws IOException {
        StringTableWriter writer = new StringTableWriter();
        writer.add(0, "Idlib", 1);
        written(writer);
        Path file = folder.resolve("table");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 2));

        assertThatThrownBy(() -> StringTable.open(file)).isInstanceOf(IOException.class);
    }

    private StringTable written(StringTableWriter writer) throws IOException {
        Path file = folder.resolve("table");
        writer.write(file);
        return StringTable.open(file);
    }
}
