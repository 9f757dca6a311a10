package org.variorum.core.reconcile.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The places that the claims of one article name, in the order of its text: where a report goes on to after a raid and before
 * it speaks of a raid again.
 *
 * @param stops by offset
 */
public record Itinerary(List<Stop> stops) {

    /** The itinerary of an article that names no place. */
    static final Itinerary NONE = new Itinerary(List.of());

    /**
     * A place of one claim.
     *
     * @param start the claim's first code point
     * @param end behind its last
     */
    public record Stop(int start, int end, Spot place) {}

    /** Of every article, by its id, of accounts that stand by document and place in the text. */
    static Map<String, Itinerary> of(List<Account> accounts) {
        Map<String, List<Stop>> stops = new TreeMap<>();
        for (Account account : accounts) {
            List<Stop> article = stops.computeIfAbsent(account.claim().doc(), doc -> new ArrayList<>());
            account.places()
                    .forEach(place -> article.add(
                            new Stop(account.claim().start(), account.claim().end(), place)));
        }
        Map<String, Itinerary> found = new TreeMap<>();
        stops.forEach((doc, article) -> found.put(doc, new Itinerary(List.copyOf(article))));
        return found;
    }

    /** The places, countries left out, of the claims that lie between two offsets. */
    public List<Spot> between(int from, int to) {
        return stops.stream()
                .filter(stop -> stop.start() >= from && stop.end() <= to)
                .map(Stop::place)
                .filter(place -> place.grain() != Spot.Grain.LAND)
                .toList();
    }

    /** The last place, no country, that was named before an offset. */
    public Optional<Spot> before(int offset) {
        return stops.stream()
                .filter(stop -> stop.end() <= offset)
                .map(Stop::place)
                .filter(place -> place.grain() != Spot.Grain.LAND)
                .reduce((earlier, later) -> later);
    }
}
