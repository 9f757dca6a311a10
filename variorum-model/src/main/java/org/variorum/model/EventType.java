package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a claim is about, by the export contract. */
public enum EventType {
    @JsonProperty("airstrike")
    AIRSTRIKE,
    @JsonProperty("missile_launch")
    MISSILE_LAUNCH,
    @JsonProperty("ground_operation")
    GROUND_OPERATION,
    @JsonProperty("deployment")
    DEPLOYMENT,
    @JsonProperty("casualties")
    CASUALTIES,
    @JsonProperty("denial")
    DENIAL,
    @JsonProperty("accusation")
    ACCUSATION,
    @JsonProperty("statement")
    STATEMENT,
    @JsonProperty("agreement")
    AGREEMENT,
    @JsonProperty("other")
    OTHER
}
