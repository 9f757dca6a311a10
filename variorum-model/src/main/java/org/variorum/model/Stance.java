package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The strength of the verb a speaker is given. */
public enum Stance {
    @JsonProperty("said")
    SAID,
    @JsonProperty("claimed")
    CLAIMED,
    @JsonProperty("alleged")
    ALLEGED,
    @JsonProperty("confirmed")
    CONFIRMED,
    @JsonProperty("denied")
    DENIED,
    @JsonProperty("conceded")
    CONCEDED,
    @JsonProperty("declined")
    DECLINED,
    @JsonProperty("demanded")
    DEMANDED,
    @JsonProperty("ordered")
    ORDERED,
    @JsonProperty("predicted")
    PREDICTED
}
