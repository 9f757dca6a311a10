package org.variorum.core.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.QuantityKind;

/** The words beside a number that make it a bound or an estimate: "at least", "or so". */
final class Bends {

    private static final PhraseTable<QuantityKind> BEFORE = table("before");
    private static final PhraseTable<QuantityKind> AFTER = table("after");
    /** Words between a bend and its number that leave it as it is: "at least a further 12". */
    private static final PhraseTable<Boolean> OPENERS = PhraseTable.ofWords();

    private static final Set<String> BEFORE_OVER = WordLists.words("words-before-over");
    /** What bends a number only behind a hyphen: "50-odd", not "50 odd jobs". */
    private static final Set<String> HYPHENED = Set.of("odd", "ish", "plus");

    static {
        WordLists.words("count-openers").forEach(words -> OPENERS.add(words, true));
    }

    private Bends() {}

    private static PhraseTable<QuantityKind> table(String place) {
        PhraseTable<QuantityKind> table = PhraseTable.ofWords();
        for (Table.Row row : Table.load("quantity-words").rows()) {
            if (row.cell("place").equals(place)) {
                table.add(
                        row.cell("words"), QuantityKind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT)));
            }
        }
        return table;
    }

    /** The bend that ends before {@code to}, over words that say nothing ("a total of"). */
    static Optional<PhraseTable.Hit<QuantityKind>> before(List<Lexeme> lexemes, int to) {
        return any(lexemes, to);
    }

    /**
     * The bend of a time: "over two days" says how long a thing went on unless a preposition or a verb of lasting stands
     * before it ("for over two years").
     */
    static Optional<PhraseTable.Hit<QuantityKind>> beforeTime(List<Lexeme> lexemes, int to) {
        return any(lexemes, to)
                .filter(hit -> !lexemes.get(hit.from()).is("over")
                        || (hit.from() > 0
                                && BEFORE_OVER.contains(
                                        lexemes.get(hit.from() - 1).key())));
    }

    private static Optional<PhraseTable.Hit<QuantityKind>> any(List<Lexeme> lexemes, int to) {
        int at = to;
        Optional<PhraseTable.Hit<QuantityKind>> found = BEFORE.before(lexemes, at);
        if (found.isEmpty()
                && at > 1
                && lexemes.get(at - 1).isHyphen()
                && lexemes.get(at - 1).glued()) {
            found = BEFORE.before(lexemes, at - 1)
                    .filter(hit -> lexemes.get(hit.from()).is("sub"));
        }
        while (found.isEmpty()) {
            Optional<PhraseTable.Hit<Boolean>> opener = OPENERS.before(lexemes, at);
            if (opener.isEmpty()) {
                return Optional.empty();
            }
            at = opener.get().from();
            found = BEFORE.before(lexemes, at);
        }
        return found;
    }

    /** The bend that begins at {@code from}. */
    static Optional<PhraseTable.Hit<QuantityKind>> after(List<Lexeme> lexemes, int from) {
        if (from >= lexemes.size()) {
            return Optional.empty();
        }
        Lexeme first = lexemes.get(from);
        if (first.isHyphen() && first.glued()) {
            return AFTER.at(lexemes, from + 1)
                    .filter(hit -> HYPHENED.contains(lexemes.get(hit.from()).key()));
        }
        boolean loose = HYPHENED.contains(first.key()) || (first.is("+") && !first.glued());
        return loose ? Optional.empty() : AFTER.at(lexemes, from);
    }
}
