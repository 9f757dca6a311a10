package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How bad a problem is. */
public enum Severity {
    @JsonProperty("note")
    NOTE,
    @JsonProperty("warning")
    WARNING,
    @JsonProperty("error")
    ERROR
}
