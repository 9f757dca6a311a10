package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a document's date was read. */
public enum PublishedBasis {
    @JsonProperty("metadata")
    METADATA,
    @JsonProperty("byline")
    BYLINE,
    @JsonProperty("dateline")
    DATELINE,
    @JsonProperty("inferred")
    INFERRED
}
