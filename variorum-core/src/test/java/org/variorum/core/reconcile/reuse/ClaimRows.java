package org.variorum.core.reconcile.reuse;

import java.util.ArrayList;
import java.util.List;
import org.variorum.core.reconcile.common.ClaimDraft;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.Span;

/** One claim for each sentence of a document, which says nothing but where it stands. */
final class ClaimRows {

    private ClaimRows() {}

    static List<Claim> of(Annotations document) {
        List<Claim> claims = new ArrayList<>();
        for (Span sentence : document.sentences()) {
            claims.add(claim(document, sentence));
        }
        return claims;
    }

    private static Claim claim(Annotations document, Span span) {
        ClaimDraft draft = new ClaimDraft(document.doc() + ":" + span.start(), document.doc());
        draft.quote = Reports.sub(document.text(), span.start(), span.end());
        draft.start = span.start();
        return draft.claim();
    }
}
