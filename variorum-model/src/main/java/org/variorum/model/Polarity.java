package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Does the claim say that it happened, or that it did not? */
public enum Polarity {
    @JsonProperty("affirmed")
    AFFIRMED,
    @JsonProperty("negated")
    NEGATED
}
