package org.variorum.core.annotate;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/** Finds who speaks: the subject of a reporting verb, where it has none the one it shares, or the "by" of a passive. */
final class Subjects {

    private static final Set<String> JOINING = WordLists.words("joining-prepositions");

    private static final Set<String> OCCASIONS = WordLists.words("speech-occasions");

    /** Adverbs that open a sentence and are no part of its subject: "Earlier state television said". */
    private static final Set<String> TIMES = WordLists.words("opening-times");

    /** Verbs that a speaker may follow: "said the army". */
    private static final Set<String> INVERTING = WordLists.words("inverting-verbs");

    /** Words without a subject that lend the one of the verb above them. */
    private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl", "pcomp", "dep", "parataxis");

    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP");

    /** Prepositions that open a clause as well. */
    private static final Set<String> CONJUNCTIONS = Set.of("after", "as", "before", "since", "until");

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
            int here = at;
            Optional<Integer> own = nearest(sentence, at);
            if (own.isPresent()) {
                return orReporter(sentence, here, own.get(), verb);
            }
            Optional<Integer> passive = here == verb ? Optional.empty() : passiveAbove(sentence, here);
            if (passive.isPresent()) {
                return passive;
            }
            Token token = sentence.token(at);
            int occasion = hangsOnNoun(sentence, token) ? occasionVerb(sentence, at) : -1;
            Optional<Integer> other = occasion >= 0 ? Optional.empty() : besideTheTree(sentence, at);
            if (other.isPresent()) {
                return other;
            }
            at = occasion >= 0 ? occasion : sharedWith(sentence, at);
        }
        return Optional.empty();
    }

    private static Optional<Integer> passiveAbove(Sentence sentence, int clause) {
        return sentence.child(clause, "nsubjpass")
                .flatMap(subject -> reporter(sentence, clause).or(() -> Optional.of(subject)));
    }

    /** The subject that a verb lends, if it can speak, else whoever reports that clause. */
    private static Optional<Integer> orReporter(Sentence sentence, int clause, int subject, int verb) {
        Optional<Integer> own = Optional.of(subject);
        return clause == verb || Speakers.maySpeak(sentence.token(subject))
                ? own
                : reporter(sentence, clause).or(() -> own);
    }

    /** The verb above that lends its subject; -1 if none does. */
    private static int sharedWith(Sentence sentence, int verb) {
        boolean shares = SHARING.contains(sentence.token(verb).relation());
        return shares ? Conjuncts.joinedTo(sentence, verb).orElseGet(() -> verbAbove(sentence, verb)) : -1;
    }

    private static boolean hangsOnNoun(Sentence sentence, Token token) {
        return Set.of("acl", "relcl").contains(token.relation())
                && token.head() >= 0
                && !sentence.token(token.head()).isVerb();
    }

    /** The noun that a clause hangs on, or the name behind a conjunction that was read as a preposition. */
    private static Optional<Integer> besideTheTree(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (hangsOnNoun(sentence, token)) {
            return Optional.of(token.head());
        }
        boolean tensed = token.relation().equals("advcl") && TENSED.contains(token.tag());
        return tensed ? behindConjunction(sentence, verb) : Optional.empty();
    }

    /**
     * "The ministry said in a statement putting the toll at ten", "released a report stating": the verb that the statement
     * belongs to; -1 if none.
     */
    private static int occasionVerb(Sentence sentence, int verb) {
        Token noun = sentence.token(sentence.token(verb).head());
        boolean occasion =
                sentence.token(verb).tag().equals("VBG") && OCCASIONS.contains(noun.lemma()) && noun.head() >= 0;
        boolean inside = noun.relation().equals("pobj")
                && sentence.token(Math.max(noun.head(), 0)).lemma().equals("in");
        boolean made = noun.relation().equals("dobj");
        int above = !occasion || !(inside || made)
                ? -1
                : made ? noun.head() : sentence.token(noun.head()).head();
        return above >= 0 && sentence.token(above).isVerb() ? above : -1;
    }

    /** "After President Roe early this week blamed": a name read as what "after" governs is the subject of the verb behind it. */
    private static Optional<Integer> behindConjunction(Sentence sentence, int verb) {
        return sentence.children(verb, "prep").stream()
                .filter(prep -> prep < verb
                        && CONJUNCTIONS.contains(sentence.token(prep).lemma()))
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .filter(name -> name < verb)
                .findFirst();
    }

    /** "The convoy, the ministry announced, will leave": of two subjects the nearer one speaks. */
    private static Optional<Integer> nearest(Sentence sentence, int verb) {
        List<Integer> subjects = sentence.children(verb, "nsubj");
        return subjects.stream()
                .reduce((a, b) -> Math.abs(b - verb) < Math.abs(a - verb) ? b : a)
                .or(() -> behindDate(sentence, verb));
    }

    /** "On Tuesday opposition groups stated": without its comma the day takes the subject in, as if it were on the groups. */
    private static Optional<Integer> behindDate(Sentence sentence, int verb) {
        boolean tensed = TENSED.contains(sentence.token(verb).tag());
        return !tensed || sentence.child(verb, "nsubjpass", "expl", "csubj").isPresent()
                ? Optional.empty()
                : sentence.children(verb, "prep").stream()
                        .filter(prep -> prep < verb)
                        .flatMap(prep -> sentence.children(prep, "pobj").stream())
                        .filter(noun -> noun < verb && dateBefore(sentence, noun) >= 0)
                        .findFirst();
    }

    /** The last word of a date that stands before the noun in its own phrase; -1 if none does. */
    private static int dateBefore(Sentence sentence, int noun) {
        int at = isDate(sentence, noun) ? -1 : noun - 1;
        while (at >= 0 && !isDate(sentence, at) && sentence.token(at).head() == noun) {
            at--;
        }
        return at >= 0 && isDate(sentence, at) && sentence.isBelow(at, noun) ? at : -1;
    }

    private static boolean isDate(Sentence sentence, int at) {
        return sentence.token(at).name().endsWith("DATE");
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
     * "The army confirmed that ten were wounded, adding ...": who suffers in a reported clause, or what happens in it, does not
     * go on speaking; the one who reports it does.
     */
    private static Optional<Integer> reporter(Sentence sentence, int clause) {
        int at = clause;
        while (sentence.token(at).relation().equals("conj")
                && sentence.token(at).head() >= 0) {
            at = sentence.token(at).head();
        }
        Token token = sentence.token(at);
        return token.relation().equals("ccomp") && token.head() >= 0
                ? nearest(sentence, token.head())
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
        int begin = Math.max(lostComma(sentence, words), dateBefore(sentence, head) + 1);
        words.clear(0, begin);
        int first = words.nextSetBit(0);
        if (first >= 0
                && first < head
                && TIMES.contains(sentence.token(first).form().toLowerCase(Locale.ROOT))) {
            words.clear(first);
        }
        List<TextSpan> runs = Spans.runs(sentence, words);
        TextSpan own = sentence.token(head).span();
        return runs.stream()
                .filter(run -> run.contains(own))
                .findFirst()
                .or(() -> runs.stream().findFirst())
                .orElse(own);
    }

    /**
     * "... near the city of Raqqa a monitor said": an article right after a noun begins a phrase of its own, because the
     * comma before it was lost, if what it begins can speak. The index of the article, or 0.
     */
    private static int lostComma(Sentence sentence, BitSet words) {
        int begin = 0;
        int apposed = openingName(sentence);
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            boolean apposition = i == apposed && words.get(0);
            boolean article =
                    i > words.nextSetBit(0) && !apposition && token.tag().equals("DT") && token.head() > i;
            boolean after = article
                    && (sentence.token(i - 1).isNoun()
                            || sentence.token(i - 1).tag().startsWith("RB"));
            if (after && Speakers.canSpeak(sentence.token(token.head()).lemma())) {
                begin = i;
            }
        }
        return begin;
    }

    /** How many words of a name open the sentence: "Jane Roe a teacher from the port said" is about one person. */
    private static int openingName(Sentence sentence) {
        int at = 0;
        while (at < sentence.tokens().size() && sentence.token(at).tag().equals("NNP")) {
            at++;
        }
        return at;
    }

    /** The mark before the first word of the clause at {@code child}. */
    private static String before(Sentence sentence, int child) {
        int first = sentence.subtree(child).nextSetBit(0);
        return first > 0 ? sentence.token(first - 1).form() : "";
    }

    /**
     * "... said the ministry", where the parser took other words for the subject: the phrase right behind the verb, if it
     * can speak and no other verb has it.
     */
    static Optional<TextSpan> inverted(Sentence sentence, int verb) {
        int last = verb + 1;
        while (last + 1 < sentence.tokens().size() && isNounOrModifier(sentence.token(last + 1))) {
            last++;
        }
        boolean phrase = INVERTING.contains(sentence.token(verb).lemma())
                && last < sentence.tokens().size()
                && last > verb + 1
                && sentence.token(verb + 1).tag().equals("DT")
                && Speakers.canSpeak(sentence.token(last).lemma());
        return phrase && !hasVerbAfter(sentence, last)
                ? Optional.of(sentence.token(verb + 1)
                        .span()
                        .union(sentence.token(last).span()))
                : Optional.empty();
    }

    private static boolean hasVerbAfter(Sentence sentence, int last) {
        return last + 1 < sentence.tokens().size()
                && Set.of("MD", "VBD", "VBZ", "VBP")
                        .contains(sentence.token(last + 1).tag());
    }

    /** Where the comma before "the Observatory said" was lost: the noun phrase right beside the verb. */
    static Optional<TextSpan> beside(Sentence sentence, int verb) {
        return endingAt(sentence, verb - 1).or(() -> from(sentence, verb + 1));
    }

    /** The noun phrase that ends at {@code last}, from its article or title on. */
    static Optional<TextSpan> endingAt(Sentence sentence, int last) {
        int first = last;
        int article = -1;
        while (first >= 0
                && (isNounOrModifier(sentence.token(first))
                        || isParticipleBeforeNoun(sentence.token(first), first)
                        || isArticle(sentence, first)
                        || joins(sentence, first))) {
            boolean opens = isArticle(sentence, first) && !joins(sentence, first - 1);
            article = opens && article < 0 ? first : article;
            first--;
        }
        boolean free = first < 0
                || !Character.isLetterOrDigit(sentence.token(first).form().codePointAt(0));
        int begin = article >= 0 ? article : titled(sentence, last);
        return nounPhrase(sentence, free ? first + 1 : begin, last);
    }

    private static Optional<TextSpan> nounPhrase(Sentence sentence, int begin, int last) {
        return begin >= 0 && begin <= last && sentence.token(last).isNoun()
                ? Optional.of(
                        sentence.token(begin).span().union(sentence.token(last).span()))
                : Optional.empty();
    }

    /** Where a person's name that ends at {@code last} begins, with the post before it; -1 if there is no name. */
    private static int titled(Sentence sentence, int last) {
        int first = last;
        while (first >= 0 && sentence.token(first).name().endsWith("PERSON")) {
            first--;
        }
        if (first == last) {
            return -1;
        }
        while (first >= 0
                && (sentence.token(first).tag().equals("NNP")
                        || Speakers.canSpeak(sentence.token(first).lemma()))) {
            first--;
        }
        return first + 1;
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
                || (sentence.token(at).tag().equals("CC")
                        && !sentence.token(at).lemma().equals("but"));
        return link
                && sentence.token(at - 1).isNoun()
                && (isNounOrModifier(next) || next.tag().equals("DT"));
    }

    /** "An informed source", "the London-based group". */
    private static boolean isParticipleBeforeNoun(Token token, int at) {
        boolean participle = token.tag().equals("VBN") && token.relation().equals("nmod") && token.head() > at;
        return participle || token.tag().equals("HYPH");
    }

    private static boolean isNounOrModifier(Token token) {
        return token.isNoun() || token.tag().equals("JJ") || token.tag().equals("POS");
    }
}
