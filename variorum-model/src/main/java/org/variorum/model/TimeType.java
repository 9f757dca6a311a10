package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The TIMEX3 type of a time expression. */
public enum TimeType {
    @JsonProperty("DATE")
    DATE,
    @JsonProperty("TIME")
    TIME,
    @JsonProperty("DURATION")
    DURATION,
    @JsonProperty("SET")
    SET
}
