package org.variorum.model;

import org.jspecify.annotations.Nullable;

/** How the two coding schemes of the field file a claim. */
public final class Coding {

    private Coding() {}

    /** PLOVER event and mode. */
    public record Plover(String event, @Nullable String mode) {}

    /** ACLED event and sub-event type. */
    public record Acled(String eventType, String subEventType) {}
}
