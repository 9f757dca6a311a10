package org.variorum.core.annotate;

import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/**
 * Reads the words around a place's name that make it another place: its countryside, a part of it, somewhere north of it.
 * No offset is invented: the centre stays that of the named place, and the circle grows. Only a distance and a direction that
 * are both told move it.
 */
final class PlaceDescriptions {

    /** How far the land about a town reaches beyond it. */
    private static final int AREA_M = 25_000;

    /** How far suburbs and outskirts reach. */
    private static final int NEAR_M = 15_000;

    /** How far "north of" reaches where no distance is told. */
    private static final int DIRECTION_M = 30_000;

    private static final int MOST_KM = 300;
    private static final double METRES_IN_A_KM = 1000;
    private static final double METRES_IN_A_MILE = 1609;
    private static final String AREA = "AREA";
    private static final String DIRECTION = "description.direction";
    private static final String BORDER = "description.border";
    private static final Set<String> BORDERS = WordLists.words("border-words");

    /** How many words a distance has: a number and its unit. */
    private static final int MEASURE = 2;

    private final String text;
    private final TextWords words;

    PlaceDescriptions(String text, Words words) {
        this.text = text;
        this.words = new TextWords(text, words);
    }

    /**
     * A place under its description.
     *
     * @param open is it only told by where it lies from a whole country or area, so that no circle can hold it?
     */
    record Described(TextSpan span, Entries.Place place, String rule, boolean open) {}

    /** What the words around a settled name make of it; empty where it stands for itself. */
    Optional<Described> of(PlaceName name, Entries.Place place) {
        return areaBehind(name, place)
                .or(() -> areaOf(name, place))
                .or(() -> areaBefore(name, place))
                .or(() -> border(name, place))
                .or(() -> partOf(name, place))
                .or(() -> direction(name, place))
                .or(() -> part(name, place))
                .or(() -> near(name, place));
    }

    /** "Aleppo countryside", "Kharkiv region"; the area that bears a quarter's name is the quarter. */
    private Optional<Described> areaBehind(PlaceName name, Entries.Place place) {
        int next = name.last() + 1;
        boolean area = words.isJoined(name.last())
                && PlaceWords.AREAS.contains(words.key(next))
                && place.isSettlement()
                && !place.isQuarter();
        return area
                ? Optional.of(described(name.first(), next, place, place.radiusM() + AREA_M, "description.area-behind"))
                : Optional.empty();
    }

    /** "the eastern countryside of Aleppo", "outskirts of the city of Homs". */
    private Optional<Described> areaBefore(PlaceName name, Entries.Place place) {
        int of = of(name);
        if (of < 1 || !PlaceWords.AREAS.contains(words.key(of - 1)) || !words.isJoined(of - 1)) {
            return Optional.empty();
        }
        int first = withCompass(of - 1);
        return Optional.of(described(first, name.last(), place, place.radiusM() + AREA_M, "description.area-before"));
    }

    /** "Aleppo's eastern suburbs", also where the text has lost the sign. */
    private Optional<Described> areaOf(PlaceName name, Entries.Place place) {
        int next = name.last() + 1;
        boolean lost = text.startsWith("s ", name.span().end());
        boolean owns = words.key(next).equals("s") && isPossessive(name.span().end());
        if (!place.isSettlement() || !(owns || lost)) {
            return Optional.empty();
        }
        int noun = lost ? next : next + 1;
        while (PlaceWords.COMPASS.contains(words.key(noun)) && words.isJoined(noun)) {
            noun++;
        }
        return PlaceWords.AREAS.contains(words.key(noun))
                ? Optional.of(described(name.first(), noun, place, place.radiusM() + AREA_M, "description.area-of"))
                : Optional.empty();
    }

    private boolean isPossessive(int end) {
        return text.startsWith("'s ", end) || text.startsWith("\u2019s ", end);
    }

    /** "near the border with Jordan", "the Jordan border". */
    private Optional<Described> border(PlaceName name, Entries.Place place) {
        int before = name.first() - 1;
        int next = name.last() + 1;
        if (!place.isCountry()) {
            return Optional.empty();
        }
        boolean with =
                words.key(before).equals("with") && words.isJoined(before) && BORDERS.contains(words.key(before - 1));
        boolean behind = words.isJoined(name.last()) && BORDERS.contains(words.key(next));
        if (!with && !behind) {
            return Optional.empty();
        }
        int last = behind ? next : name.last();
        int first = with ? before - 1 : name.first();
        return Optional.of(described(first, last, place, 0, BORDER));
    }

    /** "the north of Syria" lies in it, and "north of Syria" does not. */
    private Optional<Described> partOf(PlaceName name, Entries.Place place) {
        int of = of(name);
        int part = of - 1;
        boolean the = words.key(part - 1).equals("the") && words.isJoined(part - 1) && words.isJoined(part);
        return the
                        && PlaceWords.DIRECTIONS.contains(words.key(part))
                        && !words.key(part - 2).equals("to")
                ? Optional.of(described(part, name.last(), place, 0, "description.part-of"))
                : Optional.empty();
    }

