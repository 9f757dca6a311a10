package org.variorum.core.annotate;

import java.util.Map;
import org.variorum.core.lexicon.Entries;

/** Directions and distances between points on the earth, taken for a sphere; bearings in degrees from north by east. */
final class Compass {

    private static final double EARTH_M = 6_371_000;
    private static final double FULL_TURN = 360;
    private static final double HALF_TURN = 180;

    private static final Map<String, Double> BEARINGS = Map.of(
            "north", 0.0,
            "northeast", 45.0,
            "east", 90.0,
            "southeast", 135.0,
            "south", 180.0,
            "southwest", 225.0,
            "west", 270.0,
            "northwest", 315.0);

    private Compass() {}

    /** A point in degrees, north and east positive. */
    record Point(double lat, double lon) {

        static Point of(Entries.Place place) {
            return new Point(place.lat(), place.lon());
        }
    }

    /** The bearing of a word as look-up folds it ("northeast"); not a number where it is none. */
    static double bearing(String word) {
        return BEARINGS.getOrDefault(word, Double.NaN);
    }

    /** The bearing at which {@code to} lies from {@code from}. */
    static double bearing(Point from, Point to) {
        double p = Math.toRadians(from.lat());
        double q = Math.toRadians(to.lat());
        double across = Math.toRadians(to.lon() - from.lon());
        double east = Math.sin(across) * Math.cos(q);
        double north = Math.cos(p) * Math.sin(q) - Math.sin(p) * Math.cos(q) * Math.cos(across);
        return (Math.toDegrees(Math.atan2(east, north)) + FULL_TURN) % FULL_TURN;
    }

    /** The lesser angle between two bearings. */
    static double between(double bearing, double other) {
        double turn = Math.abs(bearing - other) % FULL_TURN;
        return turn > HALF_TURN ? FULL_TURN - turn : turn;
    }

    /** The point {@code metres} away from {@code from} on a bearing. */
    static Point away(Point from, double bearing, double metres) {
        double turn = Math.toRadians(bearing);
        double far = metres / EARTH_M;
        double p = Math.toRadians(from.lat());
        double lat = Math.asin(Math.sin(p) * Math.cos(far) + Math.cos(p) * Math.sin(far) * Math.cos(turn));
        double lon = Math.toRadians(from.lon())
                + Math.atan2(Math.sin(turn) * Math.sin(far) * Math.cos(p), Math.cos(far) - Math.sin(p) * Math.sin(lat));
        return new Point(Math.toDegrees(lat), Math.toDegrees(lon));
    }

    /** The point half way on the shortest line between two points. */
    static Point midpoint(Point from, Point to, double metres) {
        return away(from, bearing(from, to), metres / 2);
    }
}
