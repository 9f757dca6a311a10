package org.variorum.core.reconcile.compare;

import java.util.SortedSet;
import java.util.stream.Collectors;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Stems;

/** How far the words of two quotes overlap, and how near they stand in one article. */
final class TextLikeness {

    /** Half of the nearness is gone after so many code points, about two sentences. */
    private static final double REACH = 300;

    /** What is left of the nearness where it begins to speak against one event: after some 1,200 code points. */
    private static final double FAR = 0.2;

    private TextLikeness() {}

    /** Shared content words over those of the shorter quote. */
    static double words(Account a, Account b) {
        SortedSet<String> small = a.stems().size() <= b.stems().size() ? a.stems() : b.stems();
        SortedSet<String> large = small == a.stems() ? b.stems() : a.stems();
        if (small.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (String stem : small) {
            shared += large.contains(stem) ? 1 : 0;
        }
        return (double) shared / small.size();
    }

    static double nearness(Account a, Account b) {
        return a.besides(b) ? (REACH / (REACH + a.distance(b)) - FAR) / (1 - FAR) : 0;
    }

    static double besides(Account a, Account b) {
        return a.besides(b) ? 1 : 0;
    }

    static Ground wordsGround(Account a, Account b, double score) {
        int shorter = Math.min(a.stems().size(), b.stems().size());
        long shared = Math.round(score * shorter);
        String sentence = shorter == 0
                ? "one quote has no word of content"
                : shared + " of the " + shorter + " content words of the shorter quote stand in the other";
        return new Ground(shared(a, b), shared(b, a), sentence);
    }

    /** The words of a quote whose stems the other has too. */
    private static String shared(Account of, Account other) {
        return Words.of(of.claim().quote()).list().stream()
                .map(Words.Word::key)
                .filter(word ->
                        of.stems().contains(Stems.of(word)) && other.stems().contains(Stems.of(word)))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    static Ground nearnessGround(Account a, Account b, double score) {
        if (!a.besides(b)) {
            return new Ground(a.claim().doc(), b.claim().doc(), "they stand in two articles");
        }
        int apart = a.distance(b);
        return new Ground(
                stretch(a),
                stretch(b),
                apart == 0
                        ? "they overlap or meet in one article"
                        : apart + " characters lie between them in one article");
    }

    private static String stretch(Account account) {
        return "characters " + account.claim().start() + " to "
                + account.claim().end();
    }

    static Ground besidesGround(Account a, Account b, double score) {
        String sentence = score > 0 ? "both stand in one article" : "they stand in two articles";
        return new Ground(a.claim().doc(), b.claim().doc(), sentence);
    }
}
