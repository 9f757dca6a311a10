package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The standing of the event in the claim: done, or in one of the ways not done. */
public enum Realis {
    @JsonProperty("done")
    DONE,
    @JsonProperty("ongoing")
    ONGOING,
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("ordered")
    ORDERED,
    @JsonProperty("requested")
    REQUESTED,
    @JsonProperty("predicted")
    PREDICTED,
    @JsonProperty("hypothetical")
    HYPOTHETICAL,
    @JsonProperty("capability")
    CAPABILITY
}
