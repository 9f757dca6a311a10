package org.variorum.core.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.core.annotate.Amount;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Speech;
import org.variorum.core.annotate.TimeValue;
import org.variorum.core.extract.RawClaim;
import org.variorum.model.ClaimDate;
import org.variorum.model.Quantity;
import org.variorum.model.TextSpan;

/** Reads when, when it was said, and how many, out of a raw claim's clause. */
final class FactReader {

    private final Annotated annotated;
    private final RawClaim raw;
    private final Cites cites;
    private final String text;

    FactReader(Annotated annotated, RawClaim raw, Cites cites) {
        this.annotated = annotated;
        this.raw = raw;
        this.cites = cites;
        this.text = annotated.document().text();
    }

    /** When, when said, and how many. */
    record Facts(Optional<ClaimDate> date, Optional<ClaimDate> said, List<Quantity> quantities) {}

    Facts facts() {
        return new Facts(date(), said(), quantities());
    }

    /** The time in the claim's own clause, else in what its speaker says in the sentence. */
    private Optional<ClaimDate> date() {
        return raw.scope().stream()
                .flatMap(part -> Annotated.inside(annotated.times(), part).stream())
                .filter(mention -> mention.value().dates())
                .findFirst()
                .or(() -> Annotated.inside(annotated.times(), raw.wider()).stream()
                        .filter(mention -> mention.value().dates())
                        .findFirst())
                .map(mention -> cited("date", mention));
    }

    /** The time that stands in the sentence beside the reported words. */
    private Optional<ClaimDate> said() {
        if (raw.speech().isEmpty()) {
            return Optional.empty();
        }
        Speech innermost = raw.speech().get(raw.speech().size() - 1);
        TextSpan sentence = annotated.sentences().get(raw.sentence()).span();
        return Annotated.inside(annotated.times(), sentence).stream()
                .filter(m -> innermost.content().stream().noneMatch(m.span()::overlaps))
                .filter(m -> m.value().earliest().isPresent())
                .findFirst()
                .map(mention -> cited("said", mention));
    }

    private ClaimDate cited(String field, Mention<TimeValue> mention) {
        cites.add(field, mention.span(), mention.by());
        TimeValue value = mention.value();
        return new ClaimDate(
                value.earliest().map(LocalDate::toString).orElse(null),
                value.latest().map(LocalDate::toString).orElse(null),
                value.precision(),
                mention.span().of(text),
                value.basis(),
                null);
    }

    /** Every quantity in the claim's clause. */
    private List<Quantity> quantities() {
        List<Quantity> found = new ArrayList<>();
        for (TextSpan part : raw.scope()) {
            for (Mention<Amount> mention : Annotated.inside(annotated.quantities(), part)) {
                cites.add("quantities", mention.span(), mention.by());
                Amount amount = mention.value();
                found.add(new Quantity(
                        amount.value().orElse(null),
                        amount.min().orElse(null),
                        amount.max().orElse(null),
                        mention.span().of(text),
                        amount.unit().orElse(null),
                        amount.of(),
                        amount.kind(),
                        cites.start(mention.span()),
                        cites.end(mention.span())));
            }
        }
        return found;
    }
}
