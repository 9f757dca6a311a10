package org.variorum.core.annotate;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/** Finds who speaks: the subject of a reporting verb, where it has none the one it shares, or the "by" of a passive. */
final class Subjects {

    private static final Set<String> JOINING = WordLists.words("joining-prepositions");

    /** Words without a subject that lend the one of the verb above them. */
    private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl", "pcomp", "dep", "parataxis");

    /** How many verbs up a shared subject may stand. */
    private static final int FARTHEST = 4;

    private Subjects() {}

    /** The index of the word that heads the speaker's words, for the reporting verb at {@code verb}. */
    static Optional<Integer> of(Sentence sentence, int verb) {
        if (isPassive(sentence, verb)) {
            return agent(sentence, verb);
        }
        Optional<Integer> quoted = objectBefore(sentence, verb);
        if (quoted.isPresent()) {
            return quoted;
        }
        int at = verb;
        for (int steps = 0; steps < FARTHEST && at >= 0; steps++) {
            Optional<Integer> own = sentence.child(at, "nsubj");
            if (own.isPresent()) {
                return own;
            }
            int here = at;
            Optional<Integer> passive = here == verb ? Optional.empty() : sentence.child(here, "nsubjpass");
            if (passive.isPresent()) {
                return reporter(sentence, here).or(() -> passive);
            }
            Token token = sentence.token(at);
            boolean noun = token.head() >= 0 && !sentence.token(token.head()).isVerb();
            if (Set.of("acl", "relcl").contains(token.relation()) && noun) {
                return Optional.of(token.head());
            }
            at = SHARING.contains(token.relation()) ? verbAbove(sentence, at) : -1;
        }
        return Optional.empty();
    }

    /** "The agency quoted a source as saying": who says stands before the "as", as object or as subject of a passive. */
    private static Optional<Integer> objectBefore(Sentence sentence, int verb) {
        int as = sentence.token(verb).head();
        boolean afterAs = sentence.token(verb).relation().equals("pcomp")
                && as >= 0
                && sentence.token(as).lemma().equals("as");
        int above = afterAs ? sentence.token(as).head() : -1;
        return above < 0
                ? Optional.empty()
                : sentence.child(above, "dobj").or(() -> sentence.child(above, "nsubjpass"));
    }

    /**
     * "The army confirmed that ten were wounded, adding ...": who suffers in a reported clause does not go on speaking; the
     * one who reports it does.
     */
    private static Optional<Integer> reporter(Sentence sentence, int passive) {
        Token token = sentence.token(passive);
        return token.relation().equals("ccomp") && token.head() >= 0
                ? sentence.child(token.head(), "nsubj")
                : Optional.empty();
    }

    private static int verbAbove(Sentence sentence, int at) {
        int above = sentence.token(at).head();
        while (above >= 0
                && !sentence.token(above).isVerb()
                && !Set.of("acl", "relcl").contains(sentence.token(above).relation())
                && sentence.child(above, "nsubj").isEmpty()) {
            above = sentence.token(above).head();
        }
        return above;
    }

    static boolean isPassive(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean reduced = token.tag().equals("VBN")
                && token.relation().equals("acl")
                && sentence.child(verb, "aux").isEmpty();
        return reduced || sentence.child(verb, "auxpass", "nsubjpass").isPresent();
    }

    private static Optional<Integer> agent(Sentence sentence, int verb) {
        return sentence.children(verb, "agent", "prep").stream()
                .filter(by -> sentence.token(by).lemma().equals("by"))
                .findFirst()
                .flatMap(by -> sentence.child(by, "pobj"));
    }

