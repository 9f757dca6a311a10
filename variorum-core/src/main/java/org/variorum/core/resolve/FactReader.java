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
import org.variorum.model.ClaimDate;
import org.variorum.model.Quantity;
import org.variorum.model.TextSpan;

/** Reads when, when it was said, and how many, out of a raw claim's clause. */
final class FactReader {

    private final ClaimWords words;

    FactReader(ClaimWords words) {
        this.words = words;
    }

    /** When, when said, and how many. */
    record Facts(Optional<ClaimDate> date, Optional<ClaimDate> said, List<Quantity> quantities) {}

    Facts facts() {
        return new Facts(date(), said(), quantities());
    }

    /** The time in the claim's own clause, else in what its speaker says in the sentence. */
    private Optional<ClaimDate> date() {
        return words.raw().scope().stream()
                .flatMap(part -> Annotated.inside(words.annotated().times(), part).stream())
                .filter(mention -> mention.value().dates())
                .findFirst()
                .or(() -> Annotated.inside(
                                words.annotated().times(), words.raw().wider())
                        .stream()
                        .filter(mention -> mention.value().dates())
                        .findFirst())
                .map(mention -> cited("date", mention));
    }

    /** The time that stands in the sentence beside the reported words. */
    private Optional<ClaimDate> said() {
        if (words.raw().speech().isEmpty()) {
            return Optional.empty();
        }
        Speech innermost = words.raw().speech().get(words.raw().speech().size() - 1);
        TextSpan sentence =
                words.annotated().sentences().get(words.raw().sentence()).span();
        return Annotated.inside(words.annotated().times(), sentence).stream()
                .filter(m -> innermost.content().stream().noneMatch(m.span()::overlaps))
                .filter(m -> m.value().earliest().isPresent())
                .findFirst()
                .map(mention -> cited("said", mention));
    }

    private ClaimDate cited(String field, Mention<TimeValue> mention) {
        words.cites().add(field, mention.span(), mention.by());
        TimeValue value = mention.value();
        return new ClaimDate(
                value.earliest().map(LocalDate::toString).orElse(null),
                value.latest().map(LocalDate::toString).orElse(null),
                value.precision(),
                mention.span().of(words.text()),
                value.basis(),
                null);
    }

    /** Every count in the claim's clause; measures, money and bare numbers are no claim's figures. */
    private List<Quantity> quantities() {
        List<Quantity> found = new ArrayList<>();
        for (TextSpan part : words.raw().scope()) {
            for (Mention<Amount> mention : Annotated.inside(words.annotated().quantities(), part)) {
                Amount amount = mention.value();
                if (amount.basis() != Amount.Basis.COUNT) {
                    continue;
                }
                words.cites().add("quantities", mention.span(), mention.by());
                found.add(new Quantity(
                        amount.value().orElse(null),
                        amount.min().orElse(null),
                        amount.max().orElse(null),
                        mention.span().of(words.text()),
                        unit(amount).orElse(null),
                        amount.of().isEmpty() ? null : amount.of(),
                        amount.kind(),
                        words.cites().start(mention.span()),
                        words.cites().end(mention.span())));
            }
        }
        return found;
    }

    /** The unit with what it is counted by, since a claim's quantity has no field for that: "sortie per day". */
    private static Optional<String> unit(Amount amount) {
        return amount.unit()
                .map(unit -> amount.per().map(per -> unit + " per " + per).orElse(unit));
    }
}
