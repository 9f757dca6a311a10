package org.variorum.core.annotate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.TextSpan;

/** The nouns beside numbers in a text that nobody parsed: only those that the table of units knows. */
final class PlainNouns implements Nouns {

    private static final Set<String> BREAKERS = WordLists.words("phrase-breakers");
    private static final Set<String> HARMED = WordLists.words("harmed-words");
    private static final Map<String, String> IRREGULAR =
            Map.of("children", "child", "women", "woman", "men", "man", "schoolchildren", "schoolchild");
    private static final List<Ending> ENDINGS =
            List.of(new Ending("s", ""), new Ending("es", ""), new Ending("ies", "y"));
    /** Nouns that count many without an s. */
    private static final Set<String> COLLECTIVE = Set.of("aircraft", "people", "personnel", "police", "staff");

    private static final int MOST_BEFORE_THE_NOUN = 3;

    /** How a noun's plural ends, and how its singular does. */
    private record Ending(String plural, String singular) {}

    private final List<Lexeme> lexemes;
    private final Map<String, String> units;

    PlainNouns(List<Lexeme> lexemes, Map<String, String> units) {
        this.lexemes = lexemes;
        this.units = units;
    }

    @Override
    public Optional<Counted> behind(int unit) {
        int first = from(unit);
        while (has(first) && isSkipped(lexemes.get(first))) {
            first++;
        }
        if (has(first) && HARMED.contains(lexemes.get(first).key())) {
            return Optional.of(counted(first, first, ParsedNouns.PEOPLE));
        }
        int at = first;
        while (has(at) && at <= first + MOST_BEFORE_THE_NOUN && mayStandInAPhrase(lexemes.get(at))) {
            Optional<String> known = unitAt(at);
            if (known.isPresent() && unitAt(at + 1).isEmpty()) {
                return Optional.of(counted(first, at, known.get()));
            }
            at++;
        }
        return Optional.empty();
    }

    private static boolean isSkipped(Lexeme lexeme) {
        return lexeme.isHyphen() || lexeme.is("of") || Determiners.is(lexeme);
    }

    private static boolean mayStandInAPhrase(Lexeme lexeme) {
        return lexeme.isWord() && !BREAKERS.contains(lexeme.key());
    }

    private Optional<String> unitAt(int at) {
        return has(at) ? Optional.ofNullable(units.get(lemma(lexemes.get(at).key()))) : Optional.empty();
    }

    private Counted counted(int first, int head, String unit) {
        String key = lexemes.get(head).key();
        return new Counted(
                lexemes.get(first).span().union(lexemes.get(head).span()),
                lemma(key),
                Optional.of(unit),
                COLLECTIVE.contains(key) || !key.equals(lemma(key)));
    }

    private String lemma(String word) {
        if (units.containsKey(word)) {
            return word;
        }
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.endsWith("men")) {
            return word.substring(0, word.length() - 2) + "an";
        }
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending.plural()))
                .map(ending -> word.substring(0, word.length() - ending.plural().length()) + ending.singular())
                .filter(units::containsKey)
                .findFirst()
                .orElse(word);
    }

    @Override
    public boolean countsPeople(TextSpan number) {
        return false;
    }

    @Override
    public boolean isNameBefore(int unit) {
        int before = from(unit) - 1;
        return before > 0 && lexemes.get(before).isWord() && lexemes.get(before).isCapitalised();
    }

    private boolean has(int at) {
        return at >= 0 && at < lexemes.size();
    }

    /** The first lexeme that ends behind {@code unit}. */
    private int from(int unit) {
        return Annotated.firstNot(lexemes.size(), i -> lexemes.get(i).span().end() <= unit);
    }
}
