package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The part of a page a stretch of text belongs to. */
public enum ZoneKind {
    @JsonProperty("headline")
    HEADLINE,
    @JsonProperty("byline")
    BYLINE,
    @JsonProperty("body")
    BODY,
    @JsonProperty("caption")
    CAPTION,
    @JsonProperty("comment")
    COMMENT,
    @JsonProperty("furniture")
    FURNITURE
}
