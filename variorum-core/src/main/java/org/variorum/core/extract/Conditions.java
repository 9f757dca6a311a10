package org.variorum.core.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;

/**
 * What a clause depends on: the word that opens it ("if", "whenever", "any time", a helping verb before its subject), and
 * whether what stands above it is told as no more than possible.
 */
final class Conditions {

    /** So far up the tree the helping verb of a chain of infinitives is looked for. */
    private static final int HIGHEST = 4;

    private static final Set<String> IF = Set.of("if", "unless");
    private static final Set<String> EACH = Set.of("any", "each", "every");
    private static final Set<String> PRESENT = Set.of("VBP", "VBZ");
    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final Set<String> INVERTED = Set.of("should", "be", "have");
    private static final Set<String> HABITUAL = WordLists.words("habit-adverbs");
    private static final Set<String> CHOICES = WordLists.words("choice-nouns");

    private Conditions() {}

    /** The words that open the clause of verb {@code verb}. */
    static List<Integer> openers(Sentence sentence, int verb) {
        Stream<Integer> adverbs = sentence.children(verb, "advmod").stream()
                .filter(word -> sentence.token(word).tag().equals("WRB"));
        return Stream.of(
                        sentence.children(verb, "mark").stream(),
                        adverbs,
                        anyTime(sentence, verb).stream(),
                        inverted(sentence, verb).stream())
                .flatMap(words -> words)
                .toList();
    }

    /** "Any time the dam is shelled": the noun right before the clause's first word, wherever the parse hangs it. */
    private static Optional<Integer> anyTime(Sentence sentence, int verb) {
        int subject = sentence.child(verb, "nsubj", "nsubjpass").orElse(-1);
        if (subject < 0) {
            return Optional.empty();
        }
        return IntStream.range(Math.max(1, subject - HIGHEST), subject)
                .filter(i -> sentence.token(i).lemma().equals("time"))
                .filter(i -> EACH.contains(sentence.token(i - 1).lemma()))
                .boxed()
                .findFirst();
    }

    /** The verb next before a word; -1 if none. */
    private static int verbBefore(Sentence sentence, int word) {
        int at = word - 1;
        while (at >= 0
                && !(sentence.token(at).isVerb() && !sentence.children(at).isEmpty())) {
            at--;
        }
        return at;
    }

    /** "Should the town fall", "were jets to bomb it": the helping verb before the subject, in a clause below another. */
    private static Optional<Integer> inverted(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        int subject = sentence.child(verb, "nsubj", "nsubjpass").orElse(-1);
        return sentence.children(verb, "aux").stream()
                .filter(aux -> aux < subject && token.relation().equals("advcl"))
                .filter(aux -> INVERTED.contains(sentence.token(aux).lemma()))
                .findFirst();
    }

    /** Has the clause of word {@code at} one below it that opens with "if"? */
    static boolean hasIf(Sentence sentence, int at) {
        return sentence.children(at, "advcl").stream()
                .flatMap(clause -> sentence.children(clause, "mark").stream())
                .anyMatch(mark -> IF.contains(sentence.token(mark).lemma()));
    }

    /** Does the clause above word {@code at} open with "if": "if the town were to fall"? */
    static boolean isBehindIf(Sentence sentence, int at) {
        int above = sentence.token(at).head();
        return above >= 0
                && sentence.children(above, "mark").stream()
                        .anyMatch(mark -> IF.contains(sentence.token(mark).lemma()));
    }

    /**
     * Is the clause above told as possible or to come, and this one in the present ("will answer when the dam is shelled") or,
     * where somebody reports it, in the past that stands for it ("said he would answer when the dam was shelled")?
     */
    static boolean isUnderModal(Sentence sentence, int at, boolean reported) {
        Token token = sentence.token(at);
        int above = anyTime(sentence, at)
                .map(time -> verbBefore(sentence, time))
                .orElse(Set.of("advcl", "relcl", "conj").contains(token.relation()) ? token.head() : -1);
        if (above < 0 || !isModal(sentence, above)) {
            return false;
        }
        List<Integer> helping = sentence.children(at, "aux", "auxpass");
        Token finite = helping.isEmpty() ? token : sentence.token(helping.get(0));
        return PRESENT.contains(finite.tag()) || (reported && PAST.contains(finite.tag()));
    }

    /** Is the clause above told as what always, often or never happens: "does not always admit when it has shelled the port"? */
    static boolean isUnderHabit(Sentence sentence, int at) {
        Token token = sentence.token(at);
        int above = token.relation().equals("advcl") || token.relation().equals("ccomp") ? token.head() : -1;
        return above >= 0
                && sentence.children(above, "advmod", "neg").stream()
                        .anyMatch(adverb ->
                                HABITUAL.contains(sentence.token(adverb).lemma()));
    }

    /** Does the preposition above word {@code at} hang on a clause told as possible: "could start a war by shelling"? */
    static boolean isMeansOfModal(Sentence sentence, int at) {
        int preposition = sentence.token(at).head();
        int verb = preposition < 0 ? -1 : sentence.token(preposition).head();
        return verb >= 0 && mayCome(sentence, verb);
    }

    /** A verb with a helping verb of possibility, or an infinitive that hangs on one or on a noun of choice. */
    private static boolean mayCome(Sentence sentence, int verb) {
        int at = verb;
        for (int steps = 0; steps < HIGHEST && at >= 0; steps++) {
            if (isModal(sentence, at)) {
                return true;
            }
            boolean open = sentence.children(at, "aux").stream()
                    .anyMatch(aux -> sentence.token(aux).tag().equals("TO"));
            boolean joined = sentence.token(at).relation().equals("conj");
            if (!open && !joined) {
                return isChoice(sentence, at)
                        || sentence.children(at, "nsubj").stream().anyMatch(noun -> isChoice(sentence, noun));
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    private static boolean isChoice(Sentence sentence, int word) {
        return CHOICES.contains(sentence.token(word).lemma());
    }

    private static boolean isModal(Sentence sentence, int verb) {
        List<Token> helping =
                sentence.children(verb, "aux").stream().map(sentence::token).toList();
        return helping.stream().anyMatch(aux -> aux.tag().equals("MD"))
                && helping.stream().noneMatch(aux -> aux.lemma().equals("have"));
    }
}
