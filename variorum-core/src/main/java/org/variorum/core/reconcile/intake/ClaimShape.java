package org.variorum.core.reconcile.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.ActorKind;
import org.variorum.model.DatePrecision;
import org.variorum.model.EventType;
import org.variorum.model.Modality;
import org.variorum.model.Polarity;
import org.variorum.model.QuantityKind;
import org.variorum.model.Realis;
import org.variorum.model.SpeakerRole;
import org.variorum.model.Stance;
import org.variorum.model.SystemKind;
import org.variorum.model.TargetRole;
import org.variorum.model.TargetType;
import org.variorum.model.ZoneKind;

/** The shape of a line of {@code claims.jsonl}, field by field as the export contract has it. */
final class ClaimShape {

    private static final Shape TEXT = new Shape.Text();
    private static final Shape WHOLE = new Shape.Whole();
    private static final Shape FLAG = new Shape.Flag();
    private static final Shape DAY = new Shape.Day();
    private static final Shape SHARE = new Shape.Figure(0, 1);
    private static final Shape NUMBER = new Shape.Figure(-1e15, 1e15);
    private static final Shape EVENT_TYPE = Shape.Word.of(EventType.class);
    private static final String NAME = "name";

    private static final Shape PARTICIPANTS = named(Map.of("kind", Shape.Word.of(ActorKind.class), "stated", FLAG));
    private static final Shape WEAPONS = named(Map.of("kind", Shape.Word.of(SystemKind.class)));

    private static final Shape PLACES = named(Map.of(
            "geonameid",
            WHOLE,
            "lat",
            new Shape.Figure(-90, 90),
            "lon",
            new Shape.Figure(-180, 180),
            "radius_m",
            WHOLE,
            "country",
            TEXT,
            "unresolved",
            TEXT));

    private static final Shape DATE = new Shape.Parts(
            Map.of(
                    "start",
                    DAY,
                    "end",
                    DAY,
                    "precision",
                    Shape.Word.of(DatePrecision.class),
                    "text",
                    TEXT,
                    "basis",
                    TEXT,
                    "stated",
                    FLAG),
            List.of(),
            "");

    private static final Shape QUANTITIES = new Shape.Many(new Shape.Parts(
            Map.of(
                    "value",
                    NUMBER,
                    "min",
                    NUMBER,
                    "max",
                    NUMBER,
                    "text",
                    TEXT,
                    "unit",
                    TEXT,
                    "what",
                    TEXT,
                    "kind",
                    Shape.Word.of(QuantityKind.class),
                    "start",
                    WHOLE,
                    "end",
                    WHOLE),
            List.of(),
            "text"));

    private static final Shape BOUNDS = new Shape.Parts(Map.of("min", WHOLE, "max", WHOLE), List.of(), "");

    private static final Shape HARM = new Shape.Many(
            new Shape.Parts(Map.of("who", TEXT, "killed", BOUNDS, "injured", BOUNDS, "object", TEXT), List.of(), ""));

    private static final Shape CHAIN = new Shape.Many(new Shape.Parts(
            Map.of(
                    NAME,
                    TEXT,
                    "id",
                    TEXT,
                    "role",
                    Shape.Word.of(SpeakerRole.class),
                    "cue",
                    TEXT,
                    "stance",
                    Shape.Word.of(Stance.class),
                    "text",
                    TEXT,
                    "start",
                    WHOLE,
                    "end",
                    WHOLE),
            List.of(),
            NAME));

    private static final Shape EVIDENCE = new Shape.Table(new Shape.Many(new Shape.Parts(
            Map.of("start", WHOLE, "end", WHOLE, "text", TEXT, "by", TEXT),
            List.of("start", "end", "text", "by"),
            "")));

    private static final Shape CANDIDATES = new Shape.Table(new Shape.Many(
            new Shape.Parts(Map.of("value", TEXT, "id", TEXT, "why", TEXT), List.of("value", "why"), "")));

    static final Shape.Parts CLAIM = new Shape.Parts(
            Map.ofEntries(
                    Map.entry("id", new Shape.Id()),
                    Map.entry("doc", new Shape.Id()),
                    Map.entry("zone", Shape.Word.of(ZoneKind.class)),
                    Map.entry("quote", TEXT),
                    Map.entry("start", WHOLE),
                    Map.entry("end", WHOLE),
                    Map.entry("event_type", EVENT_TYPE),
                    Map.entry("subtype", TEXT),
                    Map.entry("about", EVENT_TYPE),
                    Map.entry(
                            "plover", new Shape.Parts(Map.of("event", TEXT, "mode", TEXT), List.of("event"), "event")),
                    Map.entry(
                            "acled",
                            new Shape.Parts(
                                    Map.of("event_type", TEXT, "sub_event_type", TEXT),
                                    List.of("event_type", "sub_event_type"),
                                    "")),
                    Map.entry("actor", PARTICIPANTS),
                    Map.entry("target", PARTICIPANTS),
                    Map.entry("target_type", Shape.Word.of(TargetType.class)),
                    Map.entry("target_role", Shape.Word.of(TargetRole.class)),
                    Map.entry("weapon", WEAPONS),
                    Map.entry("origin", PLACES),
                    Map.entry("places", PLACES),
                    Map.entry("date", DATE),
                    Map.entry("said", DATE),
                    Map.entry("quantities", QUANTITIES),
                    Map.entry("harm", HARM),
                    Map.entry("purpose", TEXT),
                    Map.entry("effect", TEXT),
                    Map.entry("attribution", CHAIN),
                    Map.entry("modality", Shape.Word.of(Modality.class)),
                    Map.entry("polarity", Shape.Word.of(Polarity.class)),
                    Map.entry("realis", Shape.Word.of(Realis.class)),
                    Map.entry("media", new Shape.Many(WHOLE)),
                    Map.entry("extraction_confidence", SHARE),
                    Map.entry("field_confidence", new Shape.Table(SHARE)),
                    Map.entry("version", TEXT),
                    Map.entry("evidence", EVIDENCE),
                    Map.entry("candidates", CANDIDATES),
                    Map.entry("sample", FLAG),
                    Map.entry("aggregate", FLAG)),
            List.of(),
            "");

    private ClaimShape() {}

    /** Things with a name and the words for it, and {@code more} fields. */
    private static Shape named(Map<String, Shape> more) {
        Map<String, Shape> fields = new HashMap<>(more);
        fields.put("id", TEXT);
        fields.put(NAME, TEXT);
        fields.put("text", TEXT);
        fields.put("start", WHOLE);
        fields.put("end", WHOLE);
        return new Shape.Many(new Shape.Parts(fields, List.of(NAME), NAME));
    }
}
