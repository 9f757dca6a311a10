package org.variorum.cli.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.model.EventType;
import org.variorum.model.Span;

/**
 * Gold and system claims paired one to one within each document, and the system claims that count neither way.
 *
 * <p>Two claims may pair when they share half of the shorter span and the system's is no longer than a sentence around the
 * gold's. Credit is 1 for the same type, a half where both are among airstrike, missile launch and casualties, which
 * readers confuse too, and 0 for another type: such a pair is remembered as "right words, wrong type". Of all ways to pair
 * that of the greatest total is taken: by credit first, then by span, then by fields, which tell two claims on one sentence
 * apart.
 *
 * <p>Neither way count claims paired with neutral gold or standing on it unpaired, and unpaired statements and agreements,
 * since the gold leaves plain diplomacy out: at most half as many in a document as it has gold claims.
 */
final class ClaimMatching {

    private static final Set<EventType> CONFUSED =
            Set.of(EventType.AIRSTRIKE, EventType.MISSILE_LAUNCH, EventType.CASUALTIES);
    private static final Set<EventType> DIPLOMACY = Set.of(EventType.STATEMENT, EventType.AGREEMENT);
    private static final double HALF = 0.5;
    /** Outweighs what span and fields of all claims on a sentence can add up to. */
    private static final double CREDIT_WEIGHT = 100;

    private static final double FIELDS_WEIGHT = 0.9;
    /** A sentence around a gold claim: so many times its length and so many code points more. */
    private static final int SENTENCE_TIMES = 3;

    private static final int SENTENCE_ROOM = 250;

    /** A gold claim and a system claim on the same words. */
    record Pair(GoldClaim gold, SystemClaim system, double credit) {}

    private final Map<String, Pair> byGold = new HashMap<>();
    private final Map<String, Pair> bySystem = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();

    private ClaimMatching() {}

    /** The matching of all claims; their ids must be unique on either side. */
    static ClaimMatching of(List<GoldClaim> gold, List<SystemClaim> system) {
        ClaimMatching made = new ClaimMatching();
        Map<String, List<SystemClaim>> systemByDoc = system.stream()
                .sorted(Comparator.comparingInt(
                                (SystemClaim claim) -> claim.span().start())
                        .thenComparingInt(claim -> claim.span().end())
                        .thenComparing(SystemClaim::id))
                .collect(Collectors.groupingBy(SystemClaim::doc));
        Map<String, List<GoldClaim>> goldByDoc = gold.stream()
                .sorted(Comparator.comparing(GoldClaim::id))
                .collect(Collectors.groupingBy(GoldClaim::doc, TreeMap::new, Collectors.toList()));
        goldByDoc.forEach((doc, claims) -> {
            List<SystemClaim> theirs = systemByDoc.getOrDefault(doc, List.of());
            made.pair(claims, theirs);
            made.ignore(claims, theirs);
        });
        return made;
    }

    Optional<Pair> ofGold(GoldClaim claim) {
        return Optional.ofNullable(byGold.get(claim.id()));
    }

    Optional<Pair> ofSystem(SystemClaim claim) {
        return Optional.ofNullable(bySystem.get(claim.id()));
    }

    double credit(GoldClaim claim) {
        return ofGold(claim).map(Pair::credit).orElse(0.0);
    }

    double credit(SystemClaim claim) {
        return ofSystem(claim).map(Pair::credit).orElse(0.0);
    }

    /** Does it count neither way? */
    boolean ignores(SystemClaim claim) {
        return ignored.contains(claim.id());
    }

    private void pair(List<GoldClaim> gold, List<SystemClaim> system) {
        double[][] gain = new double[gold.size()][system.size()];
        for (int row = 0; row < gold.size(); row++) {
            for (int column = 0; column < system.size(); column++) {
                gain[row][column] = weight(gold.get(row), system.get(column));
            }
        }
        int[] columnOf = Assignment.best(gain);
        for (int row = 0; row < columnOf.length; row++) {
            if (columnOf[row] >= 0) {
                GoldClaim claim = gold.get(row);
                SystemClaim partner = system.get(columnOf[row]);
                Pair made = new Pair(claim, partner, typeCredit(claim, partner));
                byGold.put(claim.id(), made);
                bySystem.put(partner.id(), made);
            }
        }
    }

    /** How good a pair the two would be; 0 where they stand on different words. A clear gold claim goes before a neutral one. */
    private static double weight(GoldClaim gold, SystemClaim system) {
        if (!sameWords(gold, system)) {
            return 0;
        }
        double weight = CREDIT_WEIGHT * typeCredit(gold, system)
                + overlap(gold, system)
                + FIELDS_WEIGHT * agreement(gold, system);
        return gold.neutral() ? weight / 2 : weight;
    }

    private static boolean sameWords(GoldClaim gold, SystemClaim system) {
        Span ours = gold.span();
        if (ours == null) {
            return false;
        }
        int shared = Spans.shared(ours, system.span());
        int length = Spans.length(system.span());
        return shared > 0
                && 2 * shared >= Math.min(Spans.length(ours), length)
                && length <= SENTENCE_TIMES * Spans.length(ours) + SENTENCE_ROOM;
    }

    private static double overlap(GoldClaim gold, SystemClaim system) {
        Span ours = gold.span();
        if (ours == null) {
            return 0;
        }
        double shared = Spans.shared(ours, system.span());
        return shared / (Spans.length(ours) + Spans.length(system.span()) - shared);
    }

    private static double typeCredit(GoldClaim gold, SystemClaim system) {
        EventType ours = gold.facts().eventType();
        EventType theirs = system.facts().eventType();
        if (ours == theirs || gold.unjudged().contains("event_type")) {
            return 1;
        }
        boolean confused = ours != null && theirs != null && CONFUSED.contains(ours) && CONFUSED.contains(theirs);
        return confused ? HALF : 0;
    }

    /** From 0 to 1, how far the fields that tell claims apart agree. */
    private static double agreement(GoldClaim gold, SystemClaim system) {
        return Field.ALL.stream()
                .filter(Field::tells)
                .flatMap(field -> field.compare(gold, system.facts()).stream())
                .filter(found -> found.gold() + found.system() > 0)
                .mapToDouble(Found::f1)
                .average()
                .orElse(0);
    }

    private void ignore(List<GoldClaim> gold, List<SystemClaim> system) {
        List<SystemClaim> spare = new ArrayList<>();
        for (SystemClaim claim : system) {
            Optional<Pair> pair = ofSystem(claim).filter(made -> made.credit() > 0);
            boolean neutral = pair.isPresent()
                    ? pair.get().gold().neutral()
                    : gold.stream().anyMatch(other -> other.neutral() && sameWords(other, claim));
            if (neutral) {
                ignored.add(claim.id());
            } else if (pair.isEmpty() && isDiplomacy(claim)) {
                spare.add(claim);
            }
        }
        spare.stream().limit(gold.size() / 2).forEach(claim -> ignored.add(claim.id()));
    }

    private static boolean isDiplomacy(SystemClaim claim) {
        EventType type = claim.facts().eventType();
        return type != null && DIPLOMACY.contains(type);
    }
}
