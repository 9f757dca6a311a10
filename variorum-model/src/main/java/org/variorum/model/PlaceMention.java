package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A toponym. It has coordinates and a radius, or says why it was not resolved.
 *
 * @param radiusM metres within which the named place lies around the point
 * @param country ISO 3166-1 alpha-2
 * @param feature GeoNames feature code
 * @param container index, in the document's places, of the one that the text says it lies in
 */
public record PlaceMention(
        int start,
        int end,
        String text,
        String name,
        @Nullable Integer geonameid,
        @Nullable Double lat,
        @Nullable Double lon,
        @JsonProperty("radius_m") @Nullable Integer radiusM,
        @Nullable String country,
        @Nullable String feature,
        @Nullable String unresolved,
        @Nullable Integer container,
        String by) {}
