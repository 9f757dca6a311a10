package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kind of a weapon system or platform. */
public enum SystemKind {
    @JsonProperty("aircraft")
    AIRCRAFT,
    @JsonProperty("missile")
    MISSILE,
    @JsonProperty("bomb")
    BOMB,
    @JsonProperty("ship")
    SHIP,
    @JsonProperty("vehicle")
    VEHICLE,
    @JsonProperty("gun")
    GUN,
    @JsonProperty("other")
    OTHER
}
