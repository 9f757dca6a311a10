package org.variorum.core.reconcile.reuse;

import java.util.List;

/** Crude stems of English words, so that "launching", "launched" and "launches" are one word of a copied sentence. */
final class Stems {

    private static final int SHORTEST = 3;

    /** Endings with what stands in their place, the longer ones first. */
    private static final List<String[]> ENDINGS = List.of(
            new String[] {"ies", "y"},
            new String[] {"ied", "y"},
            new String[] {"sses", "ss"},
            new String[] {"ing", ""},
            new String[] {"ed", ""},
            new String[] {"es", ""},
            new String[] {"s", ""},
            new String[] {"e", ""});

    private Stems() {}

    /** The stem of a folded word; words with figures and short words stay. */
    static String of(String key) {
        if (key.length() <= SHORTEST || hasFigure(key) || key.endsWith("ss")) {
            return key;
        }
        for (String[] ending : ENDINGS) {
            int kept = key.length() - ending[0].length();
            if (key.endsWith(ending[0]) && kept >= SHORTEST) {
                return undoubled(key.substring(0, kept) + ending[1]);
            }
        }
        return key;
    }

    /** "stopp", which an ending has left behind, is "stop". */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > SHORTEST - 1
                && stem.charAt(last) == stem.charAt(last - 1)
                && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return doubled ? stem.substring(0, last) : stem;
    }

    private static boolean hasFigure(String key) {
        return key.chars().anyMatch(Character::isDigit);
    }
}
