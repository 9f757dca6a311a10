package org.variorum.core.resolve;

import java.util.List;
import java.util.Set;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.Entries;

/** What the text calls a place, where the tables do not tell: "the town of Zarqun", "Zarqun village", "Orran province". */
record PlaceKinds(ClaimWords words) {

    /** Does one of {@code nouns} stand beside or in the name? */
    boolean isCalled(Mention<Resolved> mention, Set<String> nouns) {
        Sentence sentence = words.sentenceOf(mention.span());
        List<Integer> inside = sentence.within(mention.span());
        if (inside.isEmpty() || mention.by().startsWith("description.unnamed")) {
            return false;
        }
        int first = inside.get(0);
        int last = inside.get(inside.size() - 1);
        boolean before =
                first > 1 && sentence.token(first - 1).lemma().equals("of") && isOne(sentence, first - 2, nouns);
        return before || isOne(sentence, last, nouns) || isOne(sentence, last + 1, nouns);
    }

    private static boolean isOne(Sentence sentence, int at, Set<String> nouns) {
        return at < sentence.tokens().size()
                && nouns.contains(sentence.token(at).lemma());
    }

    /** Is it open which place is meant, but all that bear the name are towns? */
    static boolean isOneOfTowns(Resolved place) {
        return place.place().isEmpty()
                && !place.candidates().isEmpty()
                && place.candidates().stream().allMatch(Entries.Place::isSettlement);
    }
}
