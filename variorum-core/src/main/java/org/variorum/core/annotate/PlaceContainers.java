package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/** The areas that the words about a name say it lies in: "Tripoli, Lebanon", "Reading, Pa.", "Syria's Idlib". */
final class PlaceContainers {

    /** The longest short form of an area with the comma before it. */
    private static final int CODE_LENGTH = 9;

    /** How far behind the town's name its area may stand, in characters: "Haran, in the north-western X province". */
    private static final int REACH = 40;

    private static final Pattern COMMA = Pattern.compile(",[ \\u00A0]");

    private static final Set<String> QUARTER = WordLists.words("quarter-words");
    private static final Set<String> QUARTERS = WordLists.words("village-words-plural");

    /** Words between a town and the area it lies in. */
    private static final Set<String> BETWEEN = Set.of("in", "of", "the");

    private PlaceContainers() {}

    /** The area whose short form follows behind a comma. */
    static Optional<Lexicon.AreaCode> codeAfter(Lexicon lexicon, String text, TextSpan name) {
        int from = name.end() + 2;
        if (!text.startsWith(", ", name.end())) {
            return Optional.empty();
        }
        String next = text.substring(from, Math.min(text.length(), from + CODE_LENGTH));
        for (PhraseTrie.Hit<Lexicon.AreaCode> hit : lexicon.areaCodes().find(Words.of(next), next)) {
            int end = hit.span().end();
            boolean whole = end == next.length() || !Words.isWordUnit(next, end);
            if (hit.span().start() == 0 && whole) {
                return Optional.of(hit.value());
            }
        }
        return Optional.empty();
    }

    /** Do the words from word {@code first} on stand where the short form of an area does: behind a name and a comma? */
    static boolean isACode(String text, Words words, int first, TextSpan span) {
        if (first == 0 || !text.startsWith(", ", span.start() - 2)) {
            return false;
        }
        TextSpan before = words.list().get(first - 1).span();
        boolean name = before.end() == span.start() - 2 && Character.isUpperCase(text.codePointAt(before.start()));
        boolean dot = span.end() < text.length() && text.charAt(span.end()) == '.';
        return name && (dot || span.length() == 2);
    }

