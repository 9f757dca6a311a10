package org.variorum.core.reconcile.compare;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;

/** "Jets later struck a clinic where victims of the attack were being treated": the words themselves set it behind another attack. */
final class FollowUps {

    private static final Set<Deed> ATTACKS = Set.of(Deed.AIR, Deed.MISSILE, Deed.SHELLING);
    private static final Set<String> STRUCK = WordLists.words("struck-verbs");
    private static final Set<String> TREATED = Set.of("treated", "treating");

    /** In as many words of content as this they tell of one. */
    private static final double ALIKE = 0.4;

    private FollowUps() {}

    /** Does one tell of an attack behind another, and the other of an attack, in other words? */
    static boolean apart(Account a, Account b) {
        return isFollowUp(a) != isFollowUp(b) && attacks(a) && attacks(b) && Features.score("words", a, b) < ALIKE;
    }

    private static boolean attacks(Account account) {
        return !Collections.disjoint(account.deeds(), ATTACKS);
    }

    private static boolean isFollowUp(Account account) {
        List<String> words = Words.keysOf(account.claim().quote());
        boolean later = IntStream.range(1, words.size())
                .anyMatch(i -> words.get(i - 1).equals("later") && STRUCK.contains(words.get(i)));
        boolean treated = words.contains("victims")
                && words.contains("attack")
                && words.stream().anyMatch(TREATED::contains);
        return later || treated;
    }
}
