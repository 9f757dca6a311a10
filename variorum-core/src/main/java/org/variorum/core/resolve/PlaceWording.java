package org.variorum.core.resolve;

import java.util.List;
import java.util.Set;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/**
 * What a place is called and which words say so: the word for its kind belongs to the words and not to the name ("Zarqun
 * neighbourhood"), and a building called after a place is another place ("the Vell Central Prison").
 *
 * @param facility is it a building or work that only bears the place's name?
 */
record PlaceWording(String name, TextSpan span, boolean facility) {

    private static final Set<String> KINDS = WordLists.words("place-kinds");
    private static final Set<String> AREAS = WordLists.words("area-words");
    private static final Set<String> VILLAGES = WordLists.words("village-words");
    private static final Set<String> COMPASS = WordLists.words("compass-words");
    private static final Set<String> FACILITIES = WordLists.words("named-facilities");
    private static final Set<String> COUNTRYSIDE = Set.of("governorate", "oblast", "province", "region");

    static PlaceWording of(Sentence sentence, Mention<Resolved> mention, String text) {
        List<Integer> inside = sentence.within(mention.span());
        PlaceWording plain = new PlaceWording(mention.value().name(), mention.span(), false);
        if (inside.isEmpty()) {
            return plain;
        }
        int last = inside.get(inside.size() - 1);
        int head = sentence.token(last).head();
        boolean part = head > last && sentence.token(last).relation().equals("compound") && isRun(sentence, last, head);
        if (part && FACILITIES.contains(sentence.token(head).lemma())) {
            TextSpan span = name(sentence, last).union(sentence.token(head).span());
            return new PlaceWording(span.of(text), span, true);
        }
        boolean kind = part && head == last + 1 && isKind(sentence.token(head));
        TextSpan span = kind ? mention.span().union(sentence.token(head).span()) : mention.span();
        return new PlaceWording(bare(sentence, mention, inside, text), span, false);
    }

    /** Is every word between the two of the same name? */
    private static boolean isRun(Sentence sentence, int last, int head) {
        for (int i = last + 1; i < head; i++) {
            Token token = sentence.token(i);
            if (token.head() != head
                    || !(token.tag().startsWith("NN") || token.tag().equals("HYPH"))) {
                return false;
            }
        }
        return true;
    }

    /** The capital words that end with word {@code last}. */
    private static TextSpan name(Sentence sentence, int last) {
        int first = last;
        while (first > 0
                && Set.of("NNP", "HYPH").contains(sentence.token(first - 1).tag())) {
            first--;
        }
        return sentence.token(first).span().union(sentence.token(last).span());
    }

    private static boolean isKind(Token token) {
        String lemma = token.lemma();
        return KINDS.contains(lemma) || AREAS.contains(lemma) || VILLAGES.contains(lemma);
    }

    /** "Zarqun" of "Zarqun neighbourhood", and the province of "the eastern part of it". */
    private static String bare(Sentence sentence, Mention<Resolved> mention, List<Integer> inside, String text) {
        int last = inside.get(inside.size() - 1);
        boolean unlisted = mention.by().equals("description.village");
        boolean named = inside.size() > 1
                && sentence.token(inside.get(inside.size() - 2)).tag().startsWith("NNP");
        if (unlisted && named && isKind(sentence.token(last))) {
            TextSpan name = sentence.token(inside.get(0))
                    .span()
                    .union(sentence.token(inside.get(inside.size() - 2)).span());
            return name.of(text);
        }
        int first = inside.get(0);
        boolean area = mention.by().equals("description.part")
                && COUNTRYSIDE.contains(sentence.token(last).lemma())
                && COMPASS.contains(sentence.token(first).lemma());
        return area && first < last
                ? sentence.token(first + 1)
                        .span()
                        .union(sentence.token(last).span())
                        .of(text)
                : mention.value().name();
    }
}
