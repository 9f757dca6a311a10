package org.variorum.model;

/**
 * A half-open stretch of a text.
 *
 * @param start first UTF-16 unit
 * @param end one past the last UTF-16 unit
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + "-" + end);
        }
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** The words it covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The same stretch, {@code offset} units further on. */
    public TextSpan shifted(int offset) {
        return new TextSpan(start + offset, end + offset);
    }

    /** Does {@code other} lie wholly within this span? */
    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** Do the two share at least one unit? */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** The least span that holds both. */
    public TextSpan union(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(TextSpan other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
