package org.variorum.core.reconcile.account;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.Claim;

/** A year in the words of a claim outweighs a day that was carried to it from the text around. */
final class Years {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Set<String> INTO = WordLists.words("words-into-years");

    /** "The first since the war broke out in 2011", "the war that began in 2011". */
    private static final Set<String> STARTS = WordLists.words("campaign-starts");

    private Years() {}

    /**
     * The {@code told} days, or the year that the quote names where they were only carried over and lie in another one; the
     * year in which a war began is none of its own.
     */
    static Days of(Claim claim, Days told) {
        if (told.basis() != Days.Basis.IMPLIED || !told.closed()) {
            return told;
        }
        List<String> words = Words.keysOf(claim.quote());
        List<Integer> years = IntStream.range(1, words.size())
                .filter(i -> INTO.contains(words.get(i - 1)) && Collections.disjoint(words.subList(0, i), STARTS))
                .mapToObj(words::get)
                .filter(word -> YEAR.matcher(word).matches())
                .map(Integer::valueOf)
                .distinct()
                .toList();
        if (years.size() != 1) {
            return told;
        }
        int year = years.get(0);
        Days whole = new Days(
                LocalDate.of(year, 1, 1).toEpochDay(),
                LocalDate.of(year, 12, 31).toEpochDay(),
                Days.Basis.TOLD);
        return whole.gap(told) > 0 ? whole : told;
    }
}
