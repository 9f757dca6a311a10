package org.variorum.core.reconcile.account;

import org.jspecify.annotations.Nullable;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.Span;

/**
 * What stands in a claim's sentence before its quote: "Meanwhile the governor said".
 *
 * @param sentence the first code point of the sentence, that of the quote where the text is not known
 * @param words of the text from there to the quote, often none
 */
public record LeadIn(int sentence, String words) {

    static LeadIn of(Claim claim, @Nullable Annotations document) {
        if (document != null) {
            for (Span span : document.sentences()) {
                if (span.start() < claim.start() && claim.start() < span.end()) {
                    String text = document.text();
                    int first = text.offsetByCodePoints(0, span.start());
                    int last = text.offsetByCodePoints(first, claim.start() - span.start());
                    return new LeadIn(span.start(), text.substring(first, last).strip());
                }
            }
        }
        return new LeadIn(claim.start(), "");
    }
}
