package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.extract.RawClaim;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.Trigger;
import org.variorum.model.AcledCode;
import org.variorum.model.Claim;
import org.variorum.model.CodePoints;
import org.variorum.model.EventType;
import org.variorum.model.Ids;
import org.variorum.model.PloverCode;
import org.variorum.model.Speaker;
import org.variorum.model.TextSpan;

/**
 * Turns raw claims into the ledger's claims: values looked up, each field with the words it rests on, offsets in code
 * points. This is where UTF-16 ends.
 */
public final class Resolver {

    private final Lexicon lexicon;
    private final String version;

    /** {@code version} names the program and its lexicon in every claim. */
    public Resolver(Lexicon lexicon, String version) {
        this.lexicon = lexicon;
        this.version = version;
    }

    /** The claims of one document, in the text's order. */
    public List<Claim> resolve(Annotated annotated, List<RawClaim> raws) {
        CodePoints codePoints = CodePoints.of(annotated.document().written());
        Map<String, Integer> ordinals = new HashMap<>();
        Map<Integer, List<RawClaim>> bySentence = raws.stream().collect(Collectors.groupingBy(RawClaim::sentence));
        List<Draft> drafts = new ArrayList<>();
        for (RawClaim raw : raws) {
            Cites cites = new Cites(annotated.document().written(), codePoints);
            drafts.add(
                    draft(new ClaimWords(annotated, raw, bySentence.getOrDefault(raw.sentence(), List.of()), cites)));
        }
        return DateCarrier.carry(PlaceCarrier.carry(ActorCarrier.carried(drafts))).stream()
                .map(draft -> claim(draft, ordinals))
                .toList();
    }

    private Draft draft(ClaimWords words) {
        RawClaim raw = words.raw();
        Cites cites = words.cites();
        cites.add("event_type", raw.words(), raw.trigger().id());
        Roles roles = Roles.read(words);
        FactReader.Facts facts = new FactReader(lexicon.units()).facts(words);
        List<Speaker> chain = new SpeakerReader(lexicon, words.annotated(), cites).chain(raw);
        Status status = Status.of(raw, cites);
        if (!roles.target().isEmpty()) {
            cites.add("target_role", raw.words(), raw.trigger().id());
        }
        return new Draft(words, roles, facts, chain, status, new OutcomeReader(words).outcome());
    }

    private Claim claim(Draft draft, Map<String, Integer> ordinals) {
        ClaimWords words = draft.words();
        String id = id(words.annotated(), draft.status().type(), words.raw().quote(), words.cites(), ordinals);
        return Confidence.FITTED.rated(claim(id, draft, words, words.raw(), words.cites(), draft.status()));
    }

    private Claim claim(String id, Draft draft, ClaimWords words, RawClaim raw, Cites cites, Status status) {
        Roles roles = draft.roles();
        return new Claim(
                id,
                words.document().id(),
                words.sentence().zone(),
                words.written(raw.quote()),
                cites.start(raw.quote()),
                cites.end(raw.quote()),
                status.type(),
                raw.trigger().subtype().orElse(null),
                status.about().orElse(null),
                plover(raw.trigger()),
                acled(raw.trigger()),
                roles.actor(),
                roles.target(),
                roles.targetType().orElse(null),
                roles.target().isEmpty() ? null : OutcomeReader.targetRole(words),
                roles.weapon(),
                roles.origin(),
                roles.places(),
                draft.facts().date().orElse(null),
                draft.facts().said().orElse(null),
                draft.facts().quantities(),
                draft.outcome().harm(),
                draft.outcome().purpose(),
                draft.outcome().effect(),
                draft.chain(),
                status.modality(),
                status.polarity(),
                status.realis(),
                draft.outcome().media(),
                0,
                null,
                version,
                cites.all(),
                cites.rivals(),
                words.document().sample() ? Boolean.TRUE : null,
                draft.summed() ? Boolean.TRUE : null);
    }

    private static String id(
            Annotated annotated, EventType type, TextSpan quote, Cites cites, Map<String, Integer> ordinals) {
        int start = cites.start(quote);
        int end = cites.end(quote);
        int ordinal = ordinals.merge(type + " " + start + " " + end, 1, Integer::sum) - 1;
        return Ids.claim(annotated.document().id(), annotated.document().version(), start, end, type, ordinal);
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
