package org.variorum.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListsTest {

    @Test
    void keepsEachListOnceAndInItsOrder(@TempDir Path folder) throws IOException {
        WordLists lists = new WordLists();

        assertThat(lists.number(List.of("b", "a"))).isZero();
        assertThat(lists.number(List.of())).isEqualTo(1);
        assertThat(lists.number(List.of("b", "a"))).isZero();
        assertThat(lists.number(List.of("a", "b"))).isEqualTo(2);

        lists.write(folder.resolve("lists"));
        assertThat(WordLists.read(folder.resolve("lists")))
                .containsExactly(List.of("b", "a"), List.of(), List.of("a", "b"));
    }
}
