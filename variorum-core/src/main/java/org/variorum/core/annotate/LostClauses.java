package org.variorum.core.annotate;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.core.lexicon.WordLists;

/** Finds what stands behind a reporting verb where the parser hung it on something else than the verb. */
final class LostClauses {

    /** Where and when it was said: "in an interview", "on Tuesday". */
    private static final Set<String> OCCASIONS = WordLists.words("speech-occasions");

    /** Verbs with whom they are said to between them and their "that". */
    private static final Set<String> TELLING = WordLists.words("telling-verbs");

    /** Between the verb and its "that": "in a statement to the agency on Monday". */
    private static final int FARTHEST_OCCASION = 12;

    private final Sentence sentence;
    private final int verb;

    private LostClauses(Sentence sentence, int verb) {
        this.sentence = sentence;
        this.verb = verb;
    }

    /** The words that {@code verb} reports; empty if none stand behind it. */
    static BitSet of(Sentence sentence, int verb) {
        LostClauses lost = new LostClauses(sentence, verb);
        BitSet found = lost.behindThat(verb + 1);
        if (found.isEmpty()) {
            found = lost.behindOccasion();
        }
        if (found.isEmpty()) {
            found = lost.betweenSubjects();
        }
        return found.isEmpty() ? lost.behindSubject() : found;
    }

    /** Is this "in a statement", "on Tuesday", "during a visit"? */
    static boolean isOccasion(Sentence sentence, int preposition) {
        return sentence.token(preposition).relation().equals("prep")
                && sentence.child(preposition, "pobj")
                        .map(sentence::token)
                        .filter(noun ->
                                OCCASIONS.contains(noun.lemma()) || noun.name().endsWith("DATE"))
                        .isPresent();
    }

    /** "The source added that a unit killed all members": what follows a "that" is reported, whatever the parser hung it on. */
    private BitSet behindThat(int that) {
        BitSet found = new BitSet();
        int last = sentence.tokens().size() - 1;
        boolean mark = that < last
                && sentence.token(that).lemma().equals("that")
                && (sentence.token(that).tag().equals("IN")
                        || sentence.token(that).relation().equals("mark"));
        if (mark && IntStream.range(that, last).anyMatch(i -> sentence.token(i).isVerb())) {
            found.set(that, last);
        }
        return found;
    }

    /** "Confirmed to the agency that". */
    private boolean isToSomebody(int preposition) {
        return sentence.token(preposition).lemma().equals("to")
                && sentence.child(preposition, "pobj")
                        .map(sentence::token)
                        .filter(Speakers::maySpeak)
                        .isPresent();
    }

    /** "Said in a statement that", "told the agency that": the parser hangs the clause on the statement, or on who is told. */
    private BitSet behindOccasion() {
        int last = Math.min(sentence.tokens().size() - 1, verb + FARTHEST_OCCASION);
        boolean occasion = sentence.children(verb, "prep").stream()
                .filter(child -> child > verb && !sentence.token(child).lemma().equals("of"))
                .anyMatch(child -> isOccasion(sentence, child) || isToSomebody(child));
        boolean told = TELLING.contains(sentence.token(verb).lemma())
                && sentence.child(verb, "dobj").filter(whom -> whom > verb).isPresent();
        int that = verb + 1;
        while (that < last
                && !sentence.token(that).isVerb()
                && !sentence.token(that).relation().equals("mark")) {
            that++;
        }
        return occasion || told ? behindThat(that) : new BitSet();
    }

    /**
     * "The government which denied its men were behind the raid also agreed": the parser gave both subjects to the first verb
     * behind them; what the second of them does is what was said of it, up to the next verb.
     */
    private BitSet betweenSubjects() {
        BitSet found = new BitSet();
        int who = sentence.token(verb).relation().equals("relcl")
                ? sentence.token(verb).head()
                : -1;
        int told = who < 0 ? -1 : sentence.token(who).head();
        if (told <= verb || !sentence.token(who).relation().equals("nsubj")) {
            return found;
        }
        boolean second = sentence.children(told, "nsubj").stream()
                .filter(subject -> subject > verb)
                .anyMatch(subject -> sentence.subtree(subject).nextSetBit(0) == verb + 1);
        sentence.children(told, "dep", "conj", "ccomp").stream()
                .filter(next ->
                        second && next > told && sentence.token(next).tag().equals("VBD"))
                .findFirst()
                .ifPresent(next -> found.set(verb + 1, sentence.subtree(next).nextSetBit(told)));
        return found;
    }

    /**
     * "The monitor, which counts the dead in the valley, said the air force conducted": words behind the verb that the parser hung
     * on words before it are what the subject of the verb says, since nothing else can stand there.
     */
    private BitSet behindSubject() {
        BitSet found = new BitSet();
        int last = sentence.tokens().size() - 1;
        boolean subject = sentence.children(verb, "nsubj").stream()
                .filter(child -> child < verb)
                .map(sentence::token)
                .anyMatch(noun -> Speakers.canSpeak(noun.lemma()) || noun.name().endsWith("ORG"));
        boolean crossed = IntStream.range(verb + 1, last)
                .anyMatch(i -> sentence.token(i).head() < verb
                        && sentence.token(i).head() >= 0
                        && sentence.token(i).isNoun()
                        && !sentence.children(i, "acl", "relcl").isEmpty());
        if (subject && crossed && sentence.children(verb, "dobj").isEmpty()) {
            found.set(verb + 1, last);
        }
        return found;
    }
}
