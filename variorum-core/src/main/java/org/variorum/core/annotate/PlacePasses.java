package org.variorum.core.annotate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.core.lexicon.Entries;

/** The passes in their order: what the words say first, the likeliest last. */
final class PlacePasses {

    /** Of a place and another of its name in the same country it is the one meant if it has this many times the people. */
    private static final double MARGIN = 5;

    /** Of a place in the country spoken of and one elsewhere the latter is meant only if it has this many times the people. */
    private static final double MARGIN_ABROAD = 50;

    /** A place this large is known by its bare name all over the world: Moscow, Paris. */
    private static final int WORLD_CITY_PEOPLE = 500_000;

    /** A place that our own tables hold without people counts as a village. */
    private static final int VILLAGE = 500;

    /** Places that one text names in passing lie this close together. */
    private static final double NEAR_M = 60_000;

    /** A rival nearer than this leaves it open which one is near. */
    private static final double FAR_M = 200_000;

    static final List<PlacePass> ALL = List.of(
            new PlacePass("place.container", PlacePasses::contained),
            new PlacePass("place.country", PlacePasses::country),
            new PlacePass("place.again", PlacePasses::again),
            new PlacePass("place.area", PlacePasses::inAnAreaSpokenOf),
            new PlacePass("place.focus", PlacePasses::inACountrySpokenOf),
            new PlacePass("place.near", PlacePasses::nearOthers),
            new PlacePass("place.again", PlacePasses::again),
            new PlacePass("place.large", PlacePasses::knownToTheWorld));

    private PlacePasses() {}

    private static Optional<Entries.Place> contained(PlaceReading reading, int i) {
        List<Entries.Place> all = reading.names().get(i).candidates();
        return principal(PlaceContainers.inside(reading, i, all), MARGIN);
    }

    /** A country's name is the country, even where a village of the country in focus has it too. */
    private static Optional<Entries.Place> country(PlaceReading reading, int i) {
        List<Entries.Place> countries = reading.candidates(i).stream()
                .filter(p -> p.isCountry() || p.country().isEmpty())
                .toList();
        if (countries.size() != 1) {
            return Optional.empty();
        }
        double share = reading.focus().share(countries.get(0).country());
        boolean rival = reading.candidates(i).stream()
                .anyMatch(p -> p.feature().equals("ADM1") && reading.focus().share(p.country()) > share);
        return rival ? Optional.empty() : Optional.of(countries.get(0));
    }

    /** One name means one place throughout a text. */
    private static Optional<Entries.Place> again(PlaceReading reading, int i) {
        return reading.settledElsewhere(i);
    }

    private static Optional<Entries.Place> inAnAreaSpokenOf(PlaceReading reading, int i) {
        return principal(
                reading.candidates(i).stream()
                        .filter(p -> !p.isCountry() && reading.focus().speaksOf(p.country()))
                        .filter(p -> reading.focus().speaksOfAreaOf(p))
                        .toList(),
                MARGIN);
    }

    private static Optional<Entries.Place> inACountrySpokenOf(PlaceReading reading, int i) {
        List<Entries.Place> all = reading.candidates(i);
        List<Entries.Place> ranked = all.stream()
                .filter(p -> reading.focus().speaksOf(p.country()))
                .sorted(Comparator.comparingDouble(
                        (Entries.Place p) -> -reading.focus().share(p.country())))
                .toList();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        String leading = ranked.get(0).country();
        Optional<Entries.Place> best = principal(
                ranked.stream().filter(p -> p.country().equals(leading)).toList(), MARGIN);
        return best.filter(p -> all.stream()
                .filter(other -> !other.country().equals(leading))
                .allMatch(other -> isClearly(p, other, reading)));
    }

    /** Is {@code best}, in the country most spoken of, meant rather than {@code other}? */
    private static boolean isClearly(Entries.Place best, Entries.Place other, PlaceReading reading) {
        double abroad = reading.focus().speaksOf(other.country()) ? MARGIN : MARGIN_ABROAD;
        double share = reading.focus().share(best.country())
                / Math.max(0.01, reading.focus().share(other.country()));
        return people(other) < people(best) * abroad || (people(other) < WORLD_CITY_PEOPLE && share >= 2);
    }

    /** The one candidate close to places already settled, where no other is anywhere near. */
    private static Optional<Entries.Place> nearOthers(PlaceReading reading, int i) {
        List<Entries.Place> all = reading.candidates(i).stream()
                .filter(p -> !p.isCountry() && reading.focus().speaksOf(p.country()))
                .toList();
        List<Entries.Place> towns =
                reading.about(i).stream().filter(Entries.Place::isSettlement).toList();
        List<Entries.Place> near =
                all.stream().filter(p -> isNear(towns, p, NEAR_M)).toList();
        return principal(near, MARGIN)
                .filter(best -> all.stream()
                        .filter(p -> !near.contains(p))
                        .noneMatch(p -> isNear(towns, p, FAR_M) && p.distanceTo(best) > FAR_M));
    }

    private static boolean isNear(List<Entries.Place> towns, Entries.Place place, double reach) {
        return towns.stream().anyMatch(town -> town.distanceTo(place) < reach);
    }

    private static Optional<Entries.Place> knownToTheWorld(PlaceReading reading, int i) {
        List<Entries.Place> all = reading.candidates(i);
        boolean spokenOf = all.stream().anyMatch(p -> reading.focus().speaksOf(p.country()));
        return principal(all, spokenOf ? MARGIN_ABROAD : MARGIN * 2).filter(p -> people(p) >= WORLD_CITY_PEOPLE);
    }

    /**
     * The place that a bare name means among {@code places}: of a town and the areas round it the town; of a town and its own
     * quarters the town; else the one with {@code margin} times the people of the next.
     */
    static Optional<Entries.Place> principal(List<Entries.Place> places, double margin) {
        if (places.size() <= 1) {
            return places.stream().findFirst();
        }
        List<Entries.Place> ranked = places.stream()
                .sorted(Comparator.comparing((Entries.Place p) -> !p.isSettlement() || p.isQuarter())
                        .thenComparing(p -> -people(p))
                        .thenComparing(Entries.Place::id))
                .toList();
        Entries.Place best = ranked.get(0);
        boolean clear = ranked.stream().skip(1).allMatch(p -> isLess(best, p, margin));
        return clear ? Optional.of(best) : Optional.empty();
    }

    private static boolean isLess(Entries.Place best, Entries.Place other, double margin) {
        boolean around = !other.isSettlement() || other.isQuarter();
        if (best.isSettlement() && around) {
            return other.distanceTo(best) < 2.0 * other.radiusM() + best.radiusM() || people(other) <= people(best);
        }
        return people(best) >= margin * people(other);
    }

    private static int people(Entries.Place place) {
        return Math.max(VILLAGE, place.people());
    }
}
