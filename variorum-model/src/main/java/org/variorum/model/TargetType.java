package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kind of target, in the words of the claim's speaker. */
public enum TargetType {
    @JsonProperty("armed_group")
    ARMED_GROUP,
    @JsonProperty("opposition")
    OPPOSITION,
    @JsonProperty("civilian")
    CIVILIAN,
    @JsonProperty("military")
    MILITARY,
    @JsonProperty("infrastructure")
    INFRASTRUCTURE,
    @JsonProperty("unknown")
    UNKNOWN
}
