package org.variorum.core.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.Trigger;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;

/** Decides whether a word speaks of an event: by its lemma, its modifiers, and what its clause holds. */
final class TriggerMatcher {

    /** How an adjective hangs on what it describes; where it does not, it stands for people ("ten dead"). */
    private static final Set<String> BELOW_NOUN = Set.of("nmod", "amod", "acomp", "oprd", "advmod");

    private static final Set<String> PARTS = WordLists.words("part-nouns");

    private static final Set<Trigger.Need> SPEAKING = Set.of(
            Trigger.Need.SPEECH, Trigger.Need.SPEECH_ALONE, Trigger.Need.ORDER, Trigger.Need.STOP, Trigger.Need.BLAMED);

    /** What a blast leaves people, however the parser hung the word. */
    private static final Set<String> HARMED = Set.of("dead", "wounded", "injured");

    private static final List<String> BESIDE_NOUN = List.of("compound", "amod", "nmod");
    private static final List<String> BESIDE_VERB =
            List.of("prt", "dobj", "nsubjpass", "prep", "advmod", "acomp", "oprd", "attr", "xcomp");
    private final Map<String, List<Trigger>> byLemma = new HashMap<>();
    private final ClauseNeeds needs;

    TriggerMatcher(Lexicon lexicon) {
        this.needs = new ClauseNeeds(lexicon.units());
        for (Trigger trigger : lexicon.triggers()) {
            byLemma.computeIfAbsent(trigger.lemma(), lemma -> new ArrayList<>()).add(trigger);
        }
    }

    /** A word and the trigger it was taken for. */
    record Match(int token, Trigger trigger) {

        boolean isSpeech() {
            return SPEAKING.contains(trigger.needs());
        }
    }

    /** The triggers, in the table's order, that word {@code i} fits, whatever else its document speaks of. */
    List<Match> match(Annotated annotated, Sentence sentence, int i) {
        Token token = sentence.token(i);
        return byLemma.getOrDefault(token.lemma(), List.of()).stream()
                .filter(trigger -> isOf(trigger.pos(), sentence, i))
                .filter(trigger -> trigger.pos() != Trigger.Pos.NOUN || isHead(sentence, i))
                .filter(trigger -> modified(sentence, i, trigger))
                .filter(trigger -> needs.hold(annotated, sentence, i, trigger))
                .map(trigger -> new Match(i, trigger))
                .toList();
    }

    private static boolean isOf(Trigger.Pos pos, Sentence sentence, int i) {
        Token token = sentence.token(i);
        return switch (pos) {
            case NOUN -> token.isNoun();
            case VERB -> token.isVerb() && !describes(token, i);
            case PREDICATE -> token.tag().equals("JJ") && isSaidOf(sentence, i);
            case ADJECTIVE ->
                token.tag().equals("JJ") && (!BELOW_NOUN.contains(token.relation()) || isCounted(sentence, i));
        };
    }

    /** In "strike group" the strike is no event. */
    private static boolean isHead(Sentence sentence, int i) {
        return !Set.of("compound", "nmod").contains(sentence.token(i).relation());
    }

    private static boolean modified(Sentence sentence, int i, Trigger trigger) {
        List<String> relations =
                trigger.pos() == Trigger.Pos.NOUN || trigger.pos() == Trigger.Pos.ADJECTIVE ? BESIDE_NOUN : BESIDE_VERB;
        List<String> modifiers = sentence.children(i).stream()
                .filter(child -> relations.contains(sentence.token(child).relation()))
                .flatMap(child -> Stream.concat(Stream.of(child), behind(sentence, child)))
                .map(child -> sentence.token(child).lemma())
                .toList();
        boolean wanted =
                trigger.modifiers().isEmpty() || trigger.modifiers().stream().anyMatch(modifiers::contains);
        return wanted && trigger.without().stream().noneMatch(modifiers::contains);
    }

    /** "Besieged towns", "a destroyed house": the participle describes, and stands before its noun. */
    private static boolean describes(Token token, int i) {
        return token.head() > i && Set.of("nmod", "amod", "compound").contains(token.relation());
    }

    /** "Counted 24 dead": the number stands right before it, and no noun behind. */
    private static boolean isCounted(Sentence sentence, int i) {
        boolean number = i > 0 && sentence.token(i - 1).tag().equals("CD");
        boolean noun = i + 1 < sentence.tokens().size() && sentence.token(i + 1).isNoun();
        return number && !noun;
    }

    private static boolean isSaidOf(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean behindNoun = Set.of("nmod", "amod").contains(token.relation()) && token.head() < i;
        return behindNoun || Set.of("acomp", "oprd", "ccomp").contains(token.relation());
    }

    /** The attacks in "a spate of attacks". */
    private static Stream<Integer> ofWhat(Sentence sentence, int part) {
        return sentence.children(part, "prep").stream()
                .filter(prep -> sentence.token(prep).lemma().equals("of"))
                .flatMap(prep -> sentence.children(prep, "pobj").stream());
    }

    /** Adjectives behind an object, which say what is made of it: "held the army responsible". */
    private static Stream<Integer> behind(Sentence sentence, int object) {
        if (!sentence.token(object).relation().equals("dobj")) {
            return Stream.of();
        }
        int next = sentence.subtree(object).length();
        Stream<Integer> harmed = next < sentence.tokens().size()
                        && HARMED.contains(sentence.token(next).form())
                ? Stream.of(next)
                : Stream.of();
        Stream<Integer> adjectives = Stream.concat(harmed, saidOf(sentence, object));
        return PARTS.contains(sentence.token(object).lemma())
                ? Stream.concat(adjectives, ofWhat(sentence, object))
                : adjectives;
    }

    /** "Left a guard wounded", "five injured": adjectives and past participles behind the noun. */
    private static Stream<Integer> saidOf(Sentence sentence, int object) {
        return sentence.children(object, "nmod", "amod", "acl").stream()
                .filter(child -> child > object)
                .filter(child -> !sentence.token(child).relation().equals("acl")
                        || sentence.token(child).tag().equals("VBN"));
    }
}
