package org.variorum.core.resolve;

import java.util.List;
import java.util.Set;
import org.variorum.core.annotate.Amount;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;

/**
 * Tells the measures that a claim tells of, how far and how long, from those that only place its event in time ("three days
 * after the raid", "two years ago"), describe a thing ("a six-year war") or say a measure once more ("40 kilometres (25 miles)").
 */
final class MeasureTest {

    private static final Set<String> UNITS = WordLists.words("told-measures");
    private static final Set<String> OFFSETS = WordLists.words("offset-words");

    private MeasureTest() {}

    /** Is it a measure that the claim around it tells? */
    static boolean isTold(Sentence sentence, Mention<Amount> mention) {
        Amount amount = mention.value();
        List<Integer> inside = sentence.within(mention.span());
        if (amount.basis() != Amount.Basis.MEASURE
                || amount.unit().filter(UNITS::contains).isEmpty()
                || inside.isEmpty()) {
            return false;
        }
        int first = inside.get(0);
        int last = inside.get(inside.size() - 1);
        boolean repeated = first > 0
                && Set.of("(", "[", "-LRB-").contains(sentence.token(first - 1).form());
        boolean hyphened = sentence.token(last).form().contains("-")
                || inside.stream().anyMatch(word -> sentence.token(word).form().equals("-"));
        boolean offset = last + 1 < sentence.tokens().size()
                && OFFSETS.contains(sentence.token(last + 1).lemma());
        return !repeated && !hyphened && !offset;
    }
}
