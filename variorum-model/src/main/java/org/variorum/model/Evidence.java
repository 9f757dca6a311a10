package org.variorum.model;

/**
 * The words a value was read from, and what read them.
 *
 * @param start first code point of the document's text
 * @param end one past the last
 * @param text the words themselves
 * @param by id of the rule or lexicon entry
 */
public record Evidence(int start, int end, String text, String by) {}
