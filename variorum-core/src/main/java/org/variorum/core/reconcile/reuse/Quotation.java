package org.variorum.core.reconcile.reuse;

import java.util.BitSet;

/**
 * Finds what stands between quotation marks. Two honest reports of one speech share its words; that is no copying of one
 * from the other.
 */
final class Quotation {

    /** Behind so many characters without a closing mark the opening one was a slip. */
    private static final int LONGEST = 900;

    private Quotation() {}

    /** The code points of {@code text} that stand within quotation marks. */
    static BitSet of(int[] text) {
        BitSet quoted = new BitSet();
        int open = -1;
        for (int i = 0; i < text.length; i++) {
            if (opens(text, i)) {
                open = i;
            } else if (closes(text, i) && open >= 0) {
                quoted.set(open, i);
                open = -1;
            }
            open = i - open > LONGEST ? -1 : open;
        }
        return quoted;
    }

    private static boolean opens(int[] text, int at) {
        boolean behindBlank = at == 0 || (!isWord(text[at - 1]) && text[at - 1] != '.' && text[at - 1] != ',');
        boolean beforeWord = at + 1 < text.length && !isBlank(text[at + 1]);
        return text[at] == '“' || text[at] == '„' || (text[at] == '"' && behindBlank && beforeWord);
    }

    private static boolean closes(int[] text, int at) {
        return text[at] == '”' || text[at] == '"';
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
