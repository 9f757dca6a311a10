package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.model.Claim;

/** The published definitions name all that the program can write: no field, type, subtype or value without its line. */
final class MethodPageTest {

    private static final Path TRIGGERS = Program.repository("variorum-core/src/main/resources/lexicon/triggers.tsv");

    private final String page;

    MethodPageTest() throws IOException {
        page = Files.readString(Program.repository("docs/method.md"));
    }

    @Test
    void namesEachFieldOfAClaim() {
        List<String> fields = Arrays.stream(Claim.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("doc") && !name.equals("sample"))
                .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .toList();

        assertThat(fields).isNotEmpty().allSatisfy(field -> assertThat(page).contains("`" + field + "`"));
    }

    @Test
    void namesEachTypeWithItsSubtypes() throws IOException {
        List<String> lines = Files.readAllLines(TRIGGERS);
        List<String> head = List.of(lines.get(0).split("\t", -1));

        assertThat(lines.stream().skip(1)).isNotEmpty().allSatisfy(line -> {
            String[] cells = line.split("\t", -1);
            String type = cells[head.indexOf("event_type")];
            String subtype = cells[head.indexOf("subtype")];
            assertThat(page.lines()).anyMatch(row -> row.startsWith("| `" + type + "` |") && row.contains(subtype));
        });
    }

    @Test
    void namesEachValueOfHowAClaimStands() {
        List<String> values = Stream.of(
                        "asserted",
                        "claimed",
                        "alleged",
                        "denied",
                        "planned",
                        "affirmed",
                        "negated",
                        "done",
                        "ongoing",
                        "ordered",
                        "requested",
                        "predicted",
                        "hypothetical",
                        "capability",
                        "claimed_target",
                        "reported_hit",
                        "harmed",
                        "unclear",
                        "armed_group",
                        "opposition",
                        "civilian",
                        "military",
                        "infrastructure",
                        "said",
                        "confirmed",
                        "conceded",
                        "declined",
                        "demanded")
                .map(value -> "`" + value + "`")
                .toList();

        assertThat(values).allSatisfy(value -> assertThat(page).contains(value));
    }
}
