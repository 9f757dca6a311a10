package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/**
 * Names that must get no point: villages, hills, checkpoints and camps that no table holds, and persons, ships, firms and
 * streets called like a place that the tables do hold. A name is right if no place with a point overlaps it anywhere in its
 * text; the texts are invented.
 */
@Tag("models")
class UnlistedPlacesTest {

    private static final double FEWEST_RIGHT = 0.90;
    private static final int LEAST_ABSENT = 40;
    private static final int LEAST_TRAPS = 20;

    private static final Lexicon LEXICON = Extraction.shared().lexicon();

    /**
     * A line of the file.
     *
     * @param absent names that no table holds
     * @param traps names of no place, of which a word is the name of one
     */
    record Case(String id, List<String> absent, List<String> traps, String text) {}

    @Test
    void namesThatAreNoKnownPlaceGetNoPoint() {
        int names = 0;
        List<String> wrong = new ArrayList<>();
        for (Case each : cases()) {
            List<Mention<Resolved>> points = points(each);
            for (String name :
                    Stream.concat(each.absent().stream(), each.traps().stream()).toList()) {
                names++;
                points.stream()
                        .filter(point -> occurrences(name, each.text()).stream().anyMatch(point.span()::overlaps))
                        .forEach(point -> wrong.add(each.id() + " " + name + ": "
                                + point.span().of(each.text()) + " is "
                                + point.value().place().orElseThrow().id() + " by " + point.by()));
            }
        }
        long wrongNames = wrong.stream()
                .map(line -> line.substring(0, line.indexOf(':')))
                .distinct()
                .count();
        assertThat(1.0 - (double) wrongNames / names)
                .as(names + " names, wrong: " + String.join("\n", wrong))
                .isGreaterThanOrEqualTo(FEWEST_RIGHT);
    }

    /** Else the case would show nothing. */
    @Test
    void absentNamesAreInNoTableAndTrapsHoldAName() {
        List<String> absent =
                cases().stream().flatMap(each -> each.absent().stream()).toList();
        List<String> traps =
                cases().stream().flatMap(each -> each.traps().stream()).toList();

        assertThat(absent)
                .hasSizeGreaterThanOrEqualTo(LEAST_ABSENT)
                .noneMatch(UnlistedPlacesTest::isAPlace)
                .doesNotHaveDuplicates();
        assertThat(traps)
                .hasSizeGreaterThanOrEqualTo(LEAST_TRAPS)
                .allMatch(name -> Stream.of(name.split(" ", -1)).anyMatch(UnlistedPlacesTest::isAPlace));
        assertThat(cases())
                .allSatisfy(each -> assertThat(Stream.concat(each.absent().stream(), each.traps().stream()))
                        .allMatch(name -> !occurrences(name, each.text()).isEmpty()));
    }

    private static boolean isAPlace(String name) {
        Words words = Words.of(name);
        TextSpan whole = new TextSpan(0, name.length());
        return Stream.concat(
                        LEXICON.places().find(words, name).stream(), LEXICON.gazetteer().find(words, name).stream())
                .anyMatch(hit -> hit.span().equals(whole));
    }

    private static List<TextSpan> occurrences(String name, String text) {
        List<TextSpan> found = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            found.add(new TextSpan(at, at + name.length()));
        }
        return found;
    }

    private static List<Mention<Resolved>> points(Case each) {
        return Extraction.shared().annotated(each.text()).places().stream()
                .filter(place -> place.value().place().isPresent())
                .toList();
    }

    private static List<Case> cases() {
        return CaseFile.rows("/places/unlisted.tsv").stream()
                .map(cells -> new Case(cells[0], names(cells[1]), names(cells[2]), cells[3]))
                .toList();
    }

    private static List<String> names(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
}
