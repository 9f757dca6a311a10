package org.variorum.core.reconcile.relate;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Stems;

/**
 * Two who give a cause for one thing: "the blast was caused by a leaking pipe", "officials blamed the blast on a car bomb". Each
 * may name a part of it, and so a person should look.
 */
final class GivenCauses {

    /** "Was caused by", "was due to": the effect stands before, the cause behind. */
    private static final Set<String> CAUSED = WordLists.words("caused-words");

    /** "Blamed the blast on": the effect stands behind, and the cause behind "on". */
    private static final Set<String> BLAMED = WordLists.words("blamed-words");

    private static final String ON = "on";

    /** The effect is named within so many words. */
    private static final int REACH = 6;

    /** A cause is told in so many words of content at least. */
    private static final int LEAST = 2;

    /** Causes with so much of their words in common are one. */
    private static final double COMMON = 0.4;

    private GivenCauses() {}

    /** Stems of what was brought about and of what did it. */
    private record Cause(Set<String> effect, Set<String> cause) {

        boolean isOf(Cause other) {
            return !Collections.disjoint(effect, other.effect);
        }

        boolean differs(Cause other) {
            long shared = cause.stream().filter(other.cause::contains).count();
            int smaller = Math.min(cause.size(), other.cause.size());
            return smaller >= LEAST && shared < COMMON * smaller;
        }
    }

    static Optional<Outcome> of(Account a, Account b, Scene scene) {
        boolean voices = a.voice().rivals(b.voice()) && !a.negated() && !b.negated();
        Optional<Cause> one = voices ? cause(a.claim().quote()) : Optional.empty();
        Optional<Cause> other = one.isPresent() ? cause(b.claim().quote()) : Optional.empty();
        return one.isPresent()
                        && other.isPresent()
                        && one.get().isOf(other.get())
                        && one.get().differs(other.get())
                ? Optional.of(new Outcome(a, b, Relation.CONTRADICTS, "happened", false, 1, "two causes of one thing"))
                : Optional.empty();
    }

    private static Optional<Cause> cause(String quote) {
        List<String> words = Words.keysOf(quote);
        for (int i = 0; i < words.size(); i++) {
            int on = BLAMED.contains(words.get(i)) ? on(words, i) : -1;
            if (on > 0) {
                return Optional.of(new Cause(stems(words, i + 1, on), stems(words, on + 1, words.size())));
            }
            boolean caused = i > 0 && i + 1 < words.size() && CAUSED.contains(words.get(i) + " " + words.get(i + 1));
            if (caused) {
                return Optional.of(
                        new Cause(stems(words, Math.max(0, i - REACH), i), stems(words, i + 2, words.size())));
            }
        }
        return Optional.empty();
    }

    /** Where "on" stands behind "blamed", with the effect between them. */
    private static int on(List<String> words, int blamed) {
        int last = Math.min(words.size(), blamed + 2 + REACH);
        int on = words.subList(blamed, last).indexOf(ON);
        return on > 1 ? blamed + on : -1;
    }

    private static Set<String> stems(List<String> words, int from, int to) {
        return Stems.contentOf(String.join(" ", words.subList(from, to)));
    }
}
