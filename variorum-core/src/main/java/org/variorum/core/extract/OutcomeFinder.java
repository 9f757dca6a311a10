package org.variorum.core.extract;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.OutcomeCue;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/** Finds the words for what an act was done for and for what came of it, as they stand. */
final class OutcomeFinder {

    /** Prepositions before what is reached: "led to", "resulted in", "aimed at". */
    private static final Set<String> AIMS = Set.of("to", "in", "at");

    private final Sentence sentence;

    /** The word of the event and the verb that carries it. */
    private final Set<Integer> sites = new LinkedHashSet<>();

    private OutcomeFinder(Clause clause) {
        this.sentence = clause.sentence();
        sites.add(clause.trigger());
        if (clause.isLight()) {
            sites.add(clause.verb());
        }
        for (int site : List.copyOf(sites)) {
            Token token = sentence.token(site);
            if (token.relation().equals("xcomp") && token.head() >= 0) {
                sites.add(token.head());
            }
        }
    }

    /** The first words for {@code field} in the claim of {@code clause}. */
    static Optional<Standing.Cue> find(Clause clause, OutcomeCue.Field field) {
        OutcomeFinder finder = new OutcomeFinder(clause);
        return OutcomeCue.all().stream()
                .filter(cue -> cue.field() == field)
                .flatMap(cue -> finder.words(cue).limit(1).map(word -> finder.cited(cue, word)))
                .findFirst();
    }

    private Standing.Cue cited(OutcomeCue cue, int word) {
        return new Standing.Cue(cue.shape() == OutcomeCue.Shape.PREDICATE ? predicate(word) : phrase(word), cue.id());
    }

    /** The heads of the phrases that fit a cue. */
    private Stream<Integer> words(OutcomeCue cue) {
        return switch (cue.shape()) {
            case INFINITIVE -> below("advcl", "acl").filter(i -> isInfinitive(i));
            case PHRASE ->
                below("prep")
                        .filter(prep -> sentence.children(prep, "pobj").stream()
                                .anyMatch(noun -> isOne(cue, noun)
                                        && sentence.children(noun, "nmod", "amod")
                                                .isEmpty()));
            case PARTICIPLE -> below("advcl", "acl").filter(i -> isOne(cue, i) && isParticiple(i, cue.field()));
            case RELATIVE -> relatives().filter(i -> isOne(cue, i));
            case PREDICATE ->
                sites.stream()
                        .filter(site -> Set.of("nsubj", "nsubjpass")
                                .contains(sentence.token(site).relation()))
                        .map(site -> sentence.token(site).head())
                        .filter(verb -> verb >= 0 && isOne(cue, verb) && reaches(verb));
            case CLAUSE ->
                below("advcl").filter(i -> sentence.children(i, "mark").stream().anyMatch(mark -> isOne(cue, mark)));
        };
    }

    private Stream<Integer> below(String... relations) {
        return sites.stream().flatMap(site -> sentence.children(site, relations).stream());
    }

    /** Relative clauses of the event's noun, and those behind its verb that take up the whole act. */
    private Stream<Integer> relatives() {
        Stream<Integer> ofAct = sites.stream()
                .filter(site -> sentence.token(site).isVerb())
                .flatMap(site -> sentence.children(site, "dobj").stream())
                .flatMap(object -> sentence.children(object, "relcl").stream())
                .filter(clause -> sentence.children(clause, "nsubj").stream()
                        .anyMatch(which -> sentence.token(which).lemma().equals("which")
                                && which > 0
                                && sentence.token(which - 1).form().equals(",")));
        return Stream.concat(below("relcl"), ofAct);
    }

    /** "The raids stopped" tells of no effect: what came of them has to be named. */
    private boolean reaches(int verb) {
        boolean object = sentence.child(verb, "dobj", "xcomp", "nsubjpass").isPresent();
        boolean reached = sentence.children(verb, "prep").stream()
                .anyMatch(prep -> AIMS.contains(sentence.token(prep).lemma()));
        return sentence.child(verb, "neg").isEmpty() && (object || reached);
    }

    private boolean isOne(OutcomeCue cue, int i) {
        return cue.words().contains(sentence.token(i).lemma());
    }

    private boolean isInfinitive(int i) {
        return sentence.token(i).tag().equals("VB")
                && sentence.children(i, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).tag().equals("TO"))
                && sentence.child(i, "mark").isEmpty();
    }

    /** What comes of an act stands behind it, in "-ing" and without a word that makes it a time ("after leaving"). */
    private boolean isParticiple(int i, OutcomeCue.Field field) {
        boolean effect = sentence.token(i).tag().equals("VBG")
                && sentence.child(i, "mark", "nsubj").isEmpty()
                && sites.stream().allMatch(site -> site < i);
        return field == OutcomeCue.Field.EFFECT
                ? effect
                : sentence.token(i).tag().equals("VBN");
    }

    private TextSpan phrase(int head) {
        return trimmed(sentence.subtree(head));
    }

    /** The verb and what stands behind it: its subject is the act itself. */
    private TextSpan predicate(int verb) {
        BitSet inside = sentence.subtree(verb);
        inside.clear(0, verb);
        return trimmed(inside);
    }

    /** From the first word to the last, without marks at either end. */
    private TextSpan trimmed(BitSet inside) {
        int first = inside.nextSetBit(0);
        int last = inside.length() - 1;
        while (last > first && isMark(last)) {
            last--;
        }
        while (first < last && isMark(first)) {
            first++;
        }
        return sentence.token(first).span().union(sentence.token(last).span());
    }

    private boolean isMark(int i) {
        return sentence.token(i).form().codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