    /** "south of Aleppo", "40 km north-east of Aleppo". */
    private Optional<Described> direction(PlaceName name, Entries.Place place) {
        int of = of(name);
        if (of < 1 || !PlaceWords.DIRECTIONS.contains(words.key(of - 1)) || !words.isJoined(of - 1)) {
            return Optional.empty();
        }
        int first = of - 1;
        if (words.isJoined(first - 1) && PlaceWords.DIRECTIONS.contains(words.key(first - 1))) {
            first--;
        }
        Optional<Distance> distance = distanceBefore(first);
        String direction = first == of - 1 ? words.key(first) : words.key(first) + words.key(of - 1);
        double bearing = Compass.bearing(direction);
        if (distance.isPresent() && place.isSettlement() && !Double.isNaN(bearing)) {
            return Optional.of(away(distance.get(), bearing, name, place));
        }
        int from = distance.map(Distance::first).orElse(first);
        return Optional.of(described(from, name.last(), place, DIRECTION_M + place.radiusM(), DIRECTION));
    }

    /** The point so far off; a direction told in a word is true to half a right angle, and a distance told is round. */
    private Described away(Distance distance, double bearing, PlaceName name, Entries.Place place) {
        Compass.Point point = Compass.away(Compass.Point.of(place), bearing, distance.metres());
        TextSpan span = words.span(distance.first()).union(name.span());
        int radius = place.radiusM() + (int) Math.ceil(distance.metres() / 2);
        Entries.Place there = place.away(span.of(text), AREA, point.lat(), point.lon(), radius);
        return new Described(span, there, "description.distance", false);
    }

    /** A distance in metres, and the index of its first word. */
    private record Distance(double metres, int first) {}

    /** "40 km", "25 miles" and "40 km (25 miles)" before word {@code first}. */
    private Optional<Distance> distanceBefore(int first) {
        int unit = first - 1;
        boolean bracket = unit > MEASURE
                && words.gap(unit).equals(") ")
                && words.gap(unit - MEASURE).equals(" (");
        if (bracket) {
            return distance(unit - MEASURE);
        }
        return words.isJoined(unit) ? distance(unit) : Optional.empty();
    }

    private Optional<Distance> distance(int unit) {
        boolean miles = words.key(unit).startsWith("mile");
        boolean metric = words.key(unit).equals("km") || words.key(unit).startsWith("kilomet");
        String number = words.key(unit - 1);
        if (!(miles || metric) || !words.isJoined(unit - 1) || number.length() > 3 || !isFigure(number)) {
            return Optional.empty();
        }
        int value = Integer.parseInt(number);
        double metres = value * (miles ? METRES_IN_A_MILE : METRES_IN_A_KM);
        return value > MOST_KM ? Optional.empty() : Optional.of(new Distance(metres, unit - 1));
    }

    private static boolean isFigure(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** "northern Syria", "eastern Aleppo": a part that has no centre of its own. */
    private Optional<Described> part(PlaceName name, Entries.Place place) {
        int before = name.first() - 1;
        boolean part = before >= 0
                && words.isJoined(before)
                && PlaceWords.COMPASS.contains(words.key(before))
                && Character.isLowerCase(text.codePointAt(words.span(before).start()))
                && (place.isCountry() || place.isArea() || place.isSettlement());
        return part
                ? Optional.of(described(withCompass(name.first()), name.last(), place, 0, "description.part"))
                : Optional.empty();
    }

    /** "near Damascus", "outside Kyiv". */
    private Optional<Described> near(PlaceName name, Entries.Place place) {
        int before = name.first() - 1;
        boolean near = before >= 0
                && words.isJoined(before)
                && PlaceWords.NEAR.contains(words.key(before))
                && place.isSettlement();
        return near
                ? Optional.of(described(before, name.last(), place, place.radiusM() + NEAR_M, "description.near"))
                : Optional.empty();
    }

    private Described described(int first, int last, Entries.Place place, int radius, String rule) {
        TextSpan span = words.span(first, last);
        String name = span.of(text);
        boolean open = rule.equals(BORDER) || (rule.equals(DIRECTION) && !place.isSettlement());
        return new Described(span, place.described(name, AREA, radius), rule, open);
    }

    /** The "of" before the name, over "the city of" if that stands between; -1 where there is none. */
    private int of(PlaceName name) {
        int of = name.first() - 1;
        if (of < 0 || !words.key(of).equals("of") || !words.isJoined(of)) {
            return -1;
        }
        boolean kind = of >= 3
                && PlaceWords.KINDS.contains(words.key(of - 1))
                && words.key(of - 2).equals("the")
                && words.key(of - 3).equals("of");
        return kind ? of - 3 : of;
    }

    /** {@code first}, or the compass words before it. */
    private int withCompass(int first) {
        int from = first;
        while (from > 0 && words.isJoined(from - 1) && PlaceWords.COMPASS.contains(words.key(from - 1))) {
            from--;
        }
        return from;
    }
}
