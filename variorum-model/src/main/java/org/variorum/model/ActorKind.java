package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an actor is; a label is a loaded word that names nobody. */
public enum ActorKind {
    @JsonProperty("state")
    STATE,
    @JsonProperty("military")
    MILITARY,
    @JsonProperty("armed_group")
    ARMED_GROUP,
    @JsonProperty("person")
    PERSON,
    @JsonProperty("organisation")
    ORGANISATION,
    @JsonProperty("civilian")
    CIVILIAN,
    @JsonProperty("label")
    LABEL
}
