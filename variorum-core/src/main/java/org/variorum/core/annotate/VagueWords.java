package org.variorum.core.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.core.lexicon.Table;

/** Words for numbers that nobody counted: "scores", "several hundred", "most". */
final class VagueWords {

    private static final PhraseTable<Sort> WORDS = table();

    private VagueWords() {}

    enum Sort {
        /** "dozens", "several hundred". */
        COUNT,
        /** "many", "several": told only of things that the table of units knows. */
        WEAK,
        /** "some of": people singled out of those told of before. */
        PART,
        /** "most", "the majority": a part of a whole. */
        SHARE
    }

    private static PhraseTable<Sort> table() {
        PhraseTable<Sort> table = PhraseTable.ofWords();
        for (Table.Row row : Table.load("vague-words").rows()) {
            table.add(row.cell("words"), Sort.valueOf(row.cell("kind").toUpperCase(Locale.ROOT)));
        }
        return table;
    }

    static Optional<PhraseTable.Hit<Sort>> at(List<Lexeme> lexemes, int from) {
        return WORDS.at(lexemes, from);
    }
}
