package org.variorum.core.reconcile.verdict;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    private final String id;
    private final String speaker;
    private String doc;
    private ZoneKind zone = ZoneKind.BODY;
    private EventType type = EventType.AIRSTRIKE;
    private @Nullable EventType about;
    private @Nullable String subtype;
    private List<Participant> actor = List.of();
    private List<Participant> target = List.of();
    private @Nullable TargetType targetType;
    private List<PlaceRef> places = List.of();
    private @Nullable ClaimDate date;
    private List<Quantity> quantities = List.of();
    private List<Harm> harm = List.of();
    private Modality modality = Modality.CLAIMED;
    private Polarity polarity = Polarity.AFFIRMED;
    private Realis realis = Realis.DONE;
    private SpeakerRole role = SpeakerRole.OFFICIAL;
    private @Nullable String relay;

    private Said(String id, String speaker) {
        this.id = id;
        this.speaker = speaker;
        this.doc = "paper-" + id;
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
        doc = document;
        return this;
    }

    Said in(ZoneKind kind) {
        zone = kind;
        return this;
    }

    Said as(EventType eventType) {
        type = eventType;
        return this;
    }

    Said about(EventType eventType) {
        about = eventType;
        return this;
    }

    Said finer(String finer) {
        subtype = finer;
        return this;
    }

    Said did(String who) {
        return did(who, ActorKind.MILITARY);
    }

    Said did(String who, ActorKind kind) {
        actor = List.of(participant(who, kind, null));
        return this;
    }

    Said impliedDid(String who) {
        actor = List.of(participant(who, ActorKind.MILITARY, false));
        return this;
    }

    Said hit(String whom, ActorKind kind) {
        target = List.of(participant(whom, kind, null));
        return this;
    }

    Said hit(TargetType kind) {
        targetType = kind;
        return this;
    }

    Said at(PlaceRef... where) {
        places = List.of(where);
        return this;
    }

    Said on(String first, @Nullable String last) {
        DatePrecision precision = first.equals(last) ? DatePrecision.DAY : DatePrecision.DAYS;
        date = new ClaimDate(first, last, precision, "that day", null, null);
        return this;
    }

    Said impliedOn(String day) {
        date = new ClaimDate(day, day, DatePrecision.DAY, null, "the date told before", false);
        return this;
    }

    Said counts(String unit, String what, @Nullable Double min, @Nullable Double max) {
        quantities = List.of(new Quantity(null, min, max, what, unit, what, QuantityKind.RANGE, 0, 1));
        return this;
    }

    Said killed(String who, @Nullable Integer min, @Nullable Integer max) {
        harm = List.of(new Harm(who, new Harm.Bounds(min, max), null, null));
        return this;
    }

    Said denies() {
        type = EventType.DENIAL;
        about = EventType.AIRSTRIKE;
        modality = Modality.DENIED;
        polarity = Polarity.NEGATED;
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
        realis = standing;
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
        return new Claim(
                id,
                doc,
                zone,
                "words",
                0,
                5,
                type,
                subtype,
                about,
                null,
                null,
                actor,
                target,
                targetType,
                null,
                List.of(),
                List.of(),
                places,
                date,
                null,
                quantities,
                harm,
                null,
                null,
                chain(),
                modality,
                polarity,
                realis,
                List.of(),
                1.0,
                null,
                "test",
                Map.of(),
                null,
                null,
                null);
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