    /** Of {@code candidates} those inside the area that stands about name {@code i}; empty where none does. */
    static List<Entries.Place> inside(PlaceReading reading, int i, List<Entries.Place> candidates) {
        PlaceName name = reading.names().get(i);
        Optional<Lexicon.AreaCode> code = codeAfter(reading.lexicon(), reading.text(), name.span());
        if (code.isPresent()) {
            return candidates.stream().filter(p -> isIn(p, code.get())).toList();
        }
        List<Entries.Place> found = new ArrayList<>();
        if (i + 1 < reading.names().size()
                && isBehind(reading, name, reading.names().get(i + 1))) {
            found.addAll(within(
                    candidates,
                    reading.names().get(i + 1).candidates(),
                    reading.names().get(i)));
        }
        if (found.isEmpty() && i > 0 && isPossessive(reading, reading.names().get(i - 1), name)) {
            found.addAll(within(
                    candidates,
                    reading.names().get(i - 1).candidates(),
                    reading.names().get(i)));
        }
        if (found.isEmpty()) {
            Optional<String> nation = reading.nationBefore(name);
            candidates.stream()
                    .filter(p -> nation.isPresent() && p.country().equals(nation.get()))
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isIn(Entries.Place place, Lexicon.AreaCode code) {
        return place.country().equals(code.country()) && place.area().first().equals(code.first()) && !place.isArea();
    }

    /** Does {@code outer} follow as the place that {@code inner} lies in? */
    private static boolean isBehind(PlaceReading reading, PlaceName inner, PlaceName outer) {
        return leadsOut(
                reading.text().substring(inner.span().end(), outer.span().start()));
    }

    /** Does "the Zarqun neighbourhood in Homs" name a town that {@code quarter} is no part of? */
    static boolean isOfAnotherTown(PlaceReading reading, int i, Entries.Place quarter) {
        if (i + 1 >= reading.names().size()) {
            return false;
        }
        PlaceName inner = reading.names().get(i);
        PlaceName outer = reading.names().get(i + 1);
        List<Entries.Place> towns = outer.candidates().stream()
                .filter(place -> place.isSettlement() && !place.isQuarter())
                .toList();
        return !towns.isEmpty()
                && leadsToTown(reading.text()
                        .substring(inner.span().end(), outer.span().start()))
                && towns.stream().noneMatch(town -> isAbout(town, quarter));
    }

    /** "Neighbourhood in", "district of the city of". */
    private static boolean leadsToTown(String gap) {
        List<Words.Word> kinds = Words.of(gap).list().stream()
                .takeWhile(word -> QUARTER.contains(word.key()) || QUARTERS.contains(word.key()))
                .toList();
        return leadsOut(
                        kinds.isEmpty()
                                ? gap
                                : gap.substring(
                                        kinds.get(kinds.size() - 1).span().end()))
                && !COMMA.matcher(gap).matches();
    }

    /** Do the words between a place and the next say that the next holds it: a comma, "in the northern province of"? */
    static boolean leadsOut(String gap) {
        if (gap.length() > REACH) {
            return false;
        }
        if (COMMA.matcher(gap).matches()) {
            return true;
        }
        List<Words.Word> between = Words.of(gap).list();
        boolean plain =
                gap.chars().allMatch(c -> c == ',' || c == ' ' || c == '\u00A0' || c == '-' || Character.isLetter(c));
        return plain
                && !between.isEmpty()
                && (between.get(0).key().equals("in") || between.get(0).key().equals("of"))
                && between.stream().allMatch(PlaceContainers::mayStandBetween);
    }

    /** Do the words between a place and the next say that the first holds it: "'s northern city of"? */
    static boolean leadsIn(String gap) {
        return gap.length() <= REACH
                && (gap.startsWith("'s ") || gap.startsWith("\u2019s "))
                && Words.of(gap.substring(2)).list().stream().allMatch(PlaceContainers::mayStandBetween);
    }

    private static boolean mayStandBetween(Words.Word word) {
        return BETWEEN.contains(word.key())
                || PlaceWords.COMPASS.contains(word.key())
                || PlaceWords.KINDS.contains(word.key());
    }

    /** "Syria's Idlib", "Syria's northern city of Idlib". */
    private static boolean isPossessive(PlaceReading reading, PlaceName outer, PlaceName inner) {
        return leadsIn(reading.text().substring(outer.span().end(), inner.span().start()));
    }

    private static List<Entries.Place> within(
            List<Entries.Place> candidates, List<Entries.Place> outers, PlaceName name) {
        return candidates.stream()
                .filter(inner -> outers.stream().anyMatch(outer -> holds(outer, inner)))
                .filter(inner -> !inner.isCountry() || name.candidates().size() == 1)
                .toList();
    }

    /** Does {@code outer}, a country or an area of the first or second level, hold {@code inner}? */
    static boolean holds(Entries.Place outer, Entries.Place inner) {
        if (inner.isCountry()
                || !outer.country().equals(inner.country())
                || outer.id().equals(inner.id())) {
            return false;
        }
        if (outer.isCountry()) {
            return true;
        }
        return switch (outer.feature()) {
            case "ADM1" ->
                !inner.feature().equals("ADM1")
                        && isSame(outer.area().first(), inner.area().first());
            case "ADM2" ->
                !inner.isArea()
                        && isSame(outer.area().first(), inner.area().first())
                        && isSame(outer.area().second(), inner.area().second());
            default -> inner.isQuarter() && outer.isSettlement() && isAbout(outer, inner);
        };
    }

    private static boolean isSame(String code, String other) {
        return !code.isEmpty() && code.equals(other);
    }

    private static boolean isAbout(Entries.Place town, Entries.Place quarter) {
        return town.distanceTo(quarter) < 2.0 * town.radiusM() + 5_000;
    }
}
