package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a claim is put forward: by the outlet itself, by a named party, hedged, denied or planned. */
public enum Modality {
    @JsonProperty("asserted")
    ASSERTED,
    @JsonProperty("claimed")
    CLAIMED,
    @JsonProperty("alleged")
    ALLEGED,
    @JsonProperty("denied")
    DENIED,
    @JsonProperty("planned")
    PLANNED
}
