package org.variorum.core.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.variorum.model.TextSpan;

/** Phrases looked up lexeme by lexeme, the longest first; its cost does not grow with the number of phrases. */
final class PhraseTable<T> {

    private final Map<String, T> byPhrase = new HashMap<>();
    private final Function<Lexeme, String> key;
    private final Set<String> firsts = new HashSet<>();
    private final Set<String> lasts = new HashSet<>();
    private int longest;

    private PhraseTable(Function<Lexeme, String> key) {
        this.key = key;
    }

    /** A table that does not mind letter case. */
    static <T> PhraseTable<T> ofWords() {
        return new PhraseTable<>(Lexeme::key);
    }

    /** A table of symbols ("MW" is not "mW"). */
    static <T> PhraseTable<T> ofSymbols() {
        return new PhraseTable<>(Lexeme::form);
    }

    /** A phrase found: the lexemes from {@code from} up to {@code to}, exclusive. */
    record Hit<T>(int from, int to, T value) {}

    void add(String phrase, T value) {
        List<Lexeme> lexemes = Lexeme.of(phrase, new TextSpan(0, phrase.length()));
        firsts.add(key.apply(lexemes.get(0)));
        lasts.add(key.apply(lexemes.get(lexemes.size() - 1)));
        T other = byPhrase.put(joined(lexemes, 0, lexemes.size()), value);
        if (other != null && !other.equals(value)) {
            throw new IllegalStateException("the phrase \"" + phrase.toLowerCase(Locale.ROOT) + "\" stands for two");
        }
        longest = Math.max(longest, lexemes.size());
    }

    /** The longest phrase that begins at {@code from}. */
    Optional<Hit<T>> at(List<Lexeme> lexemes, int from) {
        if (from >= lexemes.size() || !firsts.contains(key.apply(lexemes.get(from)))) {
            return Optional.empty();
        }
        for (int to = Math.min(lexemes.size(), from + longest); to > from; to--) {
            T value = byPhrase.get(joined(lexemes, from, to));
            if (value != null) {
                return Optional.of(new Hit<>(from, to, value));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase that ends before {@code to}. */
    Optional<Hit<T>> before(List<Lexeme> lexemes, int to) {
        if (to == 0 || !lasts.contains(key.apply(lexemes.get(to - 1)))) {
            return Optional.empty();
        }
        for (int from = Math.max(0, to - longest); from < to; from++) {
            T value = byPhrase.get(joined(lexemes, from, to));
            if (value != null) {
                return Optional.of(new Hit<>(from, to, value));
            }
        }
        return Optional.empty();
    }

    /** How many lexemes the longest phrase has. */
    int longest() {
        return longest;
    }

    private String joined(List<Lexeme> lexemes, int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(i == from ? "" : " ").append(key.apply(lexemes.get(i)));
        }
        return phrase.toString();
    }
}
