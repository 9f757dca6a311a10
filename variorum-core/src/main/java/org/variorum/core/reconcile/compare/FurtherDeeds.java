package org.variorum.core.reconcile.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;
import org.variorum.model.ZoneKind;

/**
 * "Another raid killed five", "four more died when": a writer who opens a sentence so sets a further deed beside those told
 * before. Headlines are left out, since they may sum up what follows.
 */
final class FurtherDeeds {

    private static final Set<String> OPENERS = WordLists.words("further-openers");
    private static final Set<String> MORE = WordLists.words("further-counts");

    private static final int SHOWN = 4;

    private FurtherDeeds() {}

    /** Does the later of two accounts of one article open as a further deed? */
    static boolean apart(Account a, Account b) {
        if (!a.besides(b)) {
            return false;
        }
        Account first = a.claim().start() <= b.claim().start() ? a : b;
        Account second = first == a ? b : a;
        return first.claim().zone() != ZoneKind.HEADLINE
                && first.claim().end() <= second.claim().start()
                && opens(second);
    }

    private static boolean opens(Account account) {
        List<Words.Word> words = Words.of(account.claim().quote()).list();
        if (words.isEmpty() || account.speech()) {
            return false;
        }
        boolean counted = words.size() > 1
                && !account.figures().isEmpty()
                && MORE.contains(words.get(1).key());
        return OPENERS.contains(words.get(0).key()) || counted;
    }

    /** How its sentence begins. */
    static String opening(Account account) {
        return Words.of(account.claim().quote()).list().stream()
                .limit(SHOWN)
                .map(Words.Word::key)
                .collect(Collectors.joining(" "));
    }
}
