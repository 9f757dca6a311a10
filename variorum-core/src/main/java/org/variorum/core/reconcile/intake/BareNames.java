package org.variorum.core.reconcile.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;

/** Looks up the names of claims that came without ids and points. */
public final class BareNames {

    private final Lexicon lexicon;

    public BareNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The claims with what their names stand for, by document and otherwise in their order; the order of the input bears on
     * nothing else.
     *
     * @param documents by id, those that are known
     */
    public List<Claim> resolved(List<Claim> claims, Map<String, Annotations> documents) {
        Map<String, List<Claim>> byDocument = new TreeMap<>();
        claims.forEach(claim -> byDocument
                .computeIfAbsent(claim.doc(), doc -> new ArrayList<>())
                .add(claim));
        List<Claim> resolved = new ArrayList<>();
        byDocument.forEach((doc, own) -> {
            DocumentNames names = DocumentNames.of(lexicon, own, Optional.ofNullable(documents.get(doc)));
            own.forEach(claim -> resolved.add(names.resolved(claim)));
        });
        return resolved;
    }
}
