package org.variorum.core.reconcile.compare;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;
import org.variorum.model.ZoneKind;

/**
 * "Another raid killed five", "four more died when", "the army also shelled" after a raid: a writer who opens a sentence so sets a further deed beside those told
 * before. Headlines are left out, since they may sum up what follows.
 */
final class FurtherDeeds {

    private static final Set<String> OPENERS = WordLists.words("further-openers");
    private static final Set<String> MORE = WordLists.words("more-words");

    private static final Set<String> ADDING = WordLists.words("adding-words");

    /** The opening of a quote, in UTF-16 units and in words. */
    private static final int OPENING = 60;

    private static final int OPENING_WORDS = 5;
    private static final int SHOWN = 4;

    private FurtherDeeds() {}

    /** Does the later of two accounts of one article open as a further deed? */
    static boolean apart(Account a, Account b) {
        if (!a.besides(b)) {
            return false;
        }
        boolean ordered = a.claim().start() <= b.claim().start();
        Account first = ordered ? a : b;
        Account second = ordered ? b : a;
        return first.claim().zone() != ZoneKind.HEADLINE
                && first.claim().end() <= second.claim().start()
                && !second.speech()
                && opens(first, second);
    }

    private static boolean opens(Account first, Account second) {
        List<String> words = opening(second.claim().quote());
        if (words.isEmpty()) {
            return false;
        }
        boolean counted = words.size() > 1 && !second.figures().isEmpty() && MORE.contains(words.get(1));
        boolean adding = !second.actors().isEmpty() && words.stream().anyMatch(ADDING::contains);
        boolean added = adding && (Collections.disjoint(first.deeds(), second.deeds()) || isNamed(second));
        return OPENERS.contains(words.get(0)) || counted || added;
    }

    /** Does the opening itself name the doer: "the army also shelled", and not "the raid also killed"? */
    private static boolean isNamed(Account account) {
        int start = account.claim().start();
        return account.claim().actor().stream()
                .anyMatch(actor -> actor.start() >= start && actor.start() < start + OPENING);
    }

    private static List<String> opening(String quote) {
        return Words.of(quote.substring(0, Math.min(OPENING, quote.length()))).list().stream()
                .limit(OPENING_WORDS)
                .map(Words.Word::key)
                .toList();
    }

    /** How its sentence begins. */
    static String opening(Account account) {
        return opening(account.claim().quote()).stream().limit(SHOWN).collect(Collectors.joining(" "));
    }
}
