package org.variorum.core.annotate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.core.lexicon.TimeWords.Kind;
import org.variorum.core.lexicon.TimeWords.Sense;

/**
 * All productions in one tree of kinds, so that the cost of looking at a word does not grow with the number of rules. The
 * longest fit holds, of two as long the one whose rule stands first.
 */
final class TimeGrammar {

    private final Node root = new Node();
    private final List<TimeRule> rules;

    private static final class Node {
        final Map<Kind, Map<String, Node>> next = new EnumMap<>(Kind.class);
        final List<Integer> complete = new ArrayList<>(1);
    }

    private record Step(String name, List<Kind> kinds) {}

    TimeGrammar(List<TimeRule> rules) {
        this.rules = List.copyOf(rules);
        for (int i = 0; i < rules.size(); i++) {
            Iterator<String> words = List.of(rules.get(i)
                            .pattern()
                            .replace("[", " [ ")
                            .replace("]", " ] ")
                            .strip()
                            .split(" +", -1))
                    .iterator();
            for (List<Step> sequence : expand(words)) {
                add(sequence, i);
            }
        }
    }

    /** All sequences that the rest of a pattern allows, up to its closing bracket. */
    private static List<List<Step>> expand(Iterator<String> words) {
        List<List<Step>> all = List.of(List.of());
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("]")) {
                return all;
            }
            List<List<Step>> tails = word.equals("[") ? expand(words) : List.of(List.of(step(word)));
            List<List<Step>> longer = new ArrayList<>(word.equals("[") ? all : List.of());
            for (List<Step> head : all) {
                for (List<Step> tail : tails) {
                    List<Step> joint = new ArrayList<>(head);
                    joint.addAll(tail);
                    longer.add(joint);
                }
            }
            all = longer;
        }
        return all;
    }

    private static Step step(String word) {
        int colon = word.indexOf(':');
        List<Kind> kinds = new ArrayList<>();
        for (String kind : word.substring(colon + 1).split("\\|", -1)) {
            kinds.add(Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
        }
        return new Step(word.substring(0, Math.max(0, colon)), kinds);
    }

    private void add(List<Step> sequence, int rule) {
        List<Node> ends = List.of(root);
        for (Step step : sequence) {
            List<Node> further = new ArrayList<>();
            for (Node node : ends) {
                for (Kind kind : step.kinds) {
                    further.add(node.next
                            .computeIfAbsent(kind, k -> new LinkedHashMap<>())
                            .computeIfAbsent(step.name, n -> new Node()));
                }
            }
            ends = further;
        }
        ends.forEach(node -> {
            if (node != root && !node.complete.contains(rule)) {
                node.complete.add(rule);
            }
        });
    }

    /** The expression that begins at word {@code from}. */
    Optional<TimeMatch> at(List<TimeToken> tokens, int from) {
        Search search = new Search(tokens, from);
        if (!tokens.get(from).senses().isEmpty()) {
            search.walk(root, from);
        }
        return Optional.ofNullable(search.best);
    }

    /** One walk down the tree. */
    private final class Search {

        private final List<TimeToken> tokens;
        private final int from;
        private final Deque<Map.Entry<String, TimeMatch.Named>> path = new ArrayDeque<>();
        private @Nullable TimeMatch best;
        private int bestRule;

        Search(List<TimeToken> tokens, int from) {
            this.tokens = tokens;
            this.from = from;
        }

        void walk(Node node, int at) {
            node.complete.forEach(rule -> take(rule, at));
            if (at >= tokens.size()) {
                return;
            }
            TimeToken token = tokens.get(at);
            for (Sense sense : token.senses()) {
                Map<String, Node> further = node.next.get(sense.kind());
                if (further != null) {
                    further.forEach((name, next) -> {
                        path.addLast(Map.entry(name, new TimeMatch.Named(token, sense.value())));
                        walk(next, at + 1);
                        path.removeLast();
                    });
                }
            }
        }

        private void take(int rule, int to) {
            boolean better = best == null || to > best.to() || (to == best.to() && rule < bestRule);
            if (!better) {
                return;
            }
            Map<String, TimeMatch.Named> bound = new LinkedHashMap<>();
            path.stream().filter(e -> !e.getKey().isEmpty()).forEach(e -> bound.put(e.getKey(), e.getValue()));
            TimeMatch match = new TimeMatch(rules.get(rule), tokens, from, to, bound);
            if (match.rule().guard().test(match)) {
                best = match;
                bestRule = rule;
            }
        }
    }
}
