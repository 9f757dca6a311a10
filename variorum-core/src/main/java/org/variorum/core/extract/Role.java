package org.variorum.core.extract;

/** What a phrase is to an event. */
public enum Role {
    /** Who acts. */
    AGENT,
    /** Who or what it is done to. */
    PATIENT,
    /** What it is aimed at: "on", "against", "at". */
    AIM,
    /** With what. */
    MEANS,
    /** From where. */
    SOURCE,
    /** In or on what it happened: "in a clinic", "aboard a ferry". */
    SITE,
    /** With whom it is agreed or done: "cooperate with". */
    PARTNER
}
