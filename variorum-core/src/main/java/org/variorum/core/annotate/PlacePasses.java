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
    private static final int WORLD_CITY_PEOPLE = 300_000;

    private static final int CAPITAL_PEOPLE = 100_000;

    /** An area, sea or mountain range of this size is known by its bare name, if only one has it. */
    private static final int WIDE_M = 10_000;

    /** Of a town and an area of its name the area is meant if it has this many times the people: Florida. */
    private static final double MARGIN_AREA = 50;

    /** A place that our own tables hold without people counts as a village. */
    private static final int VILLAGE = 500;

    /** Places that one text names in passing lie this close together. */
    private static final double NEAR_M = 60_000;

    /** A rival nearer than this leaves it open which one is near. */
    private static final double FAR_M = 200_000;

    static final List<PlacePass> ALL = List.of(
            new PlacePass("place.code", PlacePasses::code),
            new PlacePass("place.container", PlacePasses::contained),
            new PlacePass("place.again", PlacePasses::again),
            new PlacePass("place.country", PlacePasses::country),
            new PlacePass("place.area", PlacePasses::inAnAreaSpokenOf),
            new PlacePass("place.focus", PlacePasses::inACountrySpokenOf),
            new PlacePass("place.near", PlacePasses::nearOthers),
            new PlacePass("place.capital", PlacePasses::capital),
            new PlacePass("place.again", PlacePasses::again),
            new PlacePass("place.namesake", PlacePasses::namesakeOfACountry),
            new PlacePass("place.large", PlacePasses::knownToTheWorld));

    private PlacePasses() {}

    /** The short form of an area behind the town that it holds. */
    private static Optional<Entries.Place> code(PlaceReading reading, int i) {
        PlaceName name = reading.names().get(i);
        return PlaceContainers.isACode(reading.text(), reading.words(), name.first(), name.span())
                        && name.candidates().size() == 1
                ? name.candidates().stream()
                        .filter(p -> p.feature().equals("ADM1"))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Entries.Place> contained(PlaceReading reading, int i) {
        List<Entries.Place> all = reading.names().get(i).candidates();
        return principal(PlaceContainers.inside(reading, i, all), MARGIN);
    }

    /** A country's name is the country, even where a village of the country in focus has it too. */
    private static Optional<Entries.Place> country(PlaceReading reading, int i) {
        List<Entries.Place> all = reading.candidates(i);
        Optional<Entries.Place> country = onlyCountry(all);
        boolean namesake = all.stream().anyMatch(p -> p.feature().equals("ADM1"));
        return country.filter(c -> !namesake || reading.focus().share(c.country()) > 0);
    }

    private static Optional<Entries.Place> onlyCountry(List<Entries.Place> places) {
        List<Entries.Place> countries = places.stream()
                .filter(p -> p.isCountry() || p.country().isEmpty())
                .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    /** Georgia is the state where other places of the state are spoken of, else the country. */
    private static Optional<Entries.Place> namesakeOfACountry(PlaceReading reading, int i) {
        List<Entries.Place> all = reading.candidates(i);
        return onlyCountry(all)
                .map(country -> all.stream()
                        .filter(p ->
                                p.feature().equals("ADM1") && reading.focus().speaksOfAreaOf(p))
                        .findFirst()
                        .orElse(country));
    }

    /** One name means one place throughout a text. */
    private static Optional<Entries.Place> again(PlaceReading reading, int i) {
        return reading.settledElsewhere(i);
    }

    private static Optional<Entries.Place> inAnAreaSpokenOf(PlaceReading reading, int i) {
        if (onlyCountry(reading.candidates(i)).isPresent()) {
            return Optional.empty();
        }
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
        if (ranked.isEmpty() || onlyCountry(all).isPresent()) {
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
        return principal(onlyCountry(all).isPresent() ? List.of() : near, MARGIN)
                .filter(best -> all.stream()
                        .filter(p -> !near.contains(p))
                        .noneMatch(p -> isNear(towns, p, FAR_M) && p.distanceTo(best) > FAR_M));
    }

    private static boolean isNear(List<Entries.Place> towns, Entries.Place place, double reach) {
        return towns.stream().anyMatch(town -> town.distanceTo(place) < reach);
    }

    /** The capital of a country, where no other town of the name comes near it in size. */
    private static Optional<Entries.Place> capital(PlaceReading reading, int i) {
        List<Entries.Place> towns = reading.candidates(i).stream()
                .filter(Entries.Place::isSettlement)
                .toList();
        boolean spokenOf = towns.stream().anyMatch(p -> reading.focus().speaksOf(p.country()));
        if (spokenOf && !reading.focus().isInternational()) {
            return Optional.empty();
        }
        boolean area = reading.candidates(i).stream()
                .anyMatch(p -> p.feature().equals("ADM1") && reading.focus().speaksOfAreaOf(p));
        return principal(towns, MARGIN).filter(p -> p.feature().equals("PPLC") && !area && people(p) >= CAPITAL_PEOPLE);
    }

    /** A large town, or an area, sea or country that the tables list, and nothing of its size bears the name. */
    private static Optional<Entries.Place> knownToTheWorld(PlaceReading reading, int i) {
        List<Entries.Place> all = reading.candidates(i);
        List<Entries.Place> wide = all.stream()
                .filter(p -> reading.names().get(i).listed() && p.radiusM() >= WIDE_M && !p.isSettlement())
                .toList();
        boolean spokenOf = all.stream().anyMatch(p -> reading.focus().speaksOf(p.country()));
        if (wide.size() == 1 && !spokenOf) {
            return Optional.of(wide.get(0));
        }
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
        Entries.Place town = ranked.get(0);
        Entries.Place area = places.stream()
                .filter(p -> !p.isSettlement())
                .max(Comparator.comparingInt(PlacePasses::people))
                .orElse(town);
        Entries.Place best = people(area) > MARGIN_AREA * people(town) ? area : town;
        boolean clear = places.stream().filter(p -> !p.equals(best)).allMatch(p -> isLess(best, p, margin));
        return clear ? Optional.of(best) : Optional.empty();
    }

    private static boolean isLess(Entries.Place best, Entries.Place other, double margin) {
        boolean around = !other.isSettlement() || other.isQuarter();
        if (best.isSettlement() && around && other.distanceTo(best) < 2.0 * other.radiusM() + best.radiusM()) {
            return true;
        }
        return people(best) >= margin * people(other);
    }

    private static int people(Entries.Place place) {
        return Math.max(VILLAGE, place.people());
    }
}
