package org.variorum.core.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the lines of a country dump of geonames.org ({@code SY.txt}: 19 columns, tab-separated) and writes those that may be
 * named in the news as rows of a {@link Gazetteer}. Countries and past places are left out; what kinds of place are taken,
 * and how far each reaches, stands in {@code place-features.tsv}.
 */
public final class GeoNamesDump {

    /** Columns of a dump. */
    public static final int WIDTH = 19;

    private static final int MOST_SPELLINGS = 10;
    private static final int LEAST_LETTERS = 3;
    private static final int LEAST_WITHOUT_ARTICLE = 4;

    /** Places that are no more, or have another entry. */
    private static final Set<String> PAST = Set.of("PPLH", "PPLQ", "PPLCH", "PPLW");

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{Lm} .'’‘`-]+");
    private static final Pattern ARTICLE =
            Pattern.compile("(?:al|el|ad|ed|ar|er|as|es|ash|esh|at|et|az|ez|an|en) (?<bare>.+)");

    private static final Map<String, Integer> RADIUS = Table.load("place-features").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell("id"), row -> Integer.valueOf(row.cell("radius_m"))));

    private GeoNamesDump() {}

    /** Is this a line of a dump: 19 columns, the first a number, a latitude and longitude where they belong? */
    public static boolean isRow(String line) {
        String[] cells = line.split("\t", -1);
        return cells.length == WIDTH
                && !cells[0].isEmpty()
                && cells[0].length() <= 9
                && cells[0].chars().allMatch(c -> c >= '0' && c <= '9')
                && isDegrees(cells[4], 90)
                && isDegrees(cells[5], 180);
    }

    private static boolean isDegrees(String cell, int most) {
        try {
            return Math.abs(Double.parseDouble(cell)) <= most;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    /** The gazetteer's row for a line that {@link #isRow}; empty for a kind of place that is left out. */
    public static Optional<String> row(String line) {
        String[] cells = line.split("\t", -1);
        String feature = cells[7].isEmpty() ? "PPL" : cells[7];
        boolean settlement = cells[6].equals("P") && !PAST.contains(feature);
        if (!settlement && !RADIUS.containsKey(feature)) {
            return Optional.empty();
        }
        List<String> keys = keys(cells);
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        int people = people(cells[14]);
        int radius = settlement ? radius(feature, people) : RADIUS.getOrDefault(feature, 0);
        return Optional.of(String.join(
                "\t",
                cells[0],
                cells[1],
                String.join("|", keys),
                feature,
                cells[8],
                cells[10],
                cells[11],
                cells[4],
                cells[5],
                Integer.toString(radius),
                people == 0 ? "" : Integer.toString(people),
                ""));
    }

    private static List<String> keys(String[] cells) {
        List<String> names = new ArrayList<>(List.of(cells[2], cells[1]));
        names.addAll(List.of(cells[3].split(",", -1)));
        Set<String> keys = new LinkedHashSet<>();
        for (String name : names) {
            if (isAName(name) && keys.size() < MOST_SPELLINGS) {
                String key = Words.keyOf(name);
                keys.add(key);
                var article = ARTICLE.matcher(key);
                if (article.matches() && article.group("bare").length() >= LEAST_WITHOUT_ARTICLE) {
                    keys.add(article.group("bare"));
                }
            }
        }
        keys.removeIf(key -> key.length() < LEAST_LETTERS);
        return List.copyOf(keys);
    }

    /** Is it written in Latin letters, and not an abbreviation? */
    private static boolean isAName(String name) {
        return !name.isEmpty()
                && LATIN.matcher(name).matches()
                && Character.isUpperCase(name.codePointAt(0))
                && name.chars().anyMatch(Character::isLowerCase);
    }

    private static int people(String cell) {
        try {
            return Math.max(0, Integer.parseInt(cell));
        } catch (NumberFormatException unknown) {
            return 0;
        }
    }

    /** How far a town reaches, by its people, as {@code data/derive_places.py} has it. */
    private static int radius(String feature, int people) {
        if (people >= 5_000_000) {
            return 20_000;
        }
        if (people > 1_000_000) {
            return 12_000;
        }
        if (people > 100_000) {
            return 5_000;
        }
        if (people > 20_000) {
            return 3_000;
        }
        return feature.equals("PPLX") ? 1_500 : 2_000;
    }
}
