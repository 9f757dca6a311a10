package org.variorum.core.reconcile.verdict;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.Claim;
import org.variorum.model.PlaceRef;

/**
 * Where an event was: the places of its accounts, of those that report it as happened where there are such, without those that hold a more precise one of them, the best supported first. An
 * account that names only the province supports the village in it. What hardly any supports is left out. Places without a point stand only where none has one.
 */
final class EventPlaces {

    /** A place as the least claim names it, with the circle that it has, if it has one, and who supports it. */
    private record Candidate(PlaceRef place, Optional<Value.Circle> circle, Set<String> voters) {

        boolean isWiderThan(Candidate other) {
            return circle.isPresent()
                    && other.circle.isPresent()
                    && circle.get().holds(other.circle.get());
        }

        int radius() {
            return circle.map(Value.Circle::radiusM).orElse(Integer.MAX_VALUE);
        }
    }

    /** A place with less than a third of the best one's support stays with its claims: four say the village, one the capital. */
    private static final int FEWEST = 3;

    private EventPlaces() {}

    static List<PlaceRef> of(EventAccounts accounts) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        List<Claim> reporting =
                accounts.reporting().filter(claim -> !claim.places().isEmpty()).toList();
        List<Claim> voting = reporting.isEmpty() ? accounts.affirming().toList() : reporting;
        voting.forEach(claim -> claim.places().forEach(place -> add(place, claim, accounts, candidates)));
        boolean anyPoint =
                candidates.values().stream().anyMatch(one -> one.circle().isPresent());
        List<Candidate> usable = candidates.values().stream()
                .filter(one -> one.circle().isPresent() || !anyPoint)
                .toList();
        List<Candidate> leaves = usable.stream()
                .filter(one -> usable.stream().noneMatch(one::isWiderThan))
                .map(one -> supported(one, usable))
                .toList();
        int most = leaves.stream().mapToInt(one -> one.voters().size()).max().orElse(0);
        return leaves.stream()
                .filter(one -> one.voters().size() * FEWEST >= most)
                .sorted(Comparator.comparing((Candidate one) -> -one.voters().size())
                        .thenComparing(Candidate::radius)
                        .thenComparing(one -> one.place().name()))
                .map(Candidate::place)
                .toList();
    }

    private static void add(PlaceRef place, Claim claim, EventAccounts accounts, Map<String, Candidate> candidates) {
        candidates
                .computeIfAbsent(key(place), key -> new Candidate(place, Values.circle(place), new TreeSet<>()))
                .voters()
                .add(accounts.origin(claim).orElse(claim.id()));
    }

    private static String key(PlaceRef place) {
        return Values.circle(place)
                .map(circle -> circle.lat() + " " + circle.lon() + " " + circle.radiusM())
                .orElse(Values.folded(place.name()));
    }

    private static Candidate supported(Candidate one, List<Candidate> all) {
        Set<String> voters = new TreeSet<>(one.voters());
        all.stream().filter(other -> other.isWiderThan(one)).forEach(other -> voters.addAll(other.voters()));
        return new Candidate(one.place(), one.circle(), voters);
    }
}
