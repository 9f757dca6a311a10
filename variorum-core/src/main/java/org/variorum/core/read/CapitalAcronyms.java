package org.variorum.core.read;

import java.util.HashSet;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.read.CasedWords.Writing;

/**
 * Reads short names that a text in capitals introduces: "NORTHERN PEOPLE'S FRONT (NPF)", "NPF (NORTHERN PEOPLE'S FRONT)". The
 * words of the name get capitals, and the short name stays in capitals wherever it stands.
 */
final class CapitalAcronyms {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    private static final Set<String> SMALL = WordLists.words("name-small-words");

    /** So short a name in brackets behind a body's, which is no word that could be read, is its acronym in another tongue. */
    private static final int UNREAD = 3;

    private final CasedWords words;
    private final Set<String> heads;
    private final Set<String> found = new HashSet<>();

    private CapitalAcronyms(CasedWords words, Set<String> heads) {
        this.words = words;
        this.heads = heads;
    }

    /** Writes the acronyms; {@code heads} are the keys of words for bodies ("front"). */
    static void write(CasedWords words, Set<String> heads) {
        CapitalAcronyms acronyms = new CapitalAcronyms(words, heads);
        for (int i = words.nextInside(0); i >= 0; i = words.nextInside(i + 1)) {
            acronyms.read(i);
        }
        for (int i = words.nextInside(0); i >= 0; i = words.nextInside(i + 1)) {
            if (acronyms.found.contains(words.key(i))) {
                words.write(i, Writing.KEPT);
            }
        }
    }

    private void read(int i) {
        String key = words.key(i);
        boolean fits = key.length() >= SHORTEST && key.length() <= LONGEST;
        boolean opens = endsIn(words.gapBefore(i), "([");
        if (fits && opens && startsWith(words.gapAfter(i), ")]")) {
            int from = firstBefore(i, key);
            take(i, from < 0 && isOfBody(i, key) ? i - 1 : from, i);
        } else if (!fits || !words.isName(i)) {
            return;
        } else if (endsIn(words.gapAfter(i), "([")) {
            take(i, i + 1, endOfName(i + 1, key));
        }
    }

    /** "ALLIANCE (ARENA)", "THE UNITED LEFT (IU)": the letters may be those of the name in another tongue. */
    private boolean isOfBody(int i, String key) {
        boolean body = words.isInside(i - 1) && heads.contains(words.key(i - 1));
        return body || (words.isName(i) && key.length() <= UNREAD);
    }

    private void take(int acronym, int from, int to) {
        if (from < 0 || from >= to) {
            return;
        }
        found.add(words.key(acronym));
        for (int i = from; i < to; i++) {
            if (words.writing(i) == Writing.SMALL && !SMALL.contains(words.key(i))) {
                words.write(i, Writing.CAPITAL);
            }
        }
    }

    /** The first word of the name before the bracket whose words begin with the letters of {@code acronym}; -1 for none. */
    private int firstBefore(int bracket, String acronym) {
        int letter = acronym.length() - 1;
        int at = bracket - 1;
        boolean tied = words.isInside(at);
        while (tied && letter >= 0) {
            String key = words.key(at);
            if (key.charAt(0) == acronym.charAt(letter)) {
                letter--;
            } else if (!SMALL.contains(key)) {
                return -1;
            }
            tied = letter >= 0 && isTied(at) && words.isInside(at - 1);
            at--;
        }
        return letter < 0 ? at + 1 : -1;
    }

    /** The index behind the name that begins at {@code first} and whose words begin with the letters; -1 for none. */
    private int endOfName(int first, String acronym) {
        int letter = 0;
        int at = first;
        while (words.isInside(at) && letter < acronym.length() && (at == first || isTied(at))) {
            String key = words.key(at);
            if (key.charAt(0) == acronym.charAt(letter)) {
                letter++;
            } else if (!SMALL.contains(key)) {
                return -1;
            }
            at++;
        }
        return letter == acronym.length() ? at : -1;
    }

    private boolean isTied(int i) {
        String gap = words.gapBefore(i);
        return gap.isBlank() || gap.equals("-") || gap.equals("'");
    }

    private static boolean endsIn(String gap, String signs) {
        return !gap.isEmpty() && signs.indexOf(gap.charAt(gap.length() - 1)) >= 0;
    }

    private static boolean startsWith(String gap, String signs) {
        return !gap.isEmpty() && signs.indexOf(gap.charAt(0)) >= 0;
    }
}
