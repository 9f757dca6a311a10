package org.variorum.cli.score;

import org.variorum.model.Span;

/** A claim that the run wrote. */
record SystemClaim(String id, String doc, String quote, Span span, Facts facts) {}
