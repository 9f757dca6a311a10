package org.variorum.core.reconcile.intake;

import java.util.List;

/** Writes what is wrong with a row in few words, however much is wrong. */
final class Complaints {

    private static final int MOST = 4;
    private static final int LONGEST = 60;

    private Complaints() {}

    /** The first of them, and how many more there are. */
    static String joined(List<String> complaints) {
        String first = String.join("; ", complaints.subList(0, Math.min(MOST, complaints.size())));
        return complaints.size() > MOST ? first + "; and " + (complaints.size() - MOST) + " more" : first;
    }

    /** The beginning of a long value. */
    static String cut(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
