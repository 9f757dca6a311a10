package org.variorum.it;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.core.pipeline.Outcome;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;
import org.variorum.core.reconcile.Reconciler;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.ContractJson;
import org.variorum.model.Link;

/** Reads the reports of minimal pairs with the real models and lays each pair's accounts side by side. */
final class PairRun {

    private final Pipeline pipeline;
    private final Reconciler reconciler;

    PairRun() {
        Extraction shared = Extraction.shared();
        pipeline = new Pipeline(shared.lexicon(), shared::parser, "test");
        reconciler = new Reconciler(shared.lexicon());
    }

    /** What was said between the reports of {@code pair}, each pair by itself. */
    PairOutcome of(MinimalPair pair) {
        Map<String, Annotations> documents = new TreeMap<>();
        List<Claim> first = read(pair.first(), documents);
        List<Claim> second =
                pair.second().map(report -> read(report, documents)).orElse(List.of());
        List<Claim> all = new ArrayList<>(first);
        all.addAll(second);
        List<Link> links = reconciler.reconcile(all, documents).links();
        return pair.second().isPresent()
                ? new PairOutcome(pair, first, second, between(first, second, links))
                : ofOneArticle(pair, first, links);
    }

    private static PairOutcome ofOneArticle(MinimalPair pair, List<Claim> claims, List<Link> links) {
        String text = pair.first().text();
        int parting = text.codePointCount(0, text.length() - pair.rest().length());
        List<Claim> before =
                claims.stream().filter(claim -> claim.start() < parting).toList();
        List<Claim> behind =
                claims.stream().filter(claim -> claim.start() >= parting).toList();
        return new PairOutcome(pair, before, behind, between(before, behind, links));
    }

    private List<Claim> read(MinimalPair.Report report, Map<String, Annotations> documents) {
        byte[] row = ContractJson.mapper()
                .writeValueAsString(Map.of(
                        "id", report.id(),
                        "outlet", report.outlet(),
                        "published", report.published(),
                        "text", report.text()))
                .getBytes(StandardCharsets.UTF_8);
        Outcome outcome =
                pipeline.claims(new RawInput(report.id(), Optional.empty(), row, InputFormat.JSON_RECORD, false));
        outcome.annotations().ifPresent(annotations -> documents.put(report.id(), annotations));
        return outcome.claims();
    }

    private static List<Link> between(List<Claim> first, List<Claim> second, List<Link> links) {
        Set<String> one = ids(first);
        Set<String> other = ids(second);
        return links.stream()
                .filter(link -> link.b() != null)
                .filter(link -> (one.contains(link.a()) && other.contains(link.b()))
                        || (other.contains(link.a()) && one.contains(link.b())))
                .toList();
    }

    private static Set<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).collect(Collectors.toSet());
    }
}
