package org.variorum.core.reconcile.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;

/** "Shells wounded two in the nearby town of Orvel": the writer has just told of another place, and sets this one beside it. */
final class NearbyTowns {

    private static final Set<String> BESIDE = Set.of("nearby", "neighboring", "neighbouring");
    private static final Set<String> TOWNS = WordLists.words("village-words");

    private NearbyTowns() {}

    /** Does one lie in a town beside the scene, which the other does not name? */
    static boolean apart(Account a, Account b) {
        return (isBeside(a) || isBeside(b)) && PlaceLikeness.score(a, b) < PlaceLikeness.SAME_NAME;
    }

    private static boolean isBeside(Account account) {
        List<String> words = Words.keysOf(account.claim().quote());
        return !account.places().isEmpty()
                && IntStream.range(0, words.size() - 2)
                        .anyMatch(i -> BESIDE.contains(words.get(i))
                                && TOWNS.contains(words.get(i + 1))
                                && words.get(i + 2).equals("of"));
    }
}
