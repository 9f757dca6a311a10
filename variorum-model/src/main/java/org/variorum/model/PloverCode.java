package org.variorum.model;

import org.jspecify.annotations.Nullable;

/** How PLOVER files a claim: its event and mode. */
public record PloverCode(String event, @Nullable String mode) {}
