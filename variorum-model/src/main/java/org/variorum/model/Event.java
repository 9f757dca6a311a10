package org.variorum.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A computed grouping of claims: a line of {@code events.jsonl}. Its id is its least claim id.
 *
 * @param independentOrigins institutions, none of them a party to the fighting, that each say so on their own word
 * @param belligerentOrigins parties to the fighting that say so; never added to the others
 */
public record Event(
        String id,
        String kind,
        EventType eventType,
        List<String> claims,
        @Nullable String partOf,
        @Nullable ClaimDate date,
        List<PlaceRef> places,
        int documents,
        int independentOrigins,
        int belligerentOrigins,
        Map<String, String> agreement,
        @Nullable String strikeStatus,
        @Nullable HarmGrade harmGrade,
        String judgement,
        @Nullable Boolean sample) {

    public Event {
        claims = List.copyOf(claims);
        places = List.copyOf(places);
        agreement = Collections.unmodifiableMap(new TreeMap<>(agreement));
    }

    /** A grade suggested by a published rule; only a person confirms one. */
    public record HarmGrade(String suggested, String rule) {}
}