    /** The words of the noun phrase at {@code head}: without a clause that only tells more of it, or words of the cue. */
    static TextSpan phrase(Sentence sentence, int head, int verb) {
        BitSet words = sentence.subtree(head);
        for (int child : sentence.children(head, "relcl", "acl", "advcl", "parataxis")) {
            boolean aside = child > head && ",".equals(before(sentence, child));
            if (aside || sentence.isBelow(verb, child)) {
                words.andNot(sentence.subtree(child));
            }
        }
        if (sentence.isBelow(verb, head) && head != verb) {
            words.andNot(sentence.subtree(verb));
        }
        words.clear(0, lostComma(sentence, head));
        List<TextSpan> runs = Spans.runs(sentence, words);
        TextSpan own = sentence.token(head).span();
        return runs.stream().filter(run -> run.contains(own)).findFirst().orElse(own);
    }

    /**
     * "... near the city of Raqqa a monitor said": a determiner after other words before the same noun begins the phrase
     * anew, because the comma before it was lost. 0 where none does.
     */
    private static int lostComma(Sentence sentence, int head) {
        List<Integer> before = sentence.children(head).stream()
                .filter(child ->
                        child < head && !sentence.token(child).relation().equals("predet"))
                .toList();
        for (int k = 1; k < before.size(); k++) {
            Token token = sentence.token(before.get(k));
            boolean begins = token.relation().equals("det")
                    && sentence.token(before.get(k - 1)).isNoun()
                    && !sentence.token(before.get(k) - 1).form().equals(",");
            if (begins) {
                return before.get(k);
            }
        }
        return 0;
    }

    /** The mark before the first word of the clause at {@code child}. */
    private static String before(Sentence sentence, int child) {
        int first = sentence.subtree(child).nextSetBit(0);
        return first > 0 ? sentence.token(first - 1).form() : "";
    }

    /** Where the comma before "the Observatory said" was lost: the noun phrase right beside the verb. */
    static Optional<TextSpan> beside(Sentence sentence, int verb) {
        return endingAt(sentence, verb - 1).or(() -> from(sentence, verb + 1));
    }

    private static Optional<TextSpan> endingAt(Sentence sentence, int last) {
        int first = last;
        int article = -1;
        while (first >= 0
                && (isNounOrModifier(sentence.token(first)) || isArticle(sentence, first) || joins(sentence, first))) {
            boolean opens = isArticle(sentence, first) && !joins(sentence, first - 1);
            article = opens && article < 0 ? first : article;
            first--;
        }
        boolean free = first < 0
                || !Character.isLetterOrDigit(sentence.token(first).form().codePointAt(0));
        int begin = free ? first + 1 : article;
        return begin >= 0 && begin <= last && sentence.token(last).isNoun()
                ? Optional.of(
                        sentence.token(begin).span().union(sentence.token(last).span()))
                : Optional.empty();
    }

    private static boolean isArticle(Sentence sentence, int at) {
        return sentence.token(at).tag().equals("DT");
    }

    private static Optional<TextSpan> from(Sentence sentence, int first) {
        if (first >= sentence.tokens().size() || !sentence.token(first).tag().equals("DT")) {
            return Optional.empty();
        }
        int last = first;
        while (last + 1 < sentence.tokens().size() && isNounOrModifier(sentence.token(last + 1))) {
            last++;
        }
        return last > first
                ? Optional.of(
                        sentence.token(first).span().union(sentence.token(last).span()))
                : Optional.empty();
    }

    /** "the Defence Ministry in Moscow", "the army of the republic": a preposition between two nouns of one phrase. */
    private static boolean joins(Sentence sentence, int at) {
        if (at <= 0 || at + 1 >= sentence.tokens().size()) {
            return false;
        }
        Token next = sentence.token(at + 1);
        boolean link = JOINING.contains(sentence.token(at).lemma())
                || sentence.token(at).tag().equals("CC");
        return link
                && sentence.token(at - 1).isNoun()
                && (isNounOrModifier(next) || next.tag().equals("DT"));
    }

    private static boolean isNounOrModifier(Token token) {
        return token.isNoun() || token.tag().equals("JJ") || token.tag().equals("POS");
    }
}
