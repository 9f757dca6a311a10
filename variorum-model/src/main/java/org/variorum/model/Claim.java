package org.variorum.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One proposition about a conflict event, with its speakers and the words of every field: a line of
 * {@code claims.jsonl}. Field names and values are those of the export contract; offsets are code points of the document's
 * text.
 *
 * @param evidence for every filled field the words it was read from, in the order of the fields
 * @param candidates by field, readings that were not chosen; absent where there were none
 * @param extractionConfidence how sure the reading is, never that it is true
 * @param fieldConfidence how sure the reading of some filled fields is, given that the claim itself is read rightly; absent
 *     where nothing was fitted
 * @param version program and lexicon that read it
 * @param sample true for claims out of articles written for this project, else absent
 * @param aggregate true for a figure over a period, a rate or a total, which is no single event; else absent
 */
public record Claim(
        String id,
        String doc,
        ZoneKind zone,
        String quote,
        int start,
        int end,
        EventType eventType,
        @Nullable String subtype,
        @Nullable EventType about,
        @Nullable PloverCode plover,
        @Nullable AcledCode acled,
        List<Participant> actor,
        List<Participant> target,
        @Nullable TargetType targetType,
        @Nullable TargetRole targetRole,
        List<WeaponRef> weapon,
        List<PlaceRef> origin,
        List<PlaceRef> places,
        @Nullable ClaimDate date,
        @Nullable ClaimDate said,
        List<Quantity> quantities,
        List<Harm> harm,
        @Nullable String purpose,
        @Nullable String effect,
        List<Speaker> attribution,
        Modality modality,
        Polarity polarity,
        Realis realis,
        List<Integer> media,
        double extractionConfidence,
        @Nullable Map<String, Double> fieldConfidence,
        String version,
        Map<String, List<Evidence>> evidence,
        @Nullable Map<String, List<Candidate>> candidates,
        @Nullable Boolean sample,
        @Nullable Boolean aggregate) {

    public Claim {
        actor = List.copyOf(actor);
        target = List.copyOf(target);
        weapon = List.copyOf(weapon);
        origin = List.copyOf(origin);
        places = List.copyOf(places);
        quantities = List.copyOf(quantities);
        harm = List.copyOf(harm);
        attribution = List.copyOf(attribution);
        media = List.copyOf(media);
        fieldConfidence = fieldConfidence == null ? null : Collections.unmodifiableMap(new TreeMap<>(fieldConfidence));
        Map<String, List<Evidence>> copies = new LinkedHashMap<>();
        evidence.forEach((field, words) -> copies.put(field, List.copyOf(words)));
        evidence = Collections.unmodifiableMap(copies);
        candidates = candidates == null ? null : Collections.unmodifiableMap(new TreeMap<>(candidates));
    }

    /** This claim with how sure its reading and that of its fields is. */
    public Claim rated(double ofClaim, Map<String, Double> ofFields) {
        return new Claim(
                id,
                doc,
                zone,
                quote,
                start,
                end,
                eventType,
                subtype,
                about,
                plover,
                acled,
                actor,
                target,
                targetType,
                targetRole,
                weapon,
                origin,
                places,
                date,
                said,
                quantities,
                harm,
                purpose,
                effect,
                attribution,
                modality,
                polarity,
                realis,
                media,
                ofClaim,
                ofFields,
                version,
                evidence,
                candidates,
                sample,
                aggregate);
    }
}
