package org.variorum.core.reconcile.reuse;

import java.util.List;

/**
 * What two documents have in common by wording.
 *
 * @param a the document whose id comes first in the order of characters
 * @param b the other
 * @param passages in the order of {@code a}'s text
 * @param containment share of the shorter document's words that stand in the passages that are not standing, 0 to 1
 * @param why a sentence that a person can check
 */
public record SharedText(
        String a, String b, List<Passage> passages, double containment, Kind kind, Direction direction, String why) {

    public SharedText {
        passages = List.copyOf(passages);
    }

    /** How the two texts hang together. */
    public enum Kind {
        /** Nearly the whole of the shorter one stands in the other. */
        COPY,
        /** The whole of it, with names and words exchanged or sentences shuffled. */
        SPUN,
        /** Some passages: a dispatch or a quotation that both print. */
        PASSAGES,
        /** Nothing but standing paragraphs. */
        STANDING
    }

    /** Which of the two had the words from the other. */
    public enum Direction {
        A_FROM_B,
        B_FROM_A,
        /** Both may have them from a third, or nothing tells. */
        UNKNOWN
    }
}
