package org.variorum.core.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.model.TextSpan;

/**
 * Finds the phrases of a lexicon in a text, longest first, from left to right, without overlap. Its cost grows with the
 * text and not with the lexicon. A phrase runs over a full stop, a comma, an ampersand or a dash only where its form
 * does ("St. Petersburg"), over a line break never.
 *
 * <p>A form's letter case counts where it carries meaning: a form in capitals of up to five letters ("IS", "US") is found in
 * capitals only, and a form that begins with a capital ("Mosul") is not found in lower case.
 */
public final class PhraseTrie<T> {

    private static final int SHOUTED_LENGTH = 5;

    /** How many bits tell which words may begin a phrase: most words of a text begin none. */
    private static final int FIRST_BITS = 1 << 16;

    private final Node<T> root = new Node<>();
    private final long[] firsts = new long[FIRST_BITS / Long.SIZE];

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();
        final List<Entry<T>> entries = new ArrayList<>(1);
    }

    /** A form of the lexicon and what it stands for. */
    /**
     * A form with what it stands for.
     *
     * @param shouted is it an abbreviation in capitals, which small letters do not write?
     * @param capital does it begin with a capital?
     */
    private record Entry<T>(String form, T value, boolean shouted, boolean capital) {}

    /** A phrase found. */
    public record Hit<T>(TextSpan span, String form, T value) {}

    /** Adds one form; a form without letters or digits is refused. */
    public void add(String form, T value) {
        List<Words.Word> words = Words.of(form).list();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no letter or digit in the form \"" + form + "\"");
        }
        int first = bit(words.get(0).key());
        firsts[first / Long.SIZE] |= 1L << first;
        Node<T> node = root;
        for (Words.Word word : words) {
            node = node.next.computeIfAbsent(word.key(), key -> new Node<>());
        }
        node.entries.add(new Entry<>(form, value, isShouted(form), Character.isUpperCase(form.codePointAt(0))));
    }

    /** Every phrase in the text, in order. */
    public List<Hit<T>> find(Words words, String text) {
        List<Hit<T>> hits = new ArrayList<>();
        int i = 0;
        int size = words.list().size();
        while (i < size) {
            Match<T> match = mayBegin(words.list().get(i).key()) ? longestAt(words, text, i) : null;
            if (match != null) {
                hits.add(match.hit);
            }
            i = match == null ? i + 1 : match.next;
        }
        return hits;
    }

    private static int bit(String key) {
        int hash = key.hashCode();
        return (hash ^ (hash >>> 15)) & (FIRST_BITS - 1);
    }

    private boolean mayBegin(String key) {
        int bit = bit(key);
        return (firsts[bit / Long.SIZE] & (1L << bit)) != 0;
    }

    private record Match<T>(Hit<T> hit, int next) {}

    private @Nullable Match<T> longestAt(Words words, String text, int from) {
        Match<T> best = null;
        Node<T> node = root;
        boolean joined = true;
        for (int i = from; i < words.list().size(); i++) {
            node = node.next.get(words.list().get(i).key());
            if (node == null) {
                return best;
            }
            TextSpan span =
                    words.list().get(from).span().union(words.list().get(i).span());
            for (Entry<T> entry : node.entries) {
                if (caseFits(entry, span.of(text)) && (joined || tiesFit(entry.form, words, from))) {
                    best = new Match<>(new Hit<>(span, entry.form, entry.value), i + 1);
                    break;
                }
            }
            if (node.next.isEmpty()) {
                return best;
            }
            Words.Tie tie = i + 1 < words.list().size() ? words.tie(i) : Words.Tie.PARTED;
            if (tie == Words.Tie.PARTED) {
                return best;
            }
            joined &= tie == Words.Tie.JOINED;
        }
        return best;
    }

    /** Does the form itself hold every full stop, comma, ampersand and dash between the words found? */
    private static boolean tiesFit(String form, Words words, int from) {
        Words own = Words.of(form);
        for (int i = 0; i + 1 < own.list().size(); i++) {
            Words.Tie tie = words.tie(from + i);
            if (tie != Words.Tie.JOINED && tie != own.tie(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean caseFits(Entry<?> entry, String found) {
        if (entry.shouted) {
            return found.equals(found.toUpperCase(Locale.ROOT));
        }
        return !entry.capital || !Character.isLowerCase(found.codePointAt(0));
    }

    private static boolean isShouted(String form) {
        String letters = form.replaceAll("[^\\p{L}]", "");
        return letters.length() <= SHOUTED_LENGTH
                && !letters.isEmpty()
                && letters.equals(letters.toUpperCase(Locale.ROOT));
    }
}
