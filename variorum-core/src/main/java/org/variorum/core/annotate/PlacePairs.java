package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.ActorKind;
import org.variorum.model.TextSpan;

/**
 * Finds places that are told by two things at once: a road between two towns, a state's base north of another state. What lies
 * between has its middle and a circle over both; a base that is not named stays open, with those that fit as candidates.
 */
final class PlacePairs {

    private static final Set<String> BETWEEN_SIGNS = WordLists.words("between-signs");
    private static final Set<String> WAYS = WordLists.words("ways-between-towns");
    private static final Set<String> BASES = WordLists.words("base-words");
    private static final Set<String> CLOSENESS = WordLists.words("closeness-words");
    private static final Set<String> BETWEEN_NAMES =
            Set.of("and", "the", "of", "nearby", "towns", "cities", "villages");

    /** Two places farther apart than this have nothing between them that could be drawn. */
    private static final double FARTHEST_PAIR_M = 300_000;

    /** A place with a wider circle has no point from which a road could start. */
    private static final int WIDE_M = 30_000;

    /** How far beyond a land's circle a base north of it may lie, and how far one that lies just north of it. */
    private static final double REACH_M = 400_000;

    private static final double CLOSE_REACH_M = 150_000;

    /** "North" may be as far round as north-north-east and a little more. */
    private static final double WIDEST_ANGLE = 60;

    private static final int MOST_BETWEEN = 4;
    private static final String HYPHENS = "-\u2010\u2011\u2013";

    private final PlaceReading reading;
    private final List<Entries.Place> bases;
    private final TextWords words;
    private final Map<Integer, Integer> nameAt = new HashMap<>();

    PlacePairs(PlaceReading reading) {
        this.reading = reading;
        this.bases = reading.lexicon().bases();
        this.words = new TextWords(reading.text(), reading.words());
        for (int i = 0; i < reading.names().size(); i++) {
            nameAt.put(reading.names().get(i).first(), i);
        }
    }

