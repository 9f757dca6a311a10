package org.variorum.cli.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Claim;
import org.variorum.model.ClaimDate;
import org.variorum.model.EventType;
import org.variorum.model.Evidence;
import org.variorum.model.Modality;
import org.variorum.model.Participant;
import org.variorum.model.PlaceRef;
import org.variorum.model.Polarity;
import org.variorum.model.Quantity;
import org.variorum.model.Realis;
import org.variorum.model.Span;
import org.variorum.model.Speaker;
import org.variorum.model.WeaponRef;
import org.variorum.model.ZoneKind;

/** The fields of a claim that a test cares for; the others are unfilled. */
final class ClaimSketch {

    /** Words of the text and the rule that read them. */
    record Cited(String words, String by) {}

    final Map<String, List<Cited>> evidence = new LinkedHashMap<>();
    final List<Participant> actor = new ArrayList<>();
    final List<Participant> target = new ArrayList<>();
    final List<WeaponRef> weapon = new ArrayList<>();
    final List<PlaceRef> places = new ArrayList<>();
    final List<Quantity> quantities = new ArrayList<>();
    final List<Speaker> attribution = new ArrayList<>();

    ZoneKind zone = ZoneKind.BODY;
    EventType type = EventType.AIRSTRIKE;
    Modality modality = Modality.ASSERTED;
    double confidence = 0.7;

    @Nullable
    EventType about;

    @Nullable
    String subtype;

    @Nullable
    ClaimDate date;

    ClaimSketch cite(String field, String words, String by) {
        evidence.computeIfAbsent(field, f -> new ArrayList<>()).add(new Cited(words, by));
        return this;
    }

    Claim claim(String id, String quote, Span span, Map<String, List<Evidence>> cited) {
        return new Claim(
                id,
                "d1",
                zone,
                quote,
                span.start(),
                span.end(),
                type,
                subtype,
                about,
                null,
                null,
                actor,
                target,
                null,
                null,
                weapon,
                List.of(),
                places,
                date,
                null,
                quantities,
                List.of(),
                null,
                null,
                attribution,
                modality,
                Polarity.AFFIRMED,
                Realis.DONE,
                List.of(),
                confidence,
                null,
                "0.1+lexicon.abc",
                cited,
                null,
                null,
                null);
    }
}
