package org.variorum.core.annotate;

import org.variorum.model.TextSpan;

/**
 * Words of a document and what they were read as.
 *
 * @param span in UTF-16 units of the document's text
 * @param by id of the rule or lexicon entry that read them
 */
public record Mention<T>(TextSpan span, T value, String by) {}
