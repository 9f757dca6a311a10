package org.variorum.model;

/** How ACLED's codebook would file a claim: event type and sub-event type. */
public record AcledCode(String eventType, String subEventType) {}
