package org.variorum.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every table of the program keeps, whoever wrote its rows. Tables that come later are taken in by their name. */
final class LexiconTablesTest {

    private static final Set<String> WITHOUT_ID = Set.of("units");
    private static final Set<String> UNSORTED =
            Set.of("html-zones", "prefilter", "triggers", "designators", "standing");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern LOOK_ALIKE = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}]");

    static Stream<Table> tables() {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> Objects.requireNonNull(file.getFileName()).toString())
                    .filter(name -> name.endsWith(".tsv"))
                    .sorted()
                    .map(name -> Table.load(name.substring(0, name.length() - ".tsv".length())))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(Table.class.getResource("/lexicon/")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> cells(Table table, String column) {
        return table.rows().stream().map(row -> row.cell(column)).toList();
    }

    private static boolean has(Table table, String column) {
        return !table.rows().isEmpty() && table.rows().get(0).cells().containsKey(column);
    }

    /** The cells of a row that hold words to be found in a text. */
    private static List<String> forms(Table.Row row) {
        List<String> forms = new ArrayList<>();
        for (String column : List.of("forms", "lemmas", "modifiers", "without")) {
            if (row.cells().containsKey(column)) {
                forms.addAll(row.list(column));
            }
        }
        for (String column : List.of("name", "form", "lemma", "cue")) {
            if (row.cells().containsKey(column)) {
                forms.add(row.cell(column));
            }
        }
        return forms;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void aTableHasRowsAndEveryRowASource(Table table) {
        assertThat(table.rows()).as(table.name()).isNotEmpty();
        assertThat(cells(table, "source")).as(table.name()).doesNotContain("");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void noIdStandsTwice(Table table) {
        String key = WITHOUT_ID.contains(table.name()) ? "unit" : "id";
        List<String> ids = table.name().equals("triggers")
                ? table.rows().stream()
                        .map(row -> row.cell("id") + " " + row.cell("pos"))
                        .toList()
                : cells(table, key);
        assertThat(ids).as(table.name()).doesNotHaveDuplicates().doesNotContain("");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void rowsAreSortedSoThatTwoPeoplesRowsMeet(Table table) {
        if (!UNSORTED.contains(table.name())) {
            assertThat(cells(table, WITHOUT_ID.contains(table.name()) ? "unit" : "id"))
                    .as(table.name())
                    .isSorted();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void noFormMixesLatinWithLettersThatLookLikeIt(Table table) {
        for (Table.Row row : table.rows()) {
            assertThat(forms(row))
                    .as(row.table() + ":" + row.line())
                    .allSatisfy(form -> assertThat(LATIN.matcher(form).find()
                                    && LOOK_ALIKE.matcher(form).find())
                            .as(form)
                            .isFalse());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void noCellHoldsAnEmptyPartASpaceAtItsEdgeOrADoubleSpace(Table table) {
        for (Table.Row row : table.rows()) {
            assertThat(forms(row))
                    .as(row.table() + ":" + row.line())
                    .allSatisfy(form -> assertThat(form)
                            .isNotBlank()
                            .isEqualTo(form.strip())
                            .doesNotContain("  "));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void noFormStandsTwiceInOneRow(Table table) {
        for (Table.Row row : table.rows()) {
            for (String column : List.of("forms", "lemmas", "modifiers", "without", "positive", "negative")) {
                if (row.cells().containsKey(column)) {
                    assertThat(row.list(column))
                            .as(row.table() + ":" + row.line())
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    /** A form that look-up cannot find ("Smith, John") is dead weight, and its author does not know it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void everyFormIsFoundInItself(Table table) {
        if (!has(table, "forms") && !table.name().equals("hedges")) {
            return;
        }
        for (Table.Row row : table.rows()) {
            List<String> forms = new ArrayList<>(has(table, "forms") ? row.list("forms") : List.of(row.cell("form")));
            // a name may explain itself in brackets, "Sousa (Syria)": that is for people to read
            if (has(table, "name")
                    && !Set.of("html-zones", "places").contains(table.name())
                    && !row.cell("name").contains("(")) {
                forms.add(row.cell("name"));
            }
            for (String form : forms) {
                PhraseTrie<String> trie = new PhraseTrie<>();
                trie.add(form, form);
                assertThat(trie.find(Words.of(form), form))
                        .as(row.table() + ":" + row.line() + " " + form)
                        .hasSize(1)
                        .allSatisfy(
                                hit -> assertThat(Words.of(hit.span().of(form)).list())
                                        .hasSameSizeAs(Words.of(form).list()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"demonyms", "loaded-names"})
    void everyNameRefersToAKnownActor(String name) {
        if (tables().noneMatch(table -> table.name().equals(name))) {
            return;
        }
        Set<String> actors = new HashSet<>(cells(Table.load("actors"), "id"));
        assertThat(cells(Table.load(name), "actor")).isNotEmpty().allMatch(actors::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"systems", "actors", "labels", "outlets"})
    void oneFormNeverStandsForTwoThings(String name) {
        if (tables().noneMatch(table -> table.name().equals(name))) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Table.Row row : Table.load(name).rows()) {
            assertThat(row.list("forms")).as(name + ":" + row.line()).noneMatch(seen::contains);
            seen.addAll(row.list("forms"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"speech-verbs", "prefilter", "units", "hedges"})
    void wordsToCompareWithFoldedOnesAreFolded(String name) {
        for (Table.Row row : Table.load(name).rows()) {
            assertThat(forms(row))
                    .as(name + ":" + row.line())
                    .allSatisfy(form -> assertThat(form).isEqualTo(form.toLowerCase(Locale.ROOT)));
        }
    }
}
