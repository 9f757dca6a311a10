package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.core.annotate.Amount;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
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
    record Facts(Optional<ClaimDate> date, Optional<ClaimDate> said, List<Quantity> quantities) {

        Facts {
            quantities = List.copyOf(quantities);
        }

        Facts on(ClaimDate day) {
            return new Facts(Optional.of(day), said, quantities);
        }
    }

    Facts facts() {
        TimeReader when = new TimeReader(words);
        return new Facts(when.date(), when.said(), quantities());
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
