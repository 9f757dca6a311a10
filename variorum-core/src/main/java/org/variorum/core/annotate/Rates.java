package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.WordLists;

/** What a quantity is counted by: "a day", "per hour", "every week", "per gram". */
final class Rates {

    private static final PhraseTable<String> TIMES = times();
    /** Behind these "a day" is a distance in time: "two attacks a day after the truce". */
    private static final Set<String> DISTANCES = WordLists.words("time-distance-words");

    /** What prices are told by: "a share", "a head". */
    private static final Set<String> COUNTED_BY = WordLists.words("counted-by-things");

    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "(", ")", "\"", "“", "”", ".");
    private static final int REACH = 7;

    private Rates() {}

    private static PhraseTable<String> times() {
        PhraseTable<String> times = PhraseTable.ofWords();
        for (Table.Row row : Table.load("rate-words").rows()) {
            row.list("words").forEach(words -> times.add(words, row.cell("per")));
        }
        return times;
    }

    /**
     * @param to behind its last lexeme
     * @param unit what is counted by ("day", "gram")
     * @param isTime is that a time?
     */
    record Rate(int to, String unit, boolean isTime) {}

    /** The rate that stands at {@code at}, right behind a quantity. */
    static Optional<Rate> at(List<Lexeme> lexemes, int at) {
        int from = at + 1 < lexemes.size()
                        && lexemes.get(at).isHyphen()
                        && lexemes.get(at).glued()
                ? at + 1
                : at;
        Optional<Rate> time = TIMES.at(lexemes, from)
                .filter(hit -> !isDistance(lexemes, hit.to()))
                .map(hit -> new Rate(hit.to(), hit.value(), true));
        return time.or(() -> perThing(lexemes, from));
    }

    private static boolean isDistance(List<Lexeme> lexemes, int at) {
        return at < lexemes.size() && DISTANCES.contains(lexemes.get(at).key());
    }

    private static Optional<Rate> perThing(List<Lexeme> lexemes, int at) {
        boolean per = at + 1 < lexemes.size()
                && (lexemes.get(at).is("per") || lexemes.get(at).is("a"));
        if (!per) {
            return Optional.empty();
        }
        Optional<Rate> measure = Measures.behind(lexemes, at + 1)
                .filter(hit -> !hit.value().isMoney())
                .map(hit -> new Rate(hit.to(), hit.value().id(), hit.value().isTime()));
        boolean word = lexemes.get(at + 1).isWord()
                && (lexemes.get(at).is("per")
                        || COUNTED_BY.contains(lexemes.get(at + 1).key()));
        return measure.or(() ->
                word ? Optional.of(new Rate(at + 2, lexemes.get(at + 1).key(), false)) : Optional.empty());
    }

    /** The rate that follows in the same clause: "70-100 sorties are being flown every day". */
    static Optional<Rate> laterInClause(List<Lexeme> lexemes, int from) {
        for (int at = from; at < Math.min(lexemes.size(), from + REACH); at++) {
            Lexeme lexeme = lexemes.get(at);
            if (CLAUSE_ENDS.contains(lexeme.form()) || lexeme.isFigure() || lexeme.is("and") || lexeme.is("that")) {
                return Optional.empty();
            }
            boolean opens = !lexeme.is("a") && !lexeme.is("an");
            Optional<Rate> found =
                    opens ? TIMES.at(lexemes, at).map(hit -> new Rate(hit.to(), hit.value(), true)) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
