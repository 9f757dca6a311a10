package org.variorum.core.reconcile.account;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.PlaceRef;

/**
 * A place for comparing.
 *
 * @param key the folded name
 * @param lat degrees north, absent with {@code lon} where the place was not resolved
 * @param radiusKm how far the place reaches around its point
 * @param country ISO 3166-1 alpha-2, empty if unknown
 * @param namesakeKm for a town that gives its name to an area around it, how far the area reaches, else 0: "in Idlib" may mean
 *     either
 */
public record Spot(
        String name,
        String key,
        @Nullable Double lat,
        @Nullable Double lon,
        double radiusKm,
        String country,
        Grain grain,
        double namesakeKm) {

    private static final Set<String> QUARTERS = WordLists.words("quarter-words");

    /** Words before a town's name that only say that it was not in it. */
    private static final Set<String> NEAR = WordLists.words("near-words");

    private static final Set<String> FACILITIES = WordLists.words("facility-words");

    private static final Set<String> QUARTER_NOUNS = WordLists.words("quarter-nouns");

    private static final double EARTH_KM = 6371;

    /** Half of a circle, in degrees. */
    private static final double HALF_TURN = 180;

    /** A place that reaches farther than this is no town. */
    private static final double LARGEST_TOWN_KM = 32;

    /** A place that reaches farther than this is a country, a sea or a part of the world. */
    private static final double LARGEST_AREA_KM = 135;

    private static final double DEFAULT_KM = 5;

    /** How finely a place is told. */
    public enum Grain {
        TOWN,
        AREA,
        LAND,
        /** Named but not found on the map. */
        UNKNOWN,
        /** A part of a town, named but not found on the map. */
        QUARTER
    }

    /** Of a claim's place, as its quote has it. */
    static Spot of(PlaceRef place, Namesakes namesakes, String quote) {
        String key = Words.keyOf(bare(place.name()));
        Double lat = place.lat();
        Double lon = place.lon();
        String country = place.country() == null ? "" : place.country();
        if (lat == null || lon == null) {
            return new Spot(place.name(), key, null, null, 0, country, unlocated(place, quote), 0);
        }
        double radius = place.radiusM() == null ? DEFAULT_KM : place.radiusM() / 1000.0;
        Grain grain = grain(radius);
        double area = grain == Grain.TOWN ? namesakes.areaKm(place.text(), country) : 0;
        return new Spot(place.name(), key, lat, lon, radius, country, grain, area);
    }

    /** "The Qussour neighbourhood": is the noun a part of the name, or does it follow the name in the quote? */
    private static Grain unlocated(PlaceRef place, String quote) {
        List<String> name = Words.keysOf(place.name());
        List<String> words = Words.keysOf(quote);
        int at = name.isEmpty() ? -1 : Collections.indexOfSubList(words, name);
        int next = at + name.size();
        boolean called = at >= 0 && next < words.size() && QUARTER_NOUNS.contains(words.get(next));
        return called || name.stream().anyMatch(QUARTERS::contains) ? Grain.QUARTER : Grain.UNKNOWN;
    }

    private static Grain grain(double radius) {
        if (radius <= LARGEST_TOWN_KM) {
            return Grain.TOWN;
        }
        return radius <= LARGEST_AREA_KM ? Grain.AREA : Grain.LAND;
    }

    /** The town's name by itself: "Orn" of "near Orn". */
    public String bareName() {
        return bare(name);
    }

    /** The same without the words for what it is: "Orn" of "Orn air base". */
    public Spot withoutKind() {
        int end = name.length();
        for (int space = name.lastIndexOf(' ');
                space > 0 && FACILITIES.contains(name.substring(space + 1, end));
                space = name.lastIndexOf(' ', space - 1)) {
            end = space;
        }
        return new Spot(name.substring(0, end), key, lat, lon, radiusKm, country, grain, namesakeKm);
    }

    private static String bare(String name) {
        int space = name.indexOf(' ');
        boolean near = space > 0 && NEAR.contains(Words.keyOf(name.substring(0, space)));
        return near ? name.substring(space + 1) : name;
    }

    /** The same place, known to lie in a country. */
    Spot in(String land) {
        return new Spot(name, key, lat, lon, radiusKm, land, grain, namesakeKm);
    }

    /** Is it a part of a town that is not on the map: "the Qussour neighbourhood"? */
    public boolean isQuarter() {
        return grain == Grain.QUARTER;
    }

    /** Has it a point? */
    public boolean located() {
        return grain != Grain.UNKNOWN && grain != Grain.QUARTER;
    }

    /** Great-circle distance of the points in km; infinite where one has none. */
    public double distanceKm(Spot other) {
        if (lat == null || lon == null || other.lat == null || other.lon == null) {
            return Double.POSITIVE_INFINITY;
        }
        double phi = Math.PI / HALF_TURN * lat;
        double otherPhi = Math.PI / HALF_TURN * other.lat;
        double dPhi = otherPhi - phi;
        double dLambda = Math.PI / HALF_TURN * (other.lon - lon);
        double chord = StrictMath.pow(StrictMath.sin(dPhi / 2), 2)
                + StrictMath.cos(phi) * StrictMath.cos(otherPhi) * StrictMath.pow(StrictMath.sin(dLambda / 2), 2);
        return 2 * EARTH_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(chord)));
    }
}
