package org.variorum.core.reconcile.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.core.reconcile.common.ClaimDraft;
import org.variorum.model.ActorKind;
import org.variorum.model.Claim;
import org.variorum.model.ClaimDate;
import org.variorum.model.DatePrecision;
import org.variorum.model.EventType;
import org.variorum.model.Harm;
import org.variorum.model.Modality;
import org.variorum.model.Participant;
import org.variorum.model.PlaceRef;
import org.variorum.model.Polarity;
import org.variorum.model.Quantity;
import org.variorum.model.QuantityKind;
import org.variorum.model.Realis;
import org.variorum.model.Speaker;
import org.variorum.model.SpeakerRole;
import org.variorum.model.TargetType;
import org.variorum.model.ZoneKind;

/** A claim made by hand: an air strike that one speaker asserts, with the fields that a test needs. */
final class Said {

    private final ClaimDraft draft;
    private final String speaker;
    private SpeakerRole role = SpeakerRole.OFFICIAL;
    private @Nullable String relay;

    private Said(String id, String speaker) {
        this.speaker = speaker;
        draft = new ClaimDraft(id, "paper-" + id);
        draft.quote = "words";
        draft.type = EventType.AIRSTRIKE;
        draft.modality = Modality.CLAIMED;
    }

    /** A claim of {@code speaker} in a document of its own. */
    static Said by(String speaker, String id) {
        return new Said(id, speaker);
    }

    /** A claim of somebody whom the words do not name. */
    static Said nameless(String words, String id) {
        Said said = new Said(id, words);
        said.role = SpeakerRole.ANONYMOUS;
        return said;
    }

    Said in(String document) {
        draft.doc = document;
        return this;
    }

    Said in(ZoneKind kind) {
        draft.zone = kind;
        return this;
    }

    Said as(EventType eventType) {
        draft.type = eventType;
        return this;
    }

    Said about(EventType eventType) {
        draft.about = eventType;
        return this;
    }

    Said finer(String finer) {
        draft.subtype = finer;
        return this;
    }

    Said did(String who) {
        return did(who, ActorKind.MILITARY);
    }

    Said did(String who, ActorKind kind) {
        draft.actor = List.of(participant(who, kind, null));
        return this;
    }

    Said impliedDid(String who) {
        draft.actor = List.of(participant(who, ActorKind.MILITARY, false));
        return this;
    }

    Said hit(String whom, ActorKind kind) {
        draft.target = List.of(participant(whom, kind, null));
        return this;
    }

    Said hit(TargetType kind) {
        draft.targetType = kind;
        return this;
    }

    Said at(PlaceRef... where) {
        draft.places = List.of(where);
        return this;
    }

    Said on(String first, @Nullable String last) {
        DatePrecision precision = first.equals(last) ? DatePrecision.DAY : DatePrecision.DAYS;
        draft.date = new ClaimDate(first, last, precision, "that day", null, null);
        return this;
    }

    Said impliedOn(String day) {
        draft.date = new ClaimDate(day, day, DatePrecision.DAY, null, "the date told before", false);
        return this;
    }

    Said counts(String unit, String what, @Nullable Double min, @Nullable Double max) {
        draft.quantities = List.of(new Quantity(null, min, max, what, unit, what, QuantityKind.RANGE, 0, 1));
        return this;
    }

    Said killed(String who, @Nullable Integer min, @Nullable Integer max) {
        draft.harm = List.of(new Harm(who, new Harm.Bounds(min, max), null, null));
        return this;
    }

    Said denies() {
        draft.type = EventType.DENIAL;
        draft.about = EventType.AIRSTRIKE;
        draft.modality = Modality.DENIED;
        draft.polarity = Polarity.NEGATED;
        return this;
    }

    Said role(SpeakerRole what) {
        role = what;
        return this;
    }

    /** The agency through which the paper has the speaker's words. */
    Said through(String agency) {
        relay = agency;
        return this;
    }

    Said stands(Realis standing) {
        draft.realis = standing;
        return this;
    }

    static PlaceRef place(String name, double lat, double lon, int radiusM) {
        return new PlaceRef(name, null, lat, lon, radiusM, "XX", null, name, 0, name.length());
    }

    static PlaceRef unknownPlace(String name) {
        return new PlaceRef(name, null, null, null, null, null, "not in the gazetteer", name, 0, name.length());
    }

    private static Participant participant(String who, ActorKind kind, @Nullable Boolean stated) {
        return new Participant(kind == ActorKind.LABEL ? null : who, who, kind, who, 0, who.length(), stated);
    }

    Claim claim() {
        draft.chain = chain();
        return draft.claim();
    }

    private List<Speaker> chain() {
        Speaker paper = new Speaker("Paper", null, SpeakerRole.OUTLET, null, null, null, null, null);
        Speaker first =
                new Speaker(speaker, role == SpeakerRole.ANONYMOUS ? null : speaker, role, "said", null, speaker, 0, 1);
        return relay == null
                ? List.of(paper, first)
                : List.of(paper, new Speaker(relay, relay, SpeakerRole.AGENCY, null, null, null, null, null), first);
    }
}
