package org.variorum.core.reconcile.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.core.lexicon.WordLists;

/** Wording of a stretch of text, in lower case, with one space before, between and behind them: asked for phrases. */
record Wording(String all) {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}%’'-]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LAST_MARKS = Pattern.compile("[,;:.]\\z");

    static Wording of(String text) {
        return new Wording(" "
                + OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ");
    }

    /** {@code text} on one line, with single plain spaces and no comma at its end. */
    static String plain(String text) {
        return LAST_MARKS.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("");
    }

    /** The phrases of {@code word-lists.tsv} under {@code id}. */
    static Set<String> list(String id) {
        return WordLists.words(id);
    }

    boolean isEmpty() {
        return all.isBlank();
    }

    boolean has(Set<String> phrases) {
        return phrases.stream().anyMatch(phrase -> all.contains(" " + phrase + " "));
    }

    boolean startsWith(Set<String> phrases) {
        return phrases.stream().anyMatch(phrase -> all.startsWith(" " + phrase + " "));
    }

    boolean endsWith(Set<String> phrases) {
        return phrases.stream().anyMatch(phrase -> all.endsWith(" " + phrase + " "));
    }

    boolean isClear(Set<String> phrases) {
        return !has(phrases);
    }

    boolean is(Set<String> phrases) {
        return phrases.contains(all.strip());
    }

    int count() {
        return list().size();
    }

    List<String> list() {
        return isEmpty() ? List.of() : List.of(all.strip().split(" "));
    }

    /** The last {@code most} of them. */
    Wording last(int most) {
        List<String> words = list();
        return of(String.join(" ", words.subList(Math.max(0, words.size() - most), words.size())));
    }

    /** The first {@code most} of them. */
    Wording first(int most) {
        List<String> words = list();
        return of(String.join(" ", words.subList(0, Math.min(most, words.size()))));
    }
}
