package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
import org.variorum.core.lexicon.Table;

/** Units of measure and money, and where they stand beside a number: behind it, glued or not, or as a sign before it. */
final class Measures {

    private static final PhraseTable<Measure> WORDS = PhraseTable.ofWords();
    private static final PhraseTable<Measure> SYMBOLS = PhraseTable.ofSymbols();
    private static final PhraseTable<Measure> SIGNS = PhraseTable.ofSymbols();
    /** Single letters that stand for a unit even behind a space: "8 m", "50 g". */
    private static final List<String> FREE_LETTERS = List.of("m", "g", "h", "l", "L", "W", "V");

    /** How far back an open quotation mark is looked for. */
    private static final int QUOTE_REACH = 60;

    /** Marks that stand for feet and inches as well as for speech. */
    private static final String QUOTES = "'’′\"”″";

    private static final List<String> OPENING = List.of("'", "‘", "’", "\"", "“", "”");

    static {
        for (Table.Row row : Table.load("measures").rows()) {
            Measure measure = new Measure(row.cell("id"), row.cell("kind"));
            row.list("words").forEach(word -> WORDS.add(word, measure));
            row.list("symbols").forEach(symbol -> SYMBOLS.add(symbol, measure));
            row.list("signs").forEach(sign -> SIGNS.add(sign, measure));
        }
    }

    private Measures() {}

    /**
     * A unit of measure.
     *
     * @param id its name in the singular ("kilometre", "dollar", "percent")
     * @param kind length, time, money ...
     */
    record Measure(String id, String kind) {

        boolean isTime() {
            return kind.equals("time");
        }

        boolean isMoney() {
            return kind.equals("money");
        }
    }

    /** The unit that stands at {@code at}, right behind a number; a hyphen may join them ("20-kilometre"). */
    static Optional<PhraseTable.Hit<Measure>> behind(List<Lexeme> lexemes, int at) {
        int from = at < lexemes.size() && lexemes.get(at).isHyphen() && isGlued(lexemes, at + 1) ? at + 1 : at;
        Optional<PhraseTable.Hit<Measure>> word = WORDS.at(lexemes, from).filter(hit -> !isOrdinalSecond(lexemes, hit));
        Optional<PhraseTable.Hit<Measure>> symbol =
                SYMBOLS.at(lexemes, from).filter(hit -> isWhole(lexemes, hit) && fits(lexemes, hit));
        boolean longer =
                symbol.isPresent() && word.map(w -> w.to() < symbol.get().to()).orElse(true);
        return longer ? symbol : word.or(() -> signBehind(lexemes, from));
    }

    /** The sign of a currency that ends before {@code to}. */
    static Optional<PhraseTable.Hit<Measure>> signBefore(List<Lexeme> lexemes, int to) {
        return SIGNS.before(lexemes, to)
                .filter(hit ->
                        hit.from() == 0 || !lexemes.get(hit.from()).glued() || !isInsideWord(lexemes, hit.from()));
    }

    /** Does a unit of time stand at {@code at}? */
    static boolean isTime(List<Lexeme> lexemes, int at) {
        return WORDS.at(lexemes, at).map(hit -> hit.value().isTime()).orElse(false);
    }

    private static boolean isInsideWord(List<Lexeme> lexemes, int at) {
        return lexemes.get(at).isWord()
                && (lexemes.get(at - 1).isWord() || lexemes.get(at - 1).isFigure());
    }

    private static boolean isGlued(List<Lexeme> lexemes, int at) {
        return at < lexemes.size() && lexemes.get(at).glued();
    }

    /** "10 second-hand cars" and "two second thoughts" measure no time. */
    private static boolean isOrdinalSecond(List<Lexeme> lexemes, PhraseTable.Hit<Measure> hit) {
        return lexemes.get(hit.from()).is("second")
                && hit.to() == hit.from() + 1
                && !lexemes.get(hit.from()).glued()
                && (isGlued(lexemes, hit.to()) && lexemes.get(hit.to()).isHyphen());
    }

    /** A symbol ends where its word ends: "5 mW" is no "5 m". */
    private static boolean isWhole(List<Lexeme> lexemes, PhraseTable.Hit<Measure> hit) {
        if (hit.to() >= lexemes.size()) {
            return true;
        }
        Lexeme next = lexemes.get(hit.to());
        return !next.glued() || !(next.isWord() || next.isFigure());
    }

    /**
     * A single letter is a unit where it is glued to its number, a quotation mark where none is open; the parts of a symbol
     * stand together ("12 m 2" is no "12 m2").
     */
    private static boolean fits(List<Lexeme> lexemes, PhraseTable.Hit<Measure> hit) {
        Lexeme first = lexemes.get(hit.from());
        if (hit.to() > hit.from() + 1) {
            return lexemes.subList(hit.from() + 1, hit.to()).stream().allMatch(Lexeme::glued);
        }
        if (first.form().length() > 1) {
            return true;
        }
        if (Character.isLetter(first.form().charAt(0))) {
            return first.glued() || FREE_LETTERS.contains(first.form());
        }
        return QUOTES.indexOf(first.form()) < 0 || (first.glued() && !isClosingMark(lexemes, hit.from()));
    }

    /** The sign of a currency behind its number ("5 €"), where no number follows that it could belong to. */
    private static Optional<PhraseTable.Hit<Measure>> signBehind(List<Lexeme> lexemes, int from) {
        return SIGNS.at(lexemes, from)
                .filter(hit -> lexemes.get(hit.from()).kind() == Lexeme.Kind.SIGN)
                .filter(hit ->
                        hit.to() >= lexemes.size() || !lexemes.get(hit.to()).isFigure());
    }

    private static boolean isClosingMark(List<Lexeme> lexemes, int at) {
        return lexemes.subList(Math.max(0, at - QUOTE_REACH), at).stream()
                .anyMatch(lexeme -> OPENING.contains(lexeme.form()));
    }
}
