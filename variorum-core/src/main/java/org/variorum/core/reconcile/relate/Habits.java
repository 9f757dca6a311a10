package org.variorum.core.reconcile.relate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;

/**
 * What is said to happen often, at any time or all through a campaign is no account of the one deed of that kind that another
 * tells: "whenever gas is used", "despite intensified raids", "has been the target of some strikes" beside a raid on a mill.
 * Of the judged links of this kind three were right, seven doubtful and ten wrong, see {@code docs/measurements.md}.
 */
final class Habits {

    private static final Set<String> WORDS = WordLists.words("recurrence-words");

    /** Each as the keys of its words. */
    private static final Set<List<String>> PHRASES =
            WordLists.words("recurrence-phrases").stream().map(Words::keysOf).collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST =
            PHRASES.stream().mapToInt(List::size).max().orElse(0);

    private Habits() {}

    /** Does one of the two tell of a habit, and the other not? */
    static boolean part(Account a, Account b) {
        return isHabit(a) != isHabit(b);
    }

    static boolean isHabit(Account account) {
        List<String> lead = Words.keysOf(account.lead().words());
        List<String> words = Stream.concat(
                        lead.stream().skip(Math.max(0, lead.size() - LONGEST + 1L)),
                        Words.keysOf(account.claim().quote()).stream())
                .toList();
        for (int i = 0; i < words.size(); i++) {
            if (WORDS.contains(words.get(i)) || beginsPhrase(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsPhrase(List<String> words, int at) {
        for (int length = 2; length <= LONGEST && at + length <= words.size(); length++) {
            if (PHRASES.contains(words.subList(at, at + length))) {
                return true;
            }
        }
        return false;
    }
}
