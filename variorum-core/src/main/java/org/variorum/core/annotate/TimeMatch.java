package org.variorum.core.annotate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.core.lexicon.TimeWords.Kind;
import org.variorum.model.TextSpan;

/**
 * The words that a rule fits.
 *
 * @param tokens all words of the stretch that is read
 * @param from first word of the expression
 * @param to the word after its last
 * @param bound the words that the rule names, by that name
 */
record TimeMatch(TimeRule rule, List<TimeToken> tokens, int from, int to, Map<String, Named> bound) {

    /** How many words back a cue for the future may stand. */
    private static final int REACH = 12;

    /** A word with the sense in which the rule took it. */
    record Named(TimeToken token, String value) {}

    TextSpan span() {
        return tokens.get(from).span().union(tokens.get(to - 1).span());
    }

    boolean has(String name) {
        return bound.containsKey(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(bound.get(name)).map(Named::value);
    }

    int number(String name) {
        return value(name)
                .filter(written -> !written.isEmpty())
                .map(Double::parseDouble)
                .orElse(0.0)
                .intValue();
    }

    Optional<TextSpan> span(String name) {
        return Optional.ofNullable(bound.get(name)).map(named -> named.token().span());
    }

    /** The word that the rule names so; asking for one that its pattern may leave out is a fault of the rule. */
    TimeToken word(String name) {
        Named named = bound.get(name);
        if (named == null) {
            throw new IllegalArgumentException(rule.id() + " binds no \"" + name + "\"");
        }
        return named.token();
    }

    /** Is the word that the rule names so there, and one of these? */
    boolean is(String name, Kind... kinds) {
        Named named = bound.get(name);
        return named != null && named.token().isAny(List.of(kinds));
    }

    Optional<TimeToken> before() {
        return before(1);
    }

    Optional<TimeToken> before(int steps) {
        return from - steps >= 0 ? Optional.of(tokens.get(from - steps)) : Optional.empty();
    }

    Optional<TimeToken> after() {
        return to < tokens.size() ? Optional.of(tokens.get(to)) : Optional.empty();
    }

    boolean isBehind(Kind... kinds) {
        return before().filter(token -> token.isAny(List.of(kinds))).isPresent();
    }

    boolean isBefore(Kind... kinds) {
        return after().filter(token -> token.isAny(List.of(kinds))).isPresent();
    }

    /** Does a word that tells no time, written small, follow ("in 2000 villages")? */
    boolean isBeforePlainWord() {
        return after().filter(token -> token.isLowerCaseWord() && token.senses().isEmpty())
                .isPresent();
    }

    /** Does the sentence say before these words that something is to come? */
    boolean isAhead() {
        for (int i = from - 1;
                i >= Math.max(0, from - REACH) && !tokens.get(i).text().equals(".");
                i--) {
            boolean toBe = tokens.get(i).text().equals("be")
                    && i > 0
                    && tokens.get(i - 1).is(Kind.TO);
            if (toBe || (tokens.get(i).is(Kind.FUTURE_CUE) && !isDone(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Set fire to a farm": what is to come is set to be done, or for a day. */
    private boolean isDone(int cue) {
        String next = cue + 1 < tokens.size() ? tokens.get(cue + 1).text() : "";
        return tokens.get(cue).text().equals("set") && !next.equals("to") && !next.equals("for");
    }
}
