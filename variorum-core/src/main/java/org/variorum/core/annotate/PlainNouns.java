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
    private static final int MOST_BEFORE_THE_NOUN = 3;

    private final List<Lexeme> lexemes;
    private final Map<String, String> units;

    PlainNouns(List<Lexeme> lexemes, Map<String, String> units) {
        this.lexemes = lexemes;
        this.units = units;
    }

    @Override
    public Optional<Counted> behind(int unit) {
        int first = from(unit);
        while (has(first)
                && (lexemes.get(first).isHyphen()
                        || lexemes.get(first).is("of")
                        || Determiners.is(lexemes.get(first)))) {
            first++;
        }
        if (has(first) && HARMED.contains(lexemes.get(first).key())) {
            return Optional.of(counted(first, first, ParsedNouns.PEOPLE));
        }
        for (int i = first; has(i) && i <= first + MOST_BEFORE_THE_NOUN; i++) {
            Lexeme lexeme = lexemes.get(i);
            if (!lexeme.isWord() || BREAKERS.contains(lexeme.key())) {
                return Optional.empty();
            }
            String known = units.get(lemma(lexeme.key()));
            boolean last = !has(i + 1) || units.get(lemma(lexemes.get(i + 1).key())) == null;
            if (known != null && last) {
                return Optional.of(counted(first, i, known));
            }
        }
        return Optional.empty();
    }

    private Counted counted(int first, int head, String unit) {
        String key = lexemes.get(head).key();
        return new Counted(
                lexemes.get(first).span().union(lexemes.get(head).span()),
                lemma(key),
                Optional.of(unit),
                !key.equals(lemma(key)));
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
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        String shorter = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        boolean es = word.endsWith("es") && units.containsKey(word.substring(0, word.length() - 2));
        return es ? word.substring(0, word.length() - 2) : shorter;
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

    private int from(int unit) {
        int at = 0;
        while (has(at) && lexemes.get(at).span().end() <= unit) {
            at++;
        }
        return at;
    }
}
