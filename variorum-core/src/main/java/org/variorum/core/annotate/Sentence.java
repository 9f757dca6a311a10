package org.variorum.core.annotate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.variorum.core.parse.ParsedSentence;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/**
 * A parsed sentence at its place in the document, with the walks over its tree that the later stages need.
 *
 * @param zone the part of the page it stands in
 * @param paragraph index of its paragraph in the document
 * @param parse its tree, in the document's UTF-16 units
 * @param below for each word the indices of those directly below it, left to right
 */
public record Sentence(ZoneKind zone, int paragraph, ParsedSentence parse, List<List<Integer>> below) {

    public Sentence {
        below = List.copyOf(below);
    }

    /** The walks are prepared once, since every rule takes them. */
    public Sentence(ZoneKind zone, int paragraph, ParsedSentence parse) {
        this(zone, paragraph, parse, below(parse.tokens()));
    }

    private static List<List<Integer>> below(List<Token> tokens) {
        List<List<Integer>> below = new ArrayList<>();
        tokens.forEach(token -> below.add(new ArrayList<>(2)));
        for (int i = 0; i < tokens.size(); i++) {
            int head = tokens.get(i).head();
            if (head >= 0) {
                below.get(head).add(i);
            }
        }
        below.replaceAll(List::copyOf);
        return below;
    }

    /** The index of the first of {@code sentences} that ends behind {@code unit}; they stand in the text's order. */
    public static int firstEndingBehind(List<Sentence> sentences, int unit) {
        return Annotated.firstNot(sentences.size(), i -> sentences.get(i).span().end() <= unit);
    }

    /** The one of {@code sentences} that holds all of {@code span}; they stand in the text's order. */
    public static Optional<Sentence> holding(List<Sentence> sentences, TextSpan span) {
        int at = firstEndingBehind(sentences, span.start());
        return at < sentences.size() && sentences.get(at).span().contains(span)
                ? Optional.of(sentences.get(at))
                : Optional.empty();
    }

    /** From its first token to its last, in UTF-16 units of the document. */
    public TextSpan span() {
        return parse.span();
    }

    /** Its words. */
    public List<Token> tokens() {
        return parse.tokens();
    }

    /** Word {@code i}. */
    public Token token(int i) {
        return parse.tokens().get(i);
    }

    /** Indices of the words directly below word {@code i}, left to right. */
    public List<Integer> children(int i) {
        return below.get(i);
    }

    /** Indices of the words below {@code i} by one of {@code relations}, left to right. */
    public List<Integer> children(int i, String... relations) {
        List<String> wanted = List.of(relations);
        return children(i).stream()
                .filter(child -> wanted.contains(token(child).relation()))
                .toList();
    }

    /** The first word below {@code i} by one of {@code relations}. */
    public Optional<Integer> child(int i, String... relations) {
        List<String> wanted = List.of(relations);
        for (int child : children(i)) {
            if (wanted.contains(token(child).relation())) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** Word {@code i} and everything below it, as a set of indices. */
    public BitSet subtree(int i) {
        BitSet inside = new BitSet(tokens().size());
        Deque<Integer> open = new ArrayDeque<>(List.of(i));
        while (!open.isEmpty()) {
            int at = open.pop();
            if (!inside.get(at)) {
                inside.set(at);
                open.addAll(children(at));
            }
        }
        return inside;
    }

    /** From the first word of {@code i}'s subtree to its last. */
    public TextSpan subtreeSpan(int i) {
        BitSet inside = subtree(i);
        return token(inside.nextSetBit(0))
                .span()
                .union(token(inside.length() - 1).span());
    }

    /** Is word {@code i} below word {@code ancestor}, or the same? */
    public boolean isBelow(int i, int ancestor) {
        int steps = 0;
        for (int at = i; at >= 0 && steps <= tokens().size(); at = token(at).head(), steps++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The indices of the words that {@code span} covers. */
    public List<Integer> within(TextSpan span) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < tokens().size(); i++) {
            if (token(i).span().overlaps(span)) {
                found.add(i);
            }
        }
        return found;
    }

    /** Of the words that {@code span} covers, the one that governs the others; empty if it covers none. */
    public Optional<Integer> headOf(TextSpan span) {
        List<Integer> covered = within(span);
        return covered.stream().filter(i -> !covered.contains(token(i).head())).findFirst();
    }
}
