package org.variorum.core.resolve;

import java.util.Map;
import java.util.Optional;
import org.variorum.core.annotate.Speech;
import org.variorum.core.extract.RawClaim;
import org.variorum.core.extract.Standing;
import org.variorum.core.lexicon.Trigger;
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

    /** Who refuses a call or a demand denies no event. */
    private static final String REFUSAL = "refusal";

    private static final String AGREEING = "agree.agree";

    /** A speech act that orders, asks for or foretells stands as its speaker puts it. */
    private static final Map<Stance, Realis> BY_STANCE = Map.of(
            Stance.ORDERED, Realis.ORDERED, Stance.DEMANDED, Realis.REQUESTED, Stance.PREDICTED, Realis.PREDICTED);

    static Status of(RawClaim raw, Cites cites) {
        EventType event = raw.trigger().eventType();
        boolean denied = isDenied(raw);
        return new Status(
                denied ? EventType.DENIAL : event,
                raw.about().or(() -> denied && event != EventType.DENIAL ? Optional.of(event) : Optional.empty()),
                modality(raw, denied, cites),
                polarity(raw, denied, cites),
                realis(raw, cites));
    }

    /** Does the speaker deny it, or say of himself that he did not do it? "Did not deny" is no denial. */
    private static boolean isDenied(RawClaim raw) {
        boolean verb = raw.standing()
                .modality()
                .filter(put -> put.modality() == Modality.DENIED)
                .isPresent();
        boolean speech = innermost(raw).filter(s -> s.stance() == Stance.DENIED).isPresent();
        boolean notDenied =
                !raw.standing().negations().isEmpty() && !raw.standing().negated();
        if (raw.trigger().subtype().filter(REFUSAL::equals).isPresent()) {
            return false;
        }
        return raw.ownDeed()
                || isDisclaimed(raw)
                || raw.trigger().eventType() == EventType.DENIAL
                || ((speech || verb) && !notDenied);
    }

    /**
     * "The army said it does not cooperate with the militia", "the minister said the army was not responsible": the speaker disclaims
     * a bond or a guilt. Who did not agree to do a thing disclaims nothing, and neither does who blocks what others wish for.
     */
    private static boolean isDisclaimed(RawClaim raw) {
        boolean bond = raw.trigger().eventType() == EventType.AGREEMENT
                && !raw.trigger().id().equals(AGREEING);
        boolean guilt = raw.trigger().eventType() == EventType.ACCUSATION
                && raw.trigger().pos() == Trigger.Pos.PREDICATE;
        return (bond || guilt)
                && raw.standing().negated()
                && raw.standing().factual()
                && !raw.speech().isEmpty();
    }

    private static Optional<Speech> innermost(RawClaim raw) {
        return raw.speech().isEmpty()
                ? Optional.empty()
                : Optional.of(raw.speech().get(raw.speech().size() - 1));
    }

    private static Modality modality(RawClaim raw, boolean denied, Cites cites) {
        Optional<Speech> speech = innermost(raw);
        Standing standing = raw.standing();
        if (denied) {
            cites.add(
                    "modality",
                    speech.map(Speech::cue)
                            .or(() -> standing.negations().stream()
                                    .map(Standing.Cue::span)
                                    .findFirst())
                            .orElse(raw.words()),
                    "modality.denial");
            return Modality.DENIED;
        }
        Optional<Standing.Put> put = standing.modality().filter(p -> p.modality() != Modality.DENIED);
        if (put.isPresent() && !(put.get().modality() == Modality.PLANNED && standing.factual())) {
            cites.add("modality", put.get().cue().span(), put.get().cue().rule());
            return put.get().modality();
        }
        if (standing.hedge().isPresent() && standing.factual()) {
            cites.add("modality", standing.hedge().get(), "modality.hedge");
            return Modality.ALLEGED;
        }
        cites.add(
                "modality",
                speech.map(Speech::cue).orElse(raw.words()),
                speech.isPresent() ? "modality.speech" : "modality.own-voice");
        return speech.isPresent() ? Modality.CLAIMED : Modality.ASSERTED;
    }

    /** What is denied is negated: by a word beside it, or by the one who denies it. */
    private static Polarity polarity(RawClaim raw, boolean denied, Cites cites) {
        Optional<Standing.Cue> word = raw.standing().negations().stream()
                .filter(cue -> raw.standing().negated())
                .findFirst();
        if (word.isPresent()) {
            cites.add("polarity", word.get().span(), word.get().rule());
            return Polarity.NEGATED;
        }
        if (denied || raw.trigger().eventType() == EventType.DENIAL) {
            cites.add(
                    "polarity",
                    denied ? innermost(raw).map(Speech::cue).orElse(raw.words()) : raw.words(),
                    "polarity.denial");
            return Polarity.NEGATED;
        }
        cites.add("polarity", raw.words(), "polarity.plain");
        return Polarity.AFFIRMED;
    }

    private static Realis realis(RawClaim raw, Cites cites) {
        Optional<Standing.Cue> cue = raw.standing().realisCue();
        if (cue.isPresent()) {
            cites.add("realis", cue.get().span(), cue.get().rule());
            return raw.standing().realis();
        }
        Optional<Speech> own = innermost(raw)
                .filter(speech -> speech.cue().overlaps(raw.words()))
                .filter(speech -> BY_STANCE.containsKey(speech.stance()));
        cites.add(
                "realis", own.map(Speech::cue).orElse(raw.words()), own.isPresent() ? "realis.stance" : "realis.plain");
        return own.map(speech -> BY_STANCE.get(speech.stance())).orElse(Realis.DONE);
    }
}
