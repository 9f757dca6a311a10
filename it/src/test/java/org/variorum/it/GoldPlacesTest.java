package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The places of the gold in the articles that name them. A place is right if most of its mentions in what is read are; a
 * mention is right within the tolerance, or as an area that holds the point (a town's province, a sea). A point is invented
 * if its circle and the gold's, each with its radius, do not meet.
 */
@Tag("models")
@Tag("shared")
final class GoldPlacesTest {

    private static final double FEWEST_RIGHT = 0.85;
    private static final Set<String> READ = Set.of("headline", "body", "caption");
    private static final double WIDE_M = 20_000;
    private static final double EARTH_M = 6_371_000;

    /**
     * A row of the gold.
     *
     * @param toleranceM in metres; NaN, as are the degrees, for a place that has no point but only an extent
     */
    private record Named(String surface, double lat, double lon, double toleranceM) {

        boolean isWide() {
            return Double.isNaN(lat);
        }

        /** In metres, on a sphere by the haversine. */
        double distanceTo(JsonNode place) {
            double south = Math.toRadians(lat);
            double north = Math.toRadians(place.path("lat").asDouble());
            double across = Math.toRadians(place.path("lon").asDouble() - lon);
            double h = Math.pow(Math.sin((north - south) / 2), 2)
                    + Math.cos(south) * Math.cos(north) * Math.pow(Math.sin(across / 2), 2);
            return 2 * EARTH_M * Math.asin(Math.sqrt(h));
        }
    }

    /** What became of the mentions of one place. */
    private static final class Tally {
        private int right;
        private int all;
    }

    private final List<String> invented = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int places;

    @Test
    void mostLieWhereTheyAreAndNoneIsInvented() throws IOException {
        look("dev", "gold/places.csv");
        look("seeds", "gold/seeds/places.csv");

        assertThat(places).isGreaterThanOrEqualTo(80);
        assertThat(invented).isEmpty();
        assertThat(1 - wrong.size() / (double) places)
                .as(places + " places, wrong: " + wrong)
                .isGreaterThanOrEqualTo(FEWEST_RIGHT);
    }

    private void look(String articles, String gold) throws IOException {
        List<JsonNode> documents = SharedFiles.output(articles).annotations();
        for (Named named : gold(SharedFiles.path(gold))) {
            Tally tally = new Tally();
            documents.forEach(document -> compare(named, document, tally));
            if (tally.all > 0) {
                places++;
            }
            if (tally.right * 2 < tally.all || (tally.all > 0 && tally.right == 0)) {
                wrong.add(named.surface() + " " + tally.right + " of " + tally.all);
            }
        }
    }

    private void compare(Named named, JsonNode document, Tally tally) {
        for (int start : occurrences(named.surface(), document)) {
            int end = start + named.surface().codePointCount(0, named.surface().length());
            List<JsonNode> found = document.path("places")
                    .valueStream()
                    .filter(place -> place.path("start").asInt() < end
                            && start < place.path("end").asInt())
                    .toList();
            Optional<JsonNode> measured =
                    found.stream().filter(GoldPlacesTest::isMeasured).findFirst();
            if (measured.isPresent()) {
                expectAsFarAsSaid(named, measured.get(), document);
                continue;
            }
            tally.all++;
            if (found.stream().anyMatch(place -> isRight(named, place))) {
                tally.right++;
            }
            found.stream()
                    .filter(place -> isInvented(named, place))
                    .forEach(place -> invented.add(document.path("doc").asString() + " " + start + " " + place));
        }
    }

    /** "160 km south of the town" is another place than the town that it names. */
    private static boolean isMeasured(JsonNode place) {
        return place.path("by").asString().equals("description.distance");
    }

    /** Such a place lies as far from the named one as its words say. */
    private void expectAsFarAsSaid(Named named, JsonNode place, JsonNode document) {
        double said = 1000 * Double.parseDouble(place.path("text").asString().split(" ", 2)[0]);
        double off = Math.abs(named.distanceTo(place) - said);
        if (off > named.toleranceM() + 0.1 * said) {
            invented.add(document.path("doc").asString() + " " + place);
        }
    }

    private static boolean isRight(Named named, JsonNode place) {
        double radius = place.path("radius_m").asDouble();
        if (named.isWide()) {
            return !hasPoint(place) || radius >= WIDE_M;
        }
        return hasPoint(place)
                && named.distanceTo(place) <= Math.max(named.toleranceM(), radius >= WIDE_M ? radius : 0);
    }

    private static boolean isInvented(Named named, JsonNode place) {
        double radius = place.path("radius_m").asDouble();
        if (named.isWide()) {
            return hasPoint(place) && radius < WIDE_M;
        }
        return hasPoint(place) && named.distanceTo(place) > named.toleranceM() + radius;
    }

    private static boolean hasPoint(JsonNode place) {
        return place.path("lat").isNumber();
    }

    /** Where the name stands as a word of its own in what is read, in code points. */
    private static List<Integer> occurrences(String name, JsonNode document) {
        String text = document.path("text").asString();
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
            boolean after = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
            int start = text.codePointCount(0, at);
            if (!before && !after && isRead(document, start)) {
                found.add(start);
            }
        }
        return found;
    }

    private static boolean isRead(JsonNode document, int at) {
        return document.path("zones")
                .valueStream()
                .anyMatch(zone -> READ.contains(zone.path("kind").asString())
                        && zone.path("start").asInt() <= at
                        && at < zone.path("end").asInt());
    }

    /** The remark, the last cell, may hold commas and is not read; names hold none. */
    private static List<Named> gold(Path path) throws IOException {
        return Files.readAllLines(path).stream()
                .skip(1)
                .map(line -> line.split(",", 7))
                .map(cells -> new Named(cells[0], number(cells[3]), number(cells[4]), 1000 * number(cells[5])))
                .toList();
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
