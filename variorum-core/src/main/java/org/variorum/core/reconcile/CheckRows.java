package org.variorum.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.core.reconcile.check.Checks;
import org.variorum.core.reconcile.reuse.CopiedText;
import org.variorum.core.reconcile.reuse.SharedText;
import org.variorum.core.reconcile.reuse.SplicedText;
import org.variorum.model.Annotations;
import org.variorum.model.Check;
import org.variorum.model.Claim;

/** All checks of consistency: within each document, and of text that two share. */
final class CheckRows {

    private static final Comparator<Check> ORDER = Comparator.comparing(Check::doc)
            .thenComparing(Check::kind)
            .thenComparing(check ->
                    check.evidence().isEmpty() ? 0 : check.evidence().get(0).start())
            .thenComparing(Check::message);

    private CheckRows() {}

    static List<Check> of(List<Claim> claims, Map<String, Annotations> documents, List<SharedText> shared) {
        SortedMap<String, List<Claim>> byDocument = new TreeMap<>();
        documents.keySet().forEach(doc -> byDocument.put(doc, new ArrayList<>()));
        claims.forEach(claim -> byDocument
                .computeIfAbsent(claim.doc(), doc -> new ArrayList<>())
                .add(claim));
        List<Check> checks = new ArrayList<>();
        byDocument.forEach((doc, of) -> {
            @Nullable Annotations document = documents.get(doc);
            checks.addAll(Checks.of(of, document));
            if (document != null) {
                checks.addAll(SplicedText.find(document));
            }
        });
        checks.addAll(CopiedText.checks(shared, documents, claims));
        checks.sort(ORDER);
        return checks;
    }

    /** Those checks that say that an article was put together from others. */
    static List<Check> ofSpliced(List<Check> checks) {
        return checks.stream()
                .filter(check -> check.kind().equals(SplicedText.KIND))
                .toList();
    }

    /** The ids of the articles that were put together from others. */
    static Set<String> spliced(List<Check> checks) {
        return ofSpliced(checks).stream().map(Check::doc).collect(Collectors.toUnmodifiableSet());
    }
}
