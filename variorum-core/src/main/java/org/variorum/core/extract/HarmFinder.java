package org.variorum.core.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.HarmWord;
import org.variorum.core.lexicon.HarmWord.Field;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.EventType;

/**
 * Finds the words for harm that belong to a claim, its trigger or verbs joined to it ("bombed the town, killing four and
 * wounding ten"), and the heads of those harmed. What is planned or may be harms no one.
 */
final class HarmFinder {

    /** How a verb for harm hangs on the event that did it. */
    private static final Set<String> JOINED = Set.of(
            "conj", "advcl", "xcomp", "oprd", "acomp", "dobj", "pcomp", "prep", "nsubj", "nsubjpass", "pobj", "acl");

    private static final Set<String> PARTS = WordLists.words("part-nouns");
    private static final Set<String> TOLLS = WordLists.words("toll-nouns");

    /** Prepositions before what a toll reaches. */
    private static final Set<String> REACHED = Set.of("to", "at", "of", "past", "above");

    private static final Set<String> WHOLES = Set.of("include", "including", "among");

    private final Sentence sentence;
    private final Clause clause;

    private HarmFinder(Clause clause) {
        this.sentence = clause.sentence();
        this.clause = clause;
    }

    static List<RawHarm> find(Clause clause) {
        HarmFinder finder = new HarmFinder(clause);
        List<RawHarm> found = new ArrayList<>();
        for (int i = 0; i < clause.sentence().tokens().size(); i++) {
            int word = i;
            finder.deed(word)
                    .filter(deed -> finder.belongs(word))
                    .flatMap(deed -> finder.harm(deed, word))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<HarmWord> deed(int i) {
        String lemma = sentence.token(i).lemma();
        return Stream.of(Field.KILLED, Field.INJURED, Field.BOTH, Field.DAMAGED)
                .flatMap(field -> HarmWord.find(field, lemma).stream())
                .filter(deed ->
                        deed.field() != Field.DAMAGED || sentence.token(i).isVerb())
                .findFirst();
    }

    /** Is it the claim's own word, or joined to it without another event's clause between them? */
    private boolean belongs(int word) {
        int root = clause.verb() >= 0 ? clause.verb() : clause.trigger();
        int at = word;
        for (int steps = 0; steps < 8 && at >= 0; steps++) {
            if (at == root || at == clause.trigger()) {
                return true;
            }
            boolean participle = !sentence.token(at).relation().equals("acl") || steps == 0;
            if (!JOINED.contains(sentence.token(at).relation()) || !participle || hasOwnActor(at)) {
                return false;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /** A verb with a subject and an object of its own tells of another act. */
    private boolean hasOwnActor(int at) {
        return sentence.token(at).isVerb()
                && sentence.child(at, "nsubj").isPresent()
                && sentence.child(at, "dobj").isPresent();
    }

    private Optional<RawHarm> harm(HarmWord deed, int word) {
        Standing standing =
                StandingReader.read(sentence, word, EventType.CASUALTIES, false).standing();
        if (!standing.factual()) {
            return Optional.empty();
        }
        List<Integer> victims = new ArrayList<>();
        heads(word).forEach(head -> addWithParts(head, victims));
        List<Integer> named = victims.stream().distinct().toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new RawHarm(deed, sentence.token(word).span(), named, standing.negated()));
    }

    /** The heads of those whom word {@code at} says to be harmed. */
    private List<Integer> heads(int at) {
        Token token = sentence.token(at);
        if (token.isVerb() && !token.relation().equals("oprd")) {
            return ofVerb(at);
        }
        if (TOLLS.contains(token.lemma())) {
            return ofToll(at);
        }
        if (token.isNoun()) {
            List<Integer> of = sentence.children(at, "prep").stream()
                    .filter(prep -> sentence.token(prep).lemma().equals("of"))
                    .flatMap(prep -> sentence.children(prep, "pobj").stream())
                    .toList();
            boolean counted = !sentence.children(at, "nmod", "nummod", "det").isEmpty();
            return of.isEmpty() && counted ? List.of(at) : of;
        }
        return ofAdjective(at);
    }

    /** "The toll rose to 40", "put the toll at 40", "a toll of 40". */
    private List<Integer> ofToll(int at) {
        int verb = sentence.token(at).head();
        return Stream.concat(Stream.of(at), verb >= 0 ? Stream.of(verb) : Stream.of())
                .flatMap(above -> sentence.children(above, "prep").stream())
                .filter(prep -> REACHED.contains(sentence.token(prep).lemma()))
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .filter(this::isCounted)
                .toList();
    }

    private boolean isCounted(int i) {
        return sentence.token(i).tag().equals("CD")
                || sentence.children(i, "nmod", "nummod").stream()
                        .anyMatch(number -> sentence.token(number).tag().equals("CD"));
    }

    private List<Integer> ofVerb(int verb) {
        List<Integer> objects = sentence.children(verb, "dobj").stream()
                .filter(object -> !isOfNext(object))
                .toList();
        if (clause.isPassive(verb) || objects.isEmpty()) {
            boolean transitive = !clause.isPassive(verb)
                    && !Set.of("die", "perish").contains(sentence.token(verb).lemma());
            return transitive ? List.of() : clause.subject(verb).stream().toList();
        }
        return objects;
    }

    /** "A guard killed ten others injured": in a headline without commas the figure is that of the next word. */
    private boolean isOfNext(int object) {
        int next = object + 1;
        return next < sentence.tokens().size()
                && sentence.token(next).tag().equals("VBN")
                && HarmWord.find(Field.INJURED, sentence.token(next).lemma()).isPresent();
    }

    /** "Left four people dead", "four people were dead", "ten injured". */
    private List<Integer> ofAdjective(int at) {
        Token token = sentence.token(at);
        int above = token.head();
        if (above < 0 || !sentence.children(at, "nmod", "nummod").isEmpty()) {
            return List.of(at);
        }
        if (!sentence.token(above).isVerb()) {
            return List.of(above);
        }
        List<Integer> objects = sentence.children(above, "dobj");
        return objects.isEmpty() ? clause.subject(above).stream().toList() : objects;
    }

    /** A head, those joined to it, and the parts of it that the words single out. */
    private void addWithParts(int head, List<Integer> into) {
        int whole = whole(head);
        into.add(whole);
        for (int at : head == whole ? List.of(head) : List.of(head, whole)) {
            for (int child : sentence.children(at, "conj", "appos")) {
                if (isPeople(child)) {
                    addWithParts(child, into);
                }
            }
            sentence.children(at, "prep", "acl").stream()
                    .filter(prep -> WHOLES.contains(sentence.token(prep).lemma()))
                    .flatMap(prep -> sentence.children(prep, "pobj", "dobj").stream())
                    .filter(this::isPeople)
                    .forEach(part -> addWithParts(part, into));
        }
    }

    private boolean isPeople(int i) {
        return sentence.token(i).isNoun() || sentence.token(i).tag().equals("CD");
    }

    /** The people in "dozens of people". */
    private int whole(int head) {
        boolean part = PARTS.contains(sentence.token(head).lemma())
                || sentence.token(head).lemma().equals("none")
                || sentence.token(head).tag().equals("CD");
        if (!part) {
            return head;
        }
        return sentence.children(head, "prep").stream()
                .filter(prep -> sentence.token(prep).lemma().equals("of"))
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .filter(this::isPeople)
                .findFirst()
                .orElse(head);
    }
}
