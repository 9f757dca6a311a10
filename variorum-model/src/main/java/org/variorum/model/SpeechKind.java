package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How words are reported. */
public enum SpeechKind {
    @JsonProperty("direct")
    DIRECT,
    @JsonProperty("indirect")
    INDIRECT,
    @JsonProperty("mixed")
    MIXED
}
