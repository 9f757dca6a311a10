package org.variorum.core.extract;

import java.util.List;
import org.variorum.core.annotate.Amount;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.model.TextSpan;

/** Mends the ends of quotes: a parser that missed a comma may cut a clause inside "at least twelve villagers". */
final class Quotes {

    private Quotes() {}

    /** The quote with all words of each count that it holds a part of. */
    static TextSpan whole(Annotated annotated, TextSpan quote) {
        List<Mention<Amount>> cut = Annotated.touching(annotated.quantities(), quote);
        TextSpan whole = quote;
        for (Mention<Amount> mention : cut) {
            whole = mention.value().basis() == Amount.Basis.COUNT ? whole.union(mention.span()) : whole;
        }
        return whole;
    }
}
