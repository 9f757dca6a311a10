package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.Speech;
import org.variorum.core.extract.RawClaim;
import org.variorum.core.lexicon.Trigger;
import org.variorum.model.AcledCode;
import org.variorum.model.Claim;
import org.variorum.model.ClaimDate;
import org.variorum.model.CodePoints;
import org.variorum.model.EventType;
import org.variorum.model.Ids;
import org.variorum.model.Modality;
import org.variorum.model.Participant;
import org.variorum.model.PlaceRef;
import org.variorum.model.PloverCode;
import org.variorum.model.Polarity;
import org.variorum.model.Quantity;
import org.variorum.model.Realis;
import org.variorum.model.Speaker;
import org.variorum.model.Stance;
import org.variorum.model.TargetRole;
import org.variorum.model.TargetType;
import org.variorum.model.WeaponRef;

/**
 * Turns raw claims into the ledger's claims: values looked up, each field with the words it rests on, offsets in code
 * points. This is where UTF-16 ends.
 */
public final class Resolver {

    private final String version;

    /** {@code version} names the program and its lexicon in every claim. */
    public Resolver(String version) {
        this.version = version;
    }

    /** The claims of one document, in the text's order. */
    public List<Claim> resolve(Annotated annotated, List<RawClaim> raws) {
        CodePoints codePoints = CodePoints.of(annotated.document().text());
        Map<String, Integer> ordinals = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (RawClaim raw : raws) {
            claims.add(claim(annotated, raw, new Cites(annotated.document().text(), codePoints), ordinals));
        }
        return claims;
    }

    private Claim claim(Annotated annotated, RawClaim raw, Cites cites, Map<String, Integer> ordinals) {
        Trigger trigger = raw.trigger();
        cites.add("event_type", raw.words(), trigger.id());
        boolean denied = stance(raw).filter(s -> s == Stance.DENIED).isPresent();
        EventType type = denied ? EventType.DENIAL : trigger.eventType();
        RoleReader roles = new RoleReader(annotated, raw, cites);
        FactReader facts = new FactReader(annotated, raw, cites);
        List<Participant> actors = roles.actors();
        List<Participant> targets = roles.targets();
        Optional<TargetType> targetType = roles.targetType(targets);
        List<WeaponRef> weapons = roles.weapons();
        List<PlaceRef> origins = roles.origins();
        List<PlaceRef> places = roles.places();
        Optional<ClaimDate> date = facts.date();
        Optional<ClaimDate> said = facts.said();
        List<Quantity> quantities = facts.quantities();
        List<Speaker> chain = new SpeakerReader(annotated, cites).chain(raw);
        Modality modality = modality(raw, denied, cites);
        Polarity polarity = polarity(raw, cites);
        Realis realis = realis(raw, cites);
        int start = cites.start(raw.quote());
        int end = cites.end(raw.quote());
        Sentence sentence = annotated.sentences().get(raw.sentence());
        return new Claim(
                id(annotated, type, start, end, ordinals),
                annotated.document().id(),
                sentence.zone(),
                raw.quote().of(annotated.document().text()),
                start,
                end,
                type,
                trigger.subtype().orElse(null),
                denied ? trigger.eventType() : null,
                plover(trigger),
                acled(trigger),
                actors,
                targets,
                targetType.orElse(null),
                targets.isEmpty() ? null : role(trigger, raw, cites),
                weapons,
                origins,
                places,
                date.orElse(null),
                said.orElse(null),
                quantities,
                List.of(),
                null,
                null,
                chain,
                modality,
                polarity,
                realis,
                List.of(),
                trigger.confidence(),
                version,
                cites.all(),
                annotated.document().sample() ? Boolean.TRUE : null);
    }

    private static String id(Annotated annotated, EventType type, int start, int end, Map<String, Integer> ordinals) {
        int ordinal = ordinals.merge(type + " " + start + " " + end, 1, Integer::sum) - 1;
        return Ids.claim(annotated.document().id(), annotated.document().version(), start, end, type, ordinal);
    }

    private static Optional<Stance> stance(RawClaim raw) {
        return raw.speech().isEmpty()
                ? Optional.empty()
                : Optional.of(raw.speech().get(raw.speech().size() - 1).stance());
    }

    private static Modality modality(RawClaim raw, boolean denied, Cites cites) {
        if (raw.realis() == Realis.PLANNED && raw.realisWord().isPresent()) {
            cites.add("modality", raw.realisWord().get(), "modality.future");
            return Modality.PLANNED;
        }
        if (raw.hedge().isPresent() && !denied) {
            cites.add("modality", raw.hedge().get(), "modality.hedge");
            return Modality.ALLEGED;
        }
        if (raw.speech().isEmpty()) {
            cites.add("modality", raw.words(), "modality.own-voice");
            return Modality.ASSERTED;
        }
        Speech speech = raw.speech().get(raw.speech().size() - 1);
        cites.add("modality", speech.cue(), "modality.speech");
        return denied ? Modality.DENIED : Modality.CLAIMED;
    }

    private static Polarity polarity(RawClaim raw, Cites cites) {
        cites.add(
                "polarity",
                raw.negation().orElse(raw.words()),
                raw.negation().isPresent() ? "polarity.negation" : "polarity.plain");
        return raw.negation().isPresent() ? Polarity.NEGATED : Polarity.AFFIRMED;
    }

    private static Realis realis(RawClaim raw, Cites cites) {
        cites.add(
                "realis",
                raw.realisWord().orElse(raw.words()),
                raw.realisWord().isPresent() ? "realis.future" : "realis.plain");
        return raw.realis();
    }

    private static TargetRole role(Trigger trigger, RawClaim raw, Cites cites) {
        cites.add("target_role", raw.words(), trigger.id());
        if (trigger.eventType() == EventType.CASUALTIES) {
            return TargetRole.HARMED;
        }
        return trigger.noun() ? TargetRole.CLAIMED_TARGET : TargetRole.REPORTED_HIT;
    }

    private static @Nullable PloverCode plover(Trigger trigger) {
        if (trigger.plover().isEmpty()) {
            return null;
        }
        return new PloverCode(
                trigger.plover().get(0),
                trigger.plover().size() > 1 ? trigger.plover().get(1) : null);
    }

    private static @Nullable AcledCode acled(Trigger trigger) {
        return trigger.acled().size() == 2
                ? new AcledCode(trigger.acled().get(0), trigger.acled().get(1))
                : null;
    }
}
