package org.variorum.model;

import java.util.Arrays;

/**
 * Converts between UTF-16 offsets, which Java strings use, and Unicode code points, which every export uses. It holds one
 * text's surrogate pairs only, so that a text without any costs nothing.
 */
public final class CodePoints {

    /** UTF-16 offsets of the high halves of the text's surrogate pairs, ascending. */
    private final int[] pairs;

    private CodePoints(int[] pairs) {
        this.pairs = pairs;
    }

    /** The converter for {@code text}. A lone surrogate counts as one code point. */
    public static CodePoints of(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i++;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /** The number of code points before UTF-16 offset {@code utf16}; an offset inside a pair counts the pair's start. */
    public int fromUtf16(int utf16) {
        int before = Arrays.binarySearch(pairs, utf16);
        return utf16 - (before >= 0 ? before : -before - 1);
    }

    /** The UTF-16 offset of code point {@code codePoint}. */
    public int toUtf16(int codePoint) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }
}
