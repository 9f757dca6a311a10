package org.variorum.core.reconcile.relate;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Figure;
import org.variorum.core.reconcile.compare.Features;

/** One sentence told twice: in two articles by the same words, in one article by headline, lead and body. */
public final class Restatements {

    private static final int SHINGLE = 4;
    private static final int SHORTEST = 8;
    private static final int LONG_RUN = 12;

    /** Of so many words nobody writes the same twice in one article but by printing them twice. */
    private static final int REPRINTED = 6;

    /** So much of the shorter quote's word runs stand in the other. */
    private static final double COPIED = 0.5;

    /** Below this it is unsure: of such judged links three of eight were right, of those above it all 41. */
    private static final double CLEARLY_COPIED = 0.6;

    /** The same, where each has a speaker of its own: a sentence in the words of the trade is nobody's copy. */
    private static final double LONG_COPY = 0.85;

    /** So many of the shorter sentence's words, where a speaker is quoted and the figures agree. */
    private static final double REWRITTEN = 0.7;

    private static final String PEOPLE = "people";

    /** Three shells are told of many attacks. */
    private static final double FEW = 4;

    private static final double OTHER_TOWN = -0.7;

    private Restatements() {}

    /** The same words in two articles. */
    static Optional<Outcome> copied(Account a, Account b) {
        boolean apart = apart(a, b) || isRecount(a.claim().quote(), b.claim().quote());
        if (a.besides(b)
                || apart
                || a.stems().size() * 2 < SHORTEST
                || b.stems().size() * 2 < SHORTEST) {
            return Optional.empty();
        }
        double share = shared(a.claim().quote(), b.claim().quote());
        boolean rivals = a.voice().rivals(b.voice());
        boolean stock = Features.score("days", a, b) < 0 && share < LONG_COPY;
        return share < COPIED
                        || stock
                        || (rivals
                                && share < LONG_COPY
                                && !isLongRun(a.claim().quote(), b.claim().quote()))
                ? Optional.empty()
                : Optional.of(new Outcome(
                        a,
                        b,
                        Relation.COPIES,
                        "",
                        share >= CLEARLY_COPIED,
                        share,
                        Math.round(share * 100) + " in 100 runs of four words of the shorter stand in the other"));
    }

    /** The same sentence with another number in the place of one counts anew: "340,000 since 2011" after "230,000 since 2011". */
    private static boolean isRecount(String one, String other) {
        Set<String> numbers = numbers(one);
        Set<String> others = numbers(other);
        return !others.containsAll(numbers) && !numbers.containsAll(others);
    }

    /** Has a passage that was taken over its figures still? A dispatch whose toll was raised is one text, and another count. */
    public static boolean isUnchanged(Outcome copy) {
        Set<String> numbers = numbers(copy.a().claim().quote());
        Set<String> others = numbers(copy.b().claim().quote());
        return numbers.isEmpty() || others.isEmpty() || !Collections.disjoint(numbers, others);
    }

    private static Set<String> numbers(String quote) {
        return Words.keysOf(quote).stream()
                .filter(word -> word.chars().allMatch(Character::isDigit))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Other towns or other days: a sentence of the trade that fits both. */
    static boolean apart(Account a, Account b) {
        return Features.score("places", a, b) <= OTHER_TOWN || Features.score("days", a, b) <= -1;
    }

    /** One outlet that names its speaker in one article and not in the other. */
    private static boolean oneOutlet(Account a, Account b) {
        return a.voice().own() != b.voice().own()
                && a.voice().outlet().equals(b.voice().outlet());
    }

    /** Runs of four words that both have, over those of the shorter. */
    static double shared(String one, String other) {
        List<String> a = Words.keysOf(one);
        List<String> b = Words.keysOf(other);
        if (a.size() < SHORTEST || b.size() < SHORTEST) {
            return 0;
        }
        Set<List<String>> runs = runs(a);
        Set<List<String>> others = runs(b);
        Set<List<String>> small = runs.size() <= others.size() ? runs : others;
        Set<List<String>> large = small == runs ? others : runs;
        return (double) small.stream().filter(large::contains).count() / small.size();
    }

    private static Set<List<String>> runs(List<String> words) {
        return runs(words, SHINGLE);
    }

    private static Set<List<String>> runs(List<String> words, int length) {
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + length)));
        }
        return runs;
    }

    /** So many words in a row are not found twice by chance. */
    private static boolean isLongRun(String one, String other) {
        return !Collections.disjoint(runs(Words.keysOf(one), LONG_RUN), runs(Words.keysOf(other), LONG_RUN));
    }

    /** One speaker's sentence, written anew by another outlet: most of its words, and its figures. */
    static Optional<Outcome> rewritten(Account a, Account b) {
        boolean one = !a.besides(b)
                && (a.voice().known() ? a : b).voice().known()
                && (a.voice().institution().equals(b.voice().institution()) || oneOutlet(a, b))
                && Features.score("figures", a, b) > 0
                && Features.score("words", a, b) >= REWRITTEN;
        return one
                ? Optional.of(new Outcome(
                        a,
                        b,
                        Relation.COPIES,
                        "",
                        true,
                        1.0 / 2,
                        "one sentence of " + a.voice().name() + " in two wordings, with the same figures"))
                : Optional.empty();
    }

    /** A lead that stands below the headline and once more at the head of the text. */
    private static boolean isReprinted(Account a, Account b) {
        List<String> words = Words.keysOf(a.claim().quote());
        return words.size() >= REPRINTED && words.equals(Words.keysOf(b.claim().quote()));
    }

    /**
     * The same figures, or the same words, twice in one article on nobody else's word; not where other figures of theirs
     * differ and what was hit does too: three hurt in a clinic and three in a street.
     */
    static Optional<Outcome> retold(Account a, Account b) {
        boolean counts = Features.score("figures", a, b) < 0 && Features.score("target", a, b) < 0;
        boolean apart = counts || Features.score("places", a, b) < 0 || Features.score("actor", a, b) <= -1;
        if (!a.besides(b) || apart || !a.voice().mayBe(b.voice())) {
            return Optional.empty();
        }
        if (isReprinted(a, b)) {
            return Optional.of(
                    new Outcome(a, b, Relation.COPIES, "", true, 1, "one article prints the same words twice"));
        }
        Optional<Figure> figure = a.figures().stream()
                .filter(one -> one.numbered()
                        && (one.unit().equals(PEOPLE) ? one.shown() > 1 : one.shown() > FEW)
                        && b.figures().stream()
                                .anyMatch(other -> one.comparable(other) && one.shown() == other.shown()))
                .findFirst();
        return figure.map(same ->
                new Outcome(a, b, Relation.COPIES, "", true, 1.0 / 2, "one article tells it twice: " + same.words()));
    }
}
