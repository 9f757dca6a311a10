package org.variorum.it;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A run's events, links and checks, asked by the ids of gold claims. */
final class SeedLedger {

    private static final Set<String> OPPOSING = Set.of("contradicts", "denies");
    private static final Set<String> AGREEING = Set.of("corroborates", "copies", "same_event", "consistent");

    private final Output output;
    private final Map<String, String> claimOf;
    private final Map<String, JsonNode> eventOf = new HashMap<>();

    /** A gold claim that a claim of the run may stand for. */
    private record Pair(String gold, String claim, double likeness) {}

    private SeedLedger(Output output, Map<String, String> claimOf) {
        this.output = output;
        this.claimOf = claimOf;
        for (JsonNode event : output.of("events.jsonl")) {
            event.path("claims").forEach(claim -> eventOf.put(claim.asString(), event));
        }
    }

    static SeedLedger of(Output output, Path gold) {
        List<Pair> pairs = Output.rows(gold).stream()
                .flatMap(row -> output.claims().stream().flatMap(claim -> pair(row, claim)))
                .sorted(Comparator.comparing((Pair pair) -> -pair.likeness())
                        .thenComparing(Pair::gold)
                        .thenComparing(Pair::claim))
                .toList();
        Map<String, String> claimOf = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!claimOf.containsKey(pair.gold()) && taken.add(pair.claim())) {
                claimOf.put(pair.gold(), pair.claim());
            }
        }
        return new SeedLedger(output, claimOf);
    }

    /** Spans that share half of the shorter; an equal type counts more than any span. */
    private static Stream<Pair> pair(JsonNode gold, JsonNode claim) {
        int shared = Math.min(number(gold, "end"), number(claim, "end"))
                - Math.max(number(gold, "start"), number(claim, "start"));
        int shorter = Math.min(length(gold), length(claim));
        if (!gold.path("doc").equals(claim.path("doc")) || shared * 2 < shorter) {
            return Stream.empty();
        }
        double union = (double) length(gold) + length(claim) - shared;
        boolean sameType = gold.path("event_type").equals(claim.path("event_type"));
        return Stream.of(
                new Pair(gold.path("id").asString(), claim.path("id").asString(), shared / union + (sameType ? 1 : 0)));
    }

    private static int number(JsonNode row, String name) {
        return row.path(name).asInt();
    }

    private static int length(JsonNode row) {
        return number(row, "end") - number(row, "start");
    }

    /** Do those of the claims that were found stand in one event, at least one of each article and two in all? */
    boolean areTogether(List<String> gold) {
        List<String> claims = claims(gold);
        Set<String> wanted = articles(gold);
        List<String> read = gold.stream().filter(claimOf::containsKey).toList();
        return claims.size() >= 2
                && wanted.equals(articles(read))
                && events(claims).size() == 1
                && claims.stream().allMatch(eventOf::containsKey);
    }

    private static Set<String> articles(Collection<String> gold) {
        return new TreeSet<>(
                gold.stream().map(id -> id.substring(0, id.indexOf('#'))).toList());
    }

    /** Are there claims on both sides, and no event that holds claims of both? */
    boolean areApart(List<String> a, List<String> b) {
        Set<String> left = events(claims(a));
        Set<String> right = events(claims(b));
        return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
    }

    /** In one event, one event a part of the other's, or linked. */
    boolean areJoined(List<String> a, List<String> b) {
        Set<String> left = events(claims(a));
        Set<String> right = events(claims(b));
        boolean part = Stream.concat(claims(a).stream(), claims(b).stream())
                .flatMap(claim -> Optional.ofNullable(eventOf.get(claim)).stream())
                .map(event -> event.path("part_of").asString(""))
                .anyMatch(whole -> left.contains(whole) || right.contains(whole));
        return left.stream().anyMatch(right::contains) || part || !links(a, b).isEmpty();
    }

    boolean isOfKind(List<String> gold, List<String> kinds) {
        List<String> claims = claims(gold);
        return !claims.isEmpty()
                && claims.stream()
                        .allMatch(claim -> eventOf.containsKey(claim)
                                && kinds.contains(
                                        eventOf.get(claim).path("kind").asString()));
    }

    boolean contradict(List<String> a, List<String> b, List<String> fields) {
        return links(a, b).stream()
                .filter(link -> OPPOSING.contains(link.path("relation").asString()))
                .anyMatch(link -> fields.contains(link.path("field").asString("happened")));
    }

    /** Do they agree by a link, and is it marked as independent or not as asked? Copies are not. */
    boolean agree(List<String> a, List<String> b, boolean independent) {
        List<JsonNode> agreeing = links(a, b).stream()
                .filter(link -> AGREEING.contains(link.path("relation").asString()))
                .toList();
        return !agreeing.isEmpty() && agreeing.stream().allMatch(link -> independent != isDependent(link));
    }

    private static boolean isDependent(JsonNode link) {
        boolean said = link.path("independent").isBoolean()
                && !link.path("independent").asBoolean();
        return said || link.path("relation").asString().equals("copies");
    }

    boolean isChecked(List<String> documents, List<String> kinds, List<String> outcomes) {
        return output.of("checks.jsonl").stream()
                .filter(check -> documents.contains(check.path("doc").asString()))
                .filter(check -> kinds.contains(check.path("kind").asString()))
                .anyMatch(check -> outcomes.contains(check.path("outcome").asString()));
    }

    /** How many of the gold claims were found, in which events they stand, and what links cross from one side to the other. */
    String told(List<String> a, List<String> b) {
        if (!a.get(0).contains("#")) {
            return "";
        }
        List<String> all = Stream.concat(a.stream(), b.stream())
                .filter(id -> id.contains("#"))
                .toList();
        List<String> claims = claims(all);
        String crossing = links(a, b).stream()
                .map(link -> link.path("relation").asString() + " "
                        + link.path("field").asString("") + " "
                        + link.path("judgement").asString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return "[" + claims.size() + " of " + all.size() + " claims read, in "
                + events(claims).size() + " events" + (crossing.isEmpty() ? "" : "; " + crossing) + "]";
    }

    private List<JsonNode> links(List<String> a, List<String> b) {
        Set<String> left = new HashSet<>(claims(a));
        Set<String> right = new HashSet<>(claims(b));
        return output.of("links.jsonl").stream()
                .filter(link -> crosses(link, left, right) || crosses(link, right, left))
                .toList();
    }

    private static boolean crosses(JsonNode link, Set<String> from, Set<String> to) {
        return from.contains(link.path("a").asString())
                && to.contains(link.path("b").asString(""));
    }

    private List<String> claims(List<String> gold) {
        return gold.stream().map(claimOf::get).filter(Objects::nonNull).toList();
    }

    private Set<String> events(List<String> claims) {
        return new TreeSet<>(claims.stream()
                .flatMap(claim -> Optional.ofNullable(eventOf.get(claim)).stream())
                .map(event -> event.path("id").asString())
                .toList());
    }
}
