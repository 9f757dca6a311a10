package org.variorum.core.annotate;

import java.util.Locale;
import java.util.Optional;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/**
 * Reads the words around a place's name that make it another place: its countryside, a part of it, somewhere north of it.
 * No offset is invented: the centre stays that of the named place, and the circle grows.
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

    private final String text;
    private final Words words;

    PlaceDescriptions(String text, Words words) {
        this.text = text;
        this.words = words;
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
                .or(() -> areaBefore(name, place))
                .or(() -> direction(name, place))
                .or(() -> part(name, place))
                .or(() -> near(name, place));
    }

    /** "Aleppo countryside", "Kharkiv region". */
    private Optional<Described> areaBehind(PlaceName name, Entries.Place place) {
        int next = name.last() + 1;
        boolean area = isJoined(name.last()) && PlaceWords.AREAS.contains(key(next)) && place.isSettlement();
        return area
                ? Optional.of(described(name.first(), next, place, place.radiusM() + AREA_M, "description.area-behind"))
                : Optional.empty();
    }

    /** "the eastern countryside of Aleppo", "outskirts of the city of Homs". */
    private Optional<Described> areaBefore(PlaceName name, Entries.Place place) {
        int of = of(name);
        if (of < 1 || !PlaceWords.AREAS.contains(key(of - 1)) || !isJoined(of - 1)) {
            return Optional.empty();
        }
        int first = withCompass(of - 1);
        return Optional.of(described(first, name.last(), place, place.radiusM() + AREA_M, "description.area-before"));
    }

    /** "south of Aleppo", "40 km north-east of Aleppo". */
    private Optional<Described> direction(PlaceName name, Entries.Place place) {
        int of = of(name);
        if (of < 1 || !PlaceWords.DIRECTIONS.contains(key(of - 1)) || !isJoined(of - 1)) {
            return Optional.empty();
        }
        int first = of - 1;
        if (first > 0 && isJoined(first - 1) && PlaceWords.DIRECTIONS.contains(key(first - 1))) {
            first--;
        }
        Optional<Double> distance = distanceBefore(first);
        int reach = distance.map(d -> (int) Math.ceil(d) + place.radiusM()).orElse(DIRECTION_M + place.radiusM());
        int from = distance.isPresent() ? first - 2 : first;
        return Optional.of(described(from, name.last(), place, reach, DIRECTION));
    }

    /** The metres in "40 km north of". */
    private Optional<Double> distanceBefore(int first) {
        if (first < 2 || !isJoined(first - 1)) {
            return Optional.empty();
        }
        String unit = key(first - 1);
        boolean miles = unit.startsWith("mile");
        boolean unitFits = miles || unit.equals("km") || unit.startsWith("kilomet");
        String number = key(first - 2);
        boolean figure =
                !number.isEmpty() && number.length() <= 3 && number.chars().allMatch(Character::isDigit);
        if (!unitFits || !figure || Integer.parseInt(number) > MOST_KM) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(number) * (miles ? METRES_IN_A_MILE : METRES_IN_A_KM));
    }

    /** "northern Syria", "eastern Aleppo": a part that has no centre of its own. */
    private Optional<Described> part(PlaceName name, Entries.Place place) {
        int before = name.first() - 1;
        boolean part = before >= 0
                && isJoined(before)
                && PlaceWords.COMPASS.contains(key(before))
                && Character.isLowerCase(
                        text.codePointAt(words.list().get(before).span().start()))
                && (place.isCountry() || place.isArea() || place.isSettlement());
        return part
                ? Optional.of(described(withCompass(name.first()), name.last(), place, 0, "description.part"))
                : Optional.empty();
    }

    /** "near Damascus", "outside Kyiv". */
    private Optional<Described> near(PlaceName name, Entries.Place place) {
        int before = name.first() - 1;
        boolean near = before >= 0 && isJoined(before) && PlaceWords.NEAR.contains(key(before)) && place.isSettlement();
        return near
                ? Optional.of(described(before, name.last(), place, place.radiusM() + NEAR_M, "description.near"))
                : Optional.empty();
    }

    private Described described(int first, int last, Entries.Place place, int radius, String rule) {
        TextSpan span =
                words.list().get(first).span().union(words.list().get(last).span());
        String name = span.of(text);
        boolean open = rule.equals(DIRECTION) && !place.isSettlement();
        return new Described(span, place.described(name, AREA, radius), rule, open);
    }

    /** The "of" before the name, over "the city of" if that stands between; -1 where there is none. */
    private int of(PlaceName name) {
        int of = name.first() - 1;
        if (of < 0 || !key(of).equals("of") || !isJoined(of)) {
            return -1;
        }
        boolean kind = of >= 3
                && PlaceWords.KINDS.contains(key(of - 1))
                && key(of - 2).equals("the")
                && key(of - 3).equals("of");
        return kind ? of - 3 : of;
    }

    /** {@code first}, or the compass words before it. */
    private int withCompass(int first) {
        int from = first;
        while (from > 0 && isJoined(from - 1) && PlaceWords.COMPASS.contains(key(from - 1))) {
            from--;
        }
        return from;
    }

    private String key(int i) {
        return i >= 0 && i < words.list().size() ? words.list().get(i).key().toLowerCase(Locale.ROOT) : "";
    }

    /** Does only a space or a hyphen stand between word {@code i} and the next? */
    private boolean isJoined(int i) {
        if (i < 0 || i + 1 >= words.list().size()) {
            return false;
        }
        String gap = text.substring(
                words.list().get(i).span().end(), words.list().get(i + 1).span().start());
        return gap.length() == 1 && " -\u00A0".contains(gap);
    }
}
