package org.variorum.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.core.pipeline.Outcome;
import org.variorum.core.reconcile.Reconciler;
import org.variorum.core.reconcile.Reconciliation;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;

/** The claims and documents of a whole run: an event may speak of any of them. */
final class Ledger {

    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, Annotations> documents = new HashMap<>();

    /** What one input gave. A document without a claim stays known: others may have copied it. */
    void add(Outcome outcome) {
        outcome.annotations().ifPresent(this::add);
        claims.addAll(outcome.claims());
    }

    void add(Annotations document) {
        documents.putIfAbsent(document.doc(), document);
    }

    void add(Claim claim) {
        claims.add(claim);
    }

    List<Claim> claims() {
        return List.copyOf(claims);
    }

    Map<String, Annotations> documents() {
        return Map.copyOf(documents);
    }

    /** Lays the accounts side by side and writes what comes of it. */
    Reconciliation reconciled(Reconciler reconciler, OutputFolder folder) {
        return written(reconciler.reconcile(claims(), documents()), folder);
    }

    static Reconciliation written(Reconciliation found, OutputFolder folder) {
        found.links().forEach(link -> folder.write("links.jsonl", link));
        found.events().forEach(event -> folder.write("events.jsonl", event));
        found.checks().forEach(check -> folder.write("checks.jsonl", check));
        return found;
    }
}
