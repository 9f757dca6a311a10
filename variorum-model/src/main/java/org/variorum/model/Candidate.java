package org.variorum.model;

import org.jspecify.annotations.Nullable;

/**
 * A rival reading of a field's words that was not chosen.
 *
 * @param value the name or value it would have had
 * @param id the lexicon's or gazetteer's id, if any
 * @param why the reason it was not chosen, or that nothing decides
 */
public record Candidate(String value, @Nullable String id, String why) {}
