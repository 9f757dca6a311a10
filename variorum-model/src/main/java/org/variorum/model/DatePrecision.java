package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How precisely a date is known. */
public enum DatePrecision {
    @JsonProperty("day")
    DAY,
    @JsonProperty("days")
    DAYS,
    @JsonProperty("week")
    WEEK,
    @JsonProperty("month")
    MONTH,
    @JsonProperty("year")
    YEAR
}
