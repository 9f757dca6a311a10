package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A place as a claim names it; without coordinates where it was not resolved. */
public record PlaceRef(
        String name,
        @Nullable Integer geonameid,
        @Nullable Double lat,
        @Nullable Double lon,
        @JsonProperty("radius_m") @Nullable Integer radiusM,
        @Nullable String country,
        @Nullable String unresolved,
        String text,
        int start,
        int end) {}
