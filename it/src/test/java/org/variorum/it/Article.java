package org.variorum.it;

import tools.jackson.databind.JsonNode;

/**
 * A line of {@code annotations.jsonl} with its text counted in code points, as the contract counts.
 *
 * @param row the line
 * @param codePoints its text
 */
@SuppressWarnings("ArrayRecordComponent") // written once, when the line is read
record Article(JsonNode row, int[] codePoints) {

    static Article of(JsonNode row) {
        return new Article(row, row.path("text").asString().codePoints().toArray());
    }

    String id() {
        return row.path("doc").asString();
    }

    /** Does {@code start}-{@code end} hold at least one code point of the text, and nothing beyond it? */
    boolean holds(int start, int end) {
        return 0 <= start && start < end && end <= codePoints.length;
    }

    /** The words at a span that the text holds. */
    String slice(int start, int end) {
        return new String(codePoints, start, end - start);
    }
}
