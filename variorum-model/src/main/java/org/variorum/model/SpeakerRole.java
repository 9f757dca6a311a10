package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a link in a chain of attribution is. */
public enum SpeakerRole {
    @JsonProperty("outlet")
    OUTLET,
    @JsonProperty("agency")
    AGENCY,
    @JsonProperty("official")
    OFFICIAL,
    @JsonProperty("military")
    MILITARY,
    @JsonProperty("monitor")
    MONITOR,
    @JsonProperty("witness")
    WITNESS,
    @JsonProperty("expert")
    EXPERT,
    @JsonProperty("document")
    DOCUMENT,
    @JsonProperty("media")
    MEDIA,
    @JsonProperty("anonymous")
    ANONYMOUS,
    @JsonProperty("person")
    PERSON,
    @JsonProperty("party")
    PARTY
}
