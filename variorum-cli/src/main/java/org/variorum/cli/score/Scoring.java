package org.variorum.cli.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.cli.score.ScoreReport.NegativeHit;
import org.variorum.cli.score.ScoreReport.Negatives;
import org.variorum.cli.score.ScoreReport.Unlocated;
import org.variorum.model.Span;

/**
 * Scores what a run wrote against gold annotation.
 *
 * <p>The gold must be near-exhaustive for its documents: a system claim in one of them that stands for no gold claim counts
 * as false. Claims in other documents are not looked at. Names are compared by a plain key without a table of aliases (see
 * {@code NameKeys}) and places by name alone, never by distance, so <b>the figures are not comparable with those of another
 * scorer</b>: use them to compare one run with another, or one reading with another.
 */
public final class Scoring {

    private Scoring() {}

    /**
     * The score of a run.
     *
     * @param out a folder with the run's {@code claims.jsonl} and {@code annotations.jsonl}
     * @param gold a folder with {@code claims.jsonl} in the gold's short form (or the contract's) and, if wanted,
     *     {@code negatives.jsonl}; claims and passages without offsets are looked up by their quote
     * @throws ScoreInputException if a file is missing or breaks its form, with file and line
     */
    public static ScoreReport score(Path out, Path gold) {
        List<GoldClaim> quoted = GoldReader.claims(gold);
        List<Negative> passages = GoldReader.negatives(gold);
        Set<String> covered = quoted.stream().map(GoldClaim::doc).collect(Collectors.toSet());
        Set<String> wanted = Stream.concat(covered.stream(), passages.stream().map(Negative::doc))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, DocumentText> texts = SystemReader.texts(out, wanted);
        List<SystemClaim> written = SystemReader.claims(out, wanted, texts);

        List<GoldClaim> claims = quoted.stream()
                .map(claim -> located(claim, texts.get(claim.doc())))
                .toList();
        List<SystemClaim> system =
                written.stream().filter(claim -> covered.contains(claim.doc())).toList();
        ClaimMatching matching = ClaimMatching.of(claims, system);
        List<GoldClaim> clear =
                claims.stream().filter(claim -> !claim.neutral()).toList();
        List<SystemClaim> falseClaims = system.stream()
                .filter(claim -> matching.credit(claim) == 0 && !matching.ignores(claim))
                .toList();
        return new ScoreReport(
                claimFigures(matching, claims, system, written.size() - system.size()),
                FieldScores.of(matching, clear, falseClaims),
                negatives(passages, texts, written),
                Misses.missed(matching, clear),
                Misses.mistaken(matching, clear),
                Misses.falseClaims(matching, falseClaims),
                claims.stream()
                        .filter(claim -> claim.span() == null && texts.containsKey(claim.doc()))
                        .map(claim -> new Unlocated(claim.where(), claim.id(), claim.quote()))
                        .toList(),
                wanted.stream().filter(doc -> !texts.containsKey(doc)).toList());
    }

    private static GoldClaim located(GoldClaim claim, @Nullable DocumentText text) {
        return text == null ? claim : claim.locatedIn(text);
    }

    private static ScoreReport.Claims claimFigures(
            ClaimMatching matching, List<GoldClaim> gold, List<SystemClaim> system, int elsewhere) {
        List<GoldClaim> clear = gold.stream().filter(claim -> !claim.neutral()).toList();
        double credit = clear.stream().mapToDouble(matching::credit).sum();
        int full = (int)
                clear.stream().filter(claim -> matching.credit(claim) == 1).count();
        int found =
                (int) clear.stream().filter(claim -> matching.credit(claim) > 0).count();
        int paired = (int) clear.stream()
                .filter(claim -> matching.ofGold(claim).isPresent())
                .count();
        int ignored = (int) system.stream().filter(matching::ignores).count();
        return new ScoreReport.Claims(
                new Tally(credit, clear.size(), system.size() - ignored),
                gold.size() - clear.size(),
                ignored,
                elsewhere,
                full,
                found - full,
                paired - found);
    }

    private static Negatives negatives(
            List<Negative> passages, Map<String, DocumentText> texts, List<SystemClaim> system) {
        List<NegativeHit> hits = new ArrayList<>();
        int absent = 0;
        for (Negative passage : passages) {
            DocumentText text = texts.get(passage.doc());
            Span span = text == null ? null : passage.locatedIn(text).span();
            if (span == null) {
                absent++;
                continue;
            }
            system.stream()
                    .filter(claim -> claim.doc().equals(passage.doc()))
                    .filter(claim -> 2 * Spans.shared(claim.span(), span) > Spans.length(claim.span()))
                    .map(claim -> new NegativeHit(claim.id(), claim.doc(), claim.quote(), passage.why()))
                    .forEach(hits::add);
        }
        return new Negatives(passages.size(), absent, hits);
    }
}
