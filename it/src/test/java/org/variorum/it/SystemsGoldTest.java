package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Every weapon system that the real articles name against those that the program finds: named ones alone, and together with
 * plain kinds of munition. The file holds the place of each, in code points, and what it is, as read by two readers; its
 * head tells how they differed. A mention is right if it overlaps and is the same system. The program reads no comments of
 * readers; what they name counts as missed.
 */
@Tag("models")
@Tag("shared")
final class SystemsGoldTest {

    private static final double ENOUGH = 0.97;

    /** A system at its place in an article. */
    private record Named(String doc, int start, int end, String id) {

        boolean is(Named other) {
            return doc.equals(other.doc) && start < other.end && other.start < end && id.equals(other.id);
        }
    }

    private final List<Named> gold = new ArrayList<>();
    private final Set<String> kinds = new HashSet<>();

    @Test
    void systemsNamedInTheArticlesAreFoundAndNothingElseIs() {
        CaseFile.rows("systems.gold.tsv").forEach(this::addGold);
        List<Named> found = new ArrayList<>(found("dev"));
        found.addAll(found("seeds"));

        assertEnough("all", gold, found);
        assertEnough("named", named(gold), named(found));
    }

    private static void assertEnough(String which, List<Named> gold, List<Named> found) {
        List<Named> missed =
                gold.stream().filter(g -> found.stream().noneMatch(g::is)).toList();
        List<Named> wrong =
                found.stream().filter(f -> gold.stream().noneMatch(f::is)).toList();

        assertThat(1 - missed.size() / (double) gold.size())
                .as(which + ", recall, missed: " + missed)
                .isGreaterThanOrEqualTo(ENOUGH);
        assertThat(1 - wrong.size() / (double) found.size())
                .as(which + ", precision, wrong: " + wrong)
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    private List<Named> named(List<Named> systems) {
        return systems.stream().filter(s -> !kinds.contains(s.id())).toList();
    }

    private void addGold(String[] cells) {
        gold.add(new Named(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]));
        if (cells[4].equals("kind")) {
            kinds.add(cells[3]);
        }
    }

    private static List<Named> found(String articles) {
        List<Named> found = new ArrayList<>();
        for (JsonNode row : SharedFiles.output(articles).annotations()) {
            for (JsonNode system : row.path("systems")) {
                found.add(new Named(
                        row.path("doc").asString(),
                        system.path("start").asInt(),
                        system.path("end").asInt(),
                        system.path("id").asString("")));
            }
        }
        return found;
    }
}
