package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.Words;

/**
 * Runs the examples that stand beside each trap: the name in brackets must be no place's by the rule of the row, in a negative
 * example not by it.
 */
final class PlaceTrapsTest {

    private static final Lexicon LEXICON = Lexicon.load();

    static Stream<Table.Row> rows() {
        return Table.load("place-traps").rows().stream();
    }

    /** The rule by which the name in brackets is no place's; the example must hold a name of the tables there. */
    private static Optional<String> trap(String example) {
        int start = example.indexOf('[');
        int end = example.indexOf(']') - 1;
        String text = example.replace("[", "").replace("]", "");
        Words words = Words.of(text);
        List<PlaceName> names = new ArrayList<>(names(LEXICON.places().find(words, text), words, true));
        names.addAll(names(LEXICON.gazetteer().find(words, text), words, false));
        PlaceTraps traps = new PlaceTraps(text, words, new PlaceSigns(text, words, List.of()), names);
        List<PlaceName> marked = names.stream()
                .filter(name -> name.span().start() == start && name.span().end() >= end - 1)
                .filter(name -> name.span().end() <= end)
                .toList();
        assertThat(marked).as(example).isNotEmpty();
        return marked.stream().map(traps::trap).flatMap(Optional::stream).findFirst();
    }

    private static List<PlaceName> names(List<PhraseTrie.Hit<List<Entries.Place>>> hits, Words words, boolean listed) {
        List<PlaceName> names = new ArrayList<>();
        for (PhraseTrie.Hit<List<Entries.Place>> hit : hits) {
            int first = 0;
            while (words.list().get(first).span().start() < hit.span().start()) {
                first++;
            }
            int last = first;
            while (words.list().get(last).span().end() < hit.span().end()) {
                last++;
            }
            names.add(new PlaceName(hit.span(), first, last, hit.value(), listed));
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsPositiveExamplesAreTraps(Table.Row row) {
        assertThat(row.list("positive")).as(row.cell("id")).isNotEmpty();
        for (String example : row.list("positive")) {
            assertThat(trap(example)).as(example).hasValue(row.cell("id"));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsNegativeExamplesAreNot(Table.Row row) {
        assertThat(row.list("negative")).as(row.cell("id")).isNotEmpty();
        for (String example : row.list("negative")) {
            assertThat(trap(example)).as(example).isNotEqualTo(Optional.of(row.cell("id")));
        }
    }

    @Test
    void everyTrapHasARowAndEveryRowATrap() {
        assertThat(PlaceTraps.ALL.stream().map(PlaceTraps.Trap::id))
                .containsExactlyInAnyOrderElementsOf(
                        rows().map(row -> row.cell("id")).toList());
    }
}
