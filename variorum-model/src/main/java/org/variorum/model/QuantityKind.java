package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a quantity is stated. */
public enum QuantityKind {
    @JsonProperty("exact")
    EXACT,
    @JsonProperty("approx")
    APPROX,
    @JsonProperty("min")
    MIN,
    @JsonProperty("max")
    MAX,
    @JsonProperty("range")
    RANGE,
    @JsonProperty("vague")
    VAGUE,
    @JsonProperty("share")
    SHARE,
    @JsonProperty("rate")
    RATE
}
