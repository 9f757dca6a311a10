package org.variorum.cli.score;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.variorum.cli.score.ScoreReport.Difference;
import org.variorum.cli.score.ScoreReport.FalseClaim;
import org.variorum.cli.score.ScoreReport.Missed;
import org.variorum.cli.score.ScoreReport.Mistaken;
import org.variorum.model.EventType;

/** Lists what went wrong, the worst first; of the equally bad the order of the files decides. */
final class Misses {

    private Misses() {}

    static List<Missed> missed(ClaimMatching matching, List<GoldClaim> clear) {
        return clear.stream()
                .filter(claim -> matching.credit(claim) == 0)
                .map(claim -> missed(claim, matching.ofGold(claim)))
                .sorted(Comparator.comparingInt(Missed::values).reversed())
                .toList();
    }

    private static Missed missed(GoldClaim claim, Optional<ClaimMatching.Pair> pair) {
        int values = Field.ALL.stream()
                .flatMap(field -> field.compare(claim, Facts.NONE).stream())
                .mapToInt(Found::gold)
                .sum();
        Optional<SystemClaim> nearest = pair.map(ClaimMatching.Pair::system);
        return new Missed(
                claim.id(),
                claim.doc(),
                type(claim.facts()),
                claim.quote(),
                claim.span(),
                values,
                nearest.map(SystemClaim::id).orElse(null),
                nearest.map(found -> type(found.facts())).orElse(null));
    }

    private static EventType type(Facts facts) {
        return Objects.requireNonNull(facts.eventType(), "a claim that was read has a type");
    }

    static List<Mistaken> mistaken(ClaimMatching matching, List<GoldClaim> clear) {
        return clear.stream()
                .flatMap(claim -> matching.ofGold(claim).stream())
                .filter(pair -> pair.credit() > 0)
                .map(Misses::mistaken)
                .filter(entry -> !entry.differences().isEmpty())
                .sorted(Comparator.comparingInt(
                                (Mistaken entry) -> entry.differences().size())
                        .reversed())
                .toList();
    }

    private static Mistaken mistaken(ClaimMatching.Pair pair) {
        List<Difference> differences = Field.ALL.stream()
                .filter(field -> !field.repeats())
                .flatMap(field -> field
                        .compare(pair.gold(), pair.system().facts())
                        .filter(found -> !found.right())
                        .map(found -> new Difference(field.name(), found.goldLabel(), found.systemLabel()))
                        .stream())
                .toList();
        return new Mistaken(pair.gold().id(), pair.system().id(), pair.gold().quote(), differences);
    }

    /** Claims on the words of a gold claim stand there as its nearest and are left out here. */
    static List<FalseClaim> falseClaims(ClaimMatching matching, List<SystemClaim> falseClaims) {
        return falseClaims.stream()
                .filter(claim -> matching.ofSystem(claim).isEmpty())
                .map(claim -> new FalseClaim(claim.id(), claim.doc(), type(claim.facts()), claim.quote()))
                .toList();
    }
}
