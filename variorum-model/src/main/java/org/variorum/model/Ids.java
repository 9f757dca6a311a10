package org.variorum.model;

/**
 * The identities of the export contract. None holds a resolved field, so that a better rule does not orphan a person's
 * judgement. Ids made here are the first 32 hexadecimal digits (128 bits) of a SHA-256.
 */
public final class Ids {

    private static final int LENGTH = 32;

    private Ids() {}

    /** The id of a document that brings none: the hash of its bytes. */
    public static String document(byte[] bytes) {
        return Sha256.of(bytes).substring(0, LENGTH);
    }

    /** A document's version: the SHA-256 of its text. */
    public static String version(String text) {
        return Sha256.of(text);
    }

    /**
     * The id of a claim.
     *
     * @param start first code point of the quote
     * @param end one past its last code point
     * @param ordinal 0 for the first claim with these other fields, 1 for the second ...
     */
    public static String claim(String doc, String version, int start, int end, EventType type, int ordinal) {
        return Sha256.ofFields("claim", doc, version, start, end, type, ordinal).substring(0, LENGTH);
    }

    /** The id of a link between two claims. */
    public static String link(String a, String b, String field, String relation) {
        return Sha256.ofFields("link", a, b, field, relation).substring(0, LENGTH);
    }
}
