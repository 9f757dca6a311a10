package org.variorum.core.reconcile.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.EventType;
import org.variorum.model.Modality;
import org.variorum.model.Polarity;
import org.variorum.model.Realis;
import org.variorum.model.Span;
import org.variorum.model.ZoneKind;

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
        return new Claim(
                document.doc() + ":" + span.start(),
                document.doc(),
                ZoneKind.BODY,
                Reports.sub(document.text(), span.start(), span.end()),
                span.start(),
                span.end(),
                EventType.OTHER,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                Modality.ASSERTED,
                Polarity.AFFIRMED,
                Realis.DONE,
                List.of(),
                1,
                null,
                "test",
                Map.of(),
                null,
                null,
                null);
    }
}
