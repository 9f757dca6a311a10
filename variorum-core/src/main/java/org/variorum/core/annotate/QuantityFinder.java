package org.variorum.core.annotate;

import java.util.List;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.model.TextSpan;

/**
 * Finds quantities: a number, the words that bend it ("at least"), its unit or the noun it counts. Numbers are read in the
 * text itself; only the thing counted needs the parse. Numbers that count nothing ({@link NoCountRules}) are left alone.
 */
final class QuantityFinder {

    private final Lexicon lexicon;
    private final List<Mention<Entries.WeaponSystem>> systems;

    /** {@code systems} are the document's, in order: a number before one counts what it is. */
    QuantityFinder(Lexicon lexicon, List<Mention<Entries.WeaponSystem>> systems) {
        this.lexicon = lexicon;
        this.systems = systems;
    }

    /** The quantities of a sentence, in order; what {@code owned} holds belongs to other mentions. */
    List<Mention<Amount>> find(Sentence sentence, String text, Owned owned) {
        List<Lexeme> lexemes = Lexeme.of(text, sentence.span());
        return new QuantityScan(text, lexemes, new ParsedNouns(sentence, lexicon.units(), systems), owned).quantities();
    }

    /** The quantities of a stretch that nobody parsed: the things they count are those that the table of units knows. */
    List<Mention<Amount>> findUnparsed(TextSpan within, String text, Owned owned) {
        List<Lexeme> lexemes = Lexeme.of(text, within);
        return new QuantityScan(text, lexemes, new PlainNouns(lexemes, lexicon.units()), owned).quantities();
    }
}
