package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the words connect the target with the event; never a finding of intent. */
public enum TargetRole {
    @JsonProperty("claimed_target")
    CLAIMED_TARGET,
    @JsonProperty("reported_hit")
    REPORTED_HIT,
    @JsonProperty("harmed")
    HARMED,
    @JsonProperty("unclear")
    UNCLEAR
}
