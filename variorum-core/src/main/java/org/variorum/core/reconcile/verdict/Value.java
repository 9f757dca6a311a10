package org.variorum.core.reconcile.verdict;

import org.variorum.model.PlaceRef;

/** What one account says in one field, so that it can be laid beside another's. */
sealed interface Value permits Value.Key, Value.Party, Value.Open, Value.Days, Value.Figure, Value.Circle {

    /** Can both hold, and say the same as far as they go? */
    boolean fits(Value other);

    /** A thing that is the same or not: an entity, a system, a kind, words. */
    record Key(String key) implements Value {

        @Override
        public boolean fits(Value other) {
            return equals(other);
        }
    }

    /**
     * An actor by its id, with the state or camp that it belongs to. A state and its arms are one; so are a camp and each of its
     * groups, but not two groups of one camp.
     */
    record Party(String id, String side, boolean group) implements Value {

        @Override
        public boolean fits(Value other) {
            if (!(other instanceof Party party)) {
                return false;
            }
            boolean whole = id.equals(side) || party.id.equals(side);
            boolean arms = !group && !party.group;
            return id.equals(party.id) || (side.equals(party.side) && (whole || arms));
        }
    }

    /** Something is said, but nothing that could be compared: a label stays with its speaker. */
    record Open() implements Value {

        @Override
        public boolean fits(Value other) {
            return false;
        }
    }

    /** Days since 1970, both inclusive. */
    record Days(long first, long last) implements Value {

        /** A month: "in 2015" confirms no day of it. */
        private static final long WIDEST = 31;

        @Override
        public boolean fits(Value other) {
            if (!(other instanceof Days days)) {
                return false;
            }
            boolean close = last - first < WIDEST && days.last - days.first < WIDEST;
            return equals(days) || (close && first <= days.last && days.first <= last);
        }
    }

    /** A count of something, with the bounds that the words allow; infinite where they are open. */
    record Figure(String of, double min, double max) implements Value {

        /** "At least 43" and 400 can both hold, but the one does not bear out the other; 112 and "more than 100" do. */
        private static final double NEAR = 1.25;

        @Override
        public boolean fits(Value other) {
            if (!(other instanceof Figure figure)) {
                return false;
            }
            boolean meet = min <= figure.max && figure.min <= max;
            double one = stated();
            double two = figure.stated();
            return of.equals(figure.of) && meet && Math.max(one, two) <= NEAR * Math.min(one, two);
        }

        private double stated() {
            return Double.isInfinite(min) ? max : min;
        }
    }

    /** A place with its area: the same where it has one name or where the areas meet. */
    record Circle(String name, double lat, double lon, int radiusM) implements Value {

        private static final double EARTH_M = 6_371_000;

        /** Two points for one name, such as a town's and its district's. */
        private static final double SAME_NAME_M = 30_000;

        static Circle of(PlaceRef place, double lat, double lon) {
            int radius = place.radiusM() == null ? 0 : place.radiusM();
            return new Circle(Values.folded(place.name()), lat, lon, radius);
        }

        @Override
        public boolean fits(Value other) {
            if (!(other instanceof Circle circle)) {
                return false;
            }
            return (name.equals(circle.name) && near(circle, SAME_NAME_M))
                    || near(circle, (double) radiusM + circle.radiusM);
        }

        /** Does the middle of {@code smaller} lie in this area? */
        boolean holds(Circle smaller) {
            return smaller.radiusM < radiusM && near(smaller, radiusM);
        }

        private boolean near(Circle other, double metres) {
            double half = square(Math.sin(Math.toRadians(other.lat - lat) / 2))
                    + Math.cos(Math.toRadians(lat))
                            * Math.cos(Math.toRadians(other.lat))
                            * square(Math.sin(Math.toRadians(other.lon - lon) / 2));
            return 2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(half))) <= metres;
        }

        private static double square(double x) {
            return x * x;
        }
    }
}
