package org.variorum.core.resolve;

import java.util.Optional;
import org.variorum.core.annotate.Speech;
import org.variorum.core.extract.RawClaim;
import org.variorum.model.EventType;
import org.variorum.model.Modality;
import org.variorum.model.Polarity;
import org.variorum.model.Realis;
import org.variorum.model.Stance;

/**
 * How a claim stands: what it is, how it is put forward, and whether it says that the thing happened.
 *
 * @param about for a denial, the kind of event denied
 */
record Status(EventType type, Optional<EventType> about, Modality modality, Polarity polarity, Realis realis) {

    static Status of(RawClaim raw, Cites cites) {
        EventType event = raw.trigger().eventType();
        boolean denied = innermost(raw).filter(s -> s.stance() == Stance.DENIED).isPresent() || raw.ownDeed();
        return new Status(
                denied ? EventType.DENIAL : event,
                raw.about().or(() -> denied && event != EventType.DENIAL ? Optional.of(event) : Optional.empty()),
                modality(raw, denied, cites),
                polarity(raw, cites),
                realis(raw, cites));
    }

    private static Optional<Speech> innermost(RawClaim raw) {
        return raw.speech().isEmpty()
                ? Optional.empty()
                : Optional.of(raw.speech().get(raw.speech().size() - 1));
    }

    private static Modality modality(RawClaim raw, boolean denied, Cites cites) {
        if (denied) {
            innermost(raw).ifPresent(speech -> cites.add("modality", speech.cue(), "modality.denial"));
            return Modality.DENIED;
        }
        if (raw.realis() == Realis.PLANNED && raw.realisWord().isPresent()) {
            cites.add("modality", raw.realisWord().get(), "modality.future");
            return Modality.PLANNED;
        }
        if (raw.hedge().isPresent()) {
            cites.add("modality", raw.hedge().get(), "modality.hedge");
            return Modality.ALLEGED;
        }
        Optional<Speech> speech = innermost(raw);
        cites.add(
                "modality",
                speech.map(Speech::cue).orElse(raw.words()),
                speech.isPresent() ? "modality.speech" : "modality.own-voice");
        return speech.isPresent() ? Modality.CLAIMED : Modality.ASSERTED;
    }

    private static Polarity polarity(RawClaim raw, Cites cites) {
        boolean negated = raw.negation().isPresent();
        cites.add("polarity", raw.negation().orElse(raw.words()), negated ? "polarity.negation" : "polarity.plain");
        return negated ? Polarity.NEGATED : Polarity.AFFIRMED;
    }

    private static Realis realis(RawClaim raw, Cites cites) {
        cites.add(
                "realis",
                raw.realisWord().orElse(raw.words()),
                raw.realisWord().isPresent() ? "realis.future" : "realis.plain");
        return raw.realis();
    }
}
