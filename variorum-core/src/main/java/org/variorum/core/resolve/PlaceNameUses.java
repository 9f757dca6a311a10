package org.variorum.core.resolve;

import java.util.List;
import java.util.Set;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;

/** Tells names of places that stand in the names of others or for a state from those where something happens. */
record PlaceNameUses(ClaimWords words, Mention<Resolved> mention) {

    private static final Set<String> STATES = Set.of("caliphate", "emirate", "kingdom", "republic", "state");
    private static final Set<String> BODIES = WordLists.words("place-body-nouns");

    /** Is it in the name of a body, before the hyphen of an adjective, or the owner of an attack? */
    boolean isInAnotherName() {
        Sentence sentence = words.sentenceOf(mention.span());
        List<Integer> inside = sentence.within(mention.span());
        if (inside.isEmpty()) {
            return false;
        }
        int last = inside.get(inside.size() - 1);
        return isHyphened(sentence, last)
                || isInABody(sentence, last)
                || isInAState(sentence, last)
                || isOwner(sentence, last);
    }

    /** "Vell-backed fighters". */
    private static boolean isHyphened(Sentence sentence, int last) {
        return last + 2 < sentence.tokens().size()
                && sentence.token(last + 1).tag().equals("HYPH")
                && Set.of("VBN", "VBD").contains(sentence.token(last + 2).tag());
    }

    /** "The Vell military council", "Orran Police Command". */
    private boolean isInABody(Sentence sentence, int last) {
        Token token = sentence.token(last);
        int head = token.head();
        return token.relation().equals("compound")
                && head > last
                && BODIES.contains(sentence.token(head).lemma())
                && isRun(sentence, last, head)
                && !isOfAnother(sentence.token(head));
    }

    /** In a text that has lost its commas the name of the body may begin behind the place. */
    private boolean isOfAnother(Token body) {
        return Annotated.touching(words.annotated().actors(), body.span()).stream()
                .anyMatch(actor -> !actor.span().overlaps(mention.span()));
    }

    /** "The Free State of Vell", as a movement calls itself. */
    private static boolean isInAState(Sentence sentence, int last) {
        int at = last;
        while (at >= 0 && sentence.token(at).relation().equals("conj")) {
            at = sentence.token(at).head();
        }
        int lead = at < 0 ? -1 : sentence.token(at).head();
        int name = lead < 0 ? -1 : sentence.token(lead).head();
        return name >= 0
                && sentence.token(lead).lemma().equals("of")
                && sentence.token(name).tag().equals("NNP")
                && STATES.contains(sentence.token(name).lemma());
    }

    private static boolean isRun(Sentence sentence, int last, int head) {
        for (int i = last + 1; i < head; i++) {
            if (!sentence.token(i).isNoun() && !sentence.token(i).tag().equals("JJ")) {
                return false;
            }
        }
        return true;
    }

    /** "Vell's offensive" of a capital: the state's. */
    private boolean isOwner(Sentence sentence, int last) {
        Token token = sentence.token(last);
        boolean capital = mention.value()
                .place()
                .map(Entries.Place::feature)
                .filter("PPLC"::equals)
                .isPresent();
        boolean lost = mention.span().end() < token.span().end();
        boolean possessive = token.relation().equals("poss") || lost;
        return capital && possessive && token.head() >= 0 && Ties.isEvent(sentence.token(token.head()));
    }
}