    /** The mentions, in no order; {@code actors} hold the adjectives of states. */
    List<Mention<Resolved>> find(List<Mention<ActorValue>> actors) {
        List<Mention<Resolved>> found = new ArrayList<>();
        for (int i = 0; i + 1 < reading.names().size(); i++) {
            int at = i;
            between(i).or(() -> road(at)).ifPresent(found::add);
        }
        for (Mention<ActorValue> actor : actors) {
            Optional<String> state = actor.value().entry().map(Entries.Actor::state);
            if (actor.value().kind() == ActorKind.STATE && state.isPresent()) {
                base(actor.span(), state.get()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "the road between Homs and Palmyra". */
    private Optional<Mention<Resolved>> between(int i) {
        int first = reading.names().get(i).first();
        int before = first - 1;
        while (first - before < MOST_BETWEEN && isOfAKind(before) && words.isJoined(before)) {
            before--;
        }
        boolean sign = words.key(before).equals("between") && BETWEEN_SIGNS.contains(words.key(before - 1));
        return sign && words.isJoined(before) && words.isJoined(before - 1) && isCoordinated(i)
                ? middle(i, before, reading.names().get(i + 1).last(), "description.between")
                : Optional.empty();
    }

    private boolean isOfAKind(int i) {
        return BETWEEN_NAMES.contains(words.key(i)) || PlaceWords.KINDS.contains(words.key(i));
    }

    /** Do only "and" and words for a kind of place stand between name {@code i} and the next? */
    private boolean isCoordinated(int i) {
        int from = reading.names().get(i).last() + 1;
        int to = reading.names().get(i + 1).first();
        if (to - from > MOST_BETWEEN || !words.key(from).equals("and")) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!isOfAKind(at) || !words.isJoined(at - 1)) {
                return false;
            }
        }
        return words.isJoined(to - 1);
    }

    /** "the Homs-Palmyra highway". */
    private Optional<Mention<Resolved>> road(int i) {
        PlaceName from = reading.names().get(i);
        PlaceName to = reading.names().get(i + 1);
        String gap = to.first() == from.last() + 1 ? words.gap(from.last()) : "";
        boolean tied = gap.length() == 1 && HYPHENS.contains(gap);
        return tied && words.isJoined(to.last()) && WAYS.contains(words.key(to.last() + 1))
                ? middle(i, from.first(), to.last() + 1, "description.road")
                : Optional.empty();
    }

    private Optional<Mention<Resolved>> middle(int i, int first, int last, String rule) {
        Optional<Entries.Place> from = reading.settled(i).filter(PlacePairs::hasAPoint);
        Optional<Entries.Place> to = reading.settled(i + 1).filter(PlacePairs::hasAPoint);
        if (from.isEmpty() || to.isEmpty() || from.get().id().equals(to.get().id())) {
            return Optional.empty();
        }
        double apart = from.get().distanceTo(to.get());
        if (apart > FARTHEST_PAIR_M) {
            return Optional.empty();
        }
        Compass.Point point = Compass.midpoint(Compass.Point.of(from.get()), Compass.Point.of(to.get()), apart);
        int ends = Math.max(from.get().radiusM(), to.get().radiusM());
        TextSpan span = words.span(first, last);
        String name = span.of(reading.text());
        Entries.Place place =
                from.get().away(name, "AREA", point.lat(), point.lon(), (int) Math.ceil(apart / 2) + ends);
        Resolved value = new Resolved(name, Optional.of(place), Optional.empty(), List.of(from.get(), to.get()));
        return Optional.of(new Mention<>(span, value, rule));
    }

    private static boolean hasAPoint(Entries.Place place) {
        return !place.isCountry() && place.radiusM() < WIDE_M;
    }

    /** "a Russian base just north of Georgia": its candidates are the state's bases there. */
    private Optional<Mention<Resolved>> base(TextSpan adjective, String country) {
        int noun = baseBehind(words.words().endingAt(adjective.end()));
        boolean close = words.isJoined(noun) && CLOSENESS.contains(words.key(noun + 1));
        int first = close ? noun + 1 : noun;
        return noun < 0 || !words.isJoined(first)
                ? Optional.empty()
                : lying(first + 1).map(lying -> {
                    double reach = lying.land().radiusM() + (close ? CLOSE_REACH_M : REACH_M);
                    TextSpan span = adjective.union(lying.name());
                    return new Mention<>(span, open(span, fitting(lying, country, reach)), "description.bearing");
                });
    }

    /** The index of "base" or of the second word of "air base" behind word {@code i}; -1 where none follows. */
    private int baseBehind(int i) {
        int noun = words.isJoined(i) && words.key(i + 1).equals("air") ? i + 2 : i + 1;
        return words.isJoined(noun - 1) && BASES.contains(words.key(noun)) ? noun : -1;
    }

    /** On which bearing a thing lies from a land. */
    private record Lying(double bearing, Entries.Place land, TextSpan name) {}

    /** "north of Georgia", from word {@code at} on. */
    private Optional<Lying> lying(int at) {
        boolean two = words.isJoined(at) && PlaceWords.DIRECTIONS.contains(words.key(at + 1));
        int of = two ? at + 2 : at + 1;
        double bearing = Compass.bearing(two ? words.key(at) + words.key(at + 1) : words.key(at));
        Integer name = nameAt.get(of + 1);
        if (Double.isNaN(bearing) || name == null || !words.key(of).equals("of") || !words.isJoined(of)) {
            return Optional.empty();
        }
        TextSpan span = reading.names().get(name).span();
        return reading.settled(name).map(land -> new Lying(bearing, land, span));
    }

    private List<Entries.Place> fitting(Lying lying, String country, double reach) {
        Entries.Place land = lying.land();
        Compass.Point from = Compass.Point.of(land);
        return bases.stream()
                .filter(base -> base.country().equals(country) && base.distanceTo(land) <= reach)
                .filter(base ->
                        Compass.between(lying.bearing(), Compass.bearing(from, Compass.Point.of(base))) <= WIDEST_ANGLE)
                .sorted(Comparator.comparingDouble((Entries.Place base) -> base.distanceTo(land))
                        .thenComparing(Entries.Place::id))
                .toList();
    }

    private Resolved open(TextSpan span, List<Entries.Place> fitting) {
        String why = fitting.isEmpty()
                ? "told by where it lies from another place, and no known base lies there"
                : "told by where it lies from another place: " + fitting.size() + " known there, none stated";
        return new Resolved(span.of(reading.text()), Optional.empty(), Optional.of(why), fitting);
    }
}
