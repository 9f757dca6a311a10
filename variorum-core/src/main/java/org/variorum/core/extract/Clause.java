package org.variorum.core.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/**
 * The clause of an event: the word that speaks of it, the verb that carries it, and the words that belong to both.
 *
 * @param trigger index of the word that speaks of the event
 * @param verb index of the verb that carries it: the trigger itself, or the verb a noun depends on; -1 for a bare noun phrase
 */
record Clause(Sentence sentence, int trigger, int verb) {

    private static final Set<String> OTHER_CLAUSE = Set.of("ccomp", "advcl", "relcl", "parataxis", "acl", "csubj");

    /** Verbs that say little by themselves: "carried out strikes", "came under fire". */
    private static final Set<String> LIGHT = WordLists.words("light-verbs");

    private static final Set<String> NAMING = Set.of("be", "include");

    private static final Set<String> MEASURES = WordLists.words("measure-nouns");

    /** Verbs whose object acts: "prompted the army to fire". */
    private static final Set<String> MOVING = WordLists.words("moving-verbs");

    static Clause of(Sentence sentence, int trigger) {
        if (sentence.token(trigger).isVerb()) {
            return new Clause(sentence, trigger, trigger);
        }
        int at = sentence.token(trigger).head();
        int steps = 0;
        while (at >= 0
                && !sentence.token(at).isVerb()
                && steps++ < sentence.tokens().size()) {
            at = sentence.token(at).head();
        }
        return new Clause(sentence, trigger, at);
    }

    private Token token(int i) {
        return sentence.token(i);
    }

    boolean isNoun() {
        return trigger != verb;
    }

    /** Does the verb only lend the noun its subject? */
    boolean isLight() {
        if (!isNoun() || verb < 0 || !LIGHT.contains(token(verb).lemma())) {
            return false;
        }
        Token noun = token(measured());
        return noun.head() == verb
                && (noun.relation().equals("dobj") || noun.relation().equals("nsubjpass"));
    }

    /** In "three days of strikes" the days, which the verb has for the strikes; else the trigger itself. */
    private int measured() {
        int of = token(trigger).head();
        int measure = of >= 0 && token(of).lemma().equals("of") ? token(of).head() : -1;
        return measure >= 0 && MEASURES.contains(token(measure).lemma()) ? measure : trigger;
    }

    boolean isPassive(int at) {
        return isRaised(at)
                || sentence.child(at, "auxpass", "nsubjpass").isPresent()
                || (token(at).tag().equals("VBN") && sentence.child(at, "agent").isPresent())
                || (token(at).tag().equals("VBN")
                        && Set.of("acl", "relcl", "nmod").contains(token(at).relation())
                        && sentence.child(at, "nsubj", "dobj").isEmpty());
    }

    /** "Were reported killed": the participle behind a passive verb is passive too. */
    private boolean isRaised(int at) {
        Token token = token(at);
        return token.tag().equals("VBN")
                && Set.of("xcomp", "oprd", "acomp").contains(token.relation())
                && sentence.child(at, "nsubj", "dobj", "aux").isEmpty()
                && sentence.child(token.head(), "nsubjpass").isPresent();
    }

    /** The words of the clause, other clauses inside it left out. */
    BitSet words() {
        BitSet inside = new BitSet();
        if (verb >= 0) {
            collect(verb, inside);
        }
        inside.or(sentence.subtree(trigger));
        return inside;
    }

    private void collect(int at, BitSet into) {
        into.set(at);
        for (int child : sentence.children(at)) {
            boolean other = OTHER_CLAUSE.contains(token(child).relation())
                    || (token(child).relation().equals("conj") && token(child).isVerb());
            if (!other && !into.get(child)) {
                collect(child, into);
            }
        }
    }

    /** The clause's words as stretches of text. */
    List<TextSpan> scope() {
        List<TextSpan> spans = new ArrayList<>();
        BitSet inside = words();
        for (int i = inside.nextSetBit(0); i >= 0; i = inside.nextSetBit(i)) {
            int end = inside.nextClearBit(i);
            spans.add(token(i).span().union(token(end - 1).span()));
            i = end;
        }
        return spans;
    }

    /** The quote: the clause from its first word to its last, outer punctuation left off. */
    TextSpan quote() {
        BitSet inside = sentence.subtree(verb >= 0 ? naming() : trigger);
        int first = inside.nextSetBit(0);
        int last = inside.length() - 1;
        while (first < last && ",;:-–—".contains(token(first).form())) {
            first++;
        }
        while (last > first && ",;:-–—".contains(token(last).form())) {
            last--;
        }
        return token(first).span().union(token(last).span());
    }

    /** "Those killed included two nurses": the verb that says who they were, of whom the participle tells. */
    private int naming() {
        boolean participle = verb == trigger
                && token(verb).tag().equals("VBN")
                && token(verb).relation().equals("acl");
        int at = participle ? token(verb).head() : -1;
        for (int steps = 0; steps < 4 && at >= 0 && !token(at).isVerb(); steps++) {
            at = token(at).head();
        }
        return at >= 0 && NAMING.contains(token(at).lemma()) ? at : verb;
    }

    /** The subject of {@code at}, where need be that of the verb it shares its subject with. */
    Optional<Integer> subject(int at) {
        int verbAt = at;
        for (int steps = 0; steps < 4 && verbAt >= 0; steps++) {
            Optional<Integer> found = standingFor(verbAt);
            if (found.isPresent()) {
                return found;
            }
            verbAt = shares(verbAt) ? verbAbove(verbAt) : -1;
        }
        return Optional.empty();
    }

    /** The verb's own subject, the noun its clause hangs on, or the object of the verb that makes somebody do it. */
    private Optional<Integer> standingFor(int verbAt) {
        Optional<Integer> own =
                ownSubject(verbAt).filter(subject -> !isRelativePronoun(subject) && !isReflexive(subject));
        int head = token(verbAt).head();
        if (own.isPresent() || head < 0) {
            return own;
        }
        return switch (token(verbAt).relation()) {
            case "relcl", "acl" -> Optional.of(head);
            case "xcomp" -> controller(head);
            default -> Optional.empty();
        };
    }

    private boolean shares(int verbAt) {
        return Set.of("conj", "xcomp", "advcl", "pcomp").contains(token(verbAt).relation())
                || ownSubject(verbAt).filter(this::isReflexive).isPresent();
    }

    private int verbAbove(int verbAt) {
        int above = token(verbAt).head();
        while (above >= 0 && !token(above).isVerb()) {
            above = token(above).head();
        }
        return above;
    }

    /** "The order led France to strike": the object of a verb that makes somebody act is who acts. */
    private Optional<Integer> controller(int verbAt) {
        boolean moves = MOVING.contains(token(verbAt).lemma()) && !isPassive(verbAt);
        return moves ? sentence.child(verbAt, "dobj") : Optional.empty();
    }

    /** The nearest before the verb: a dateline may be misread as a first one. */
    private Optional<Integer> ownSubject(int verbAt) {
        List<Integer> subjects = sentence.children(verbAt, "nsubj", "nsubjpass");
        return subjects.stream()
                .filter(subject -> subject < verbAt)
                .reduce((first, second) -> second)
                .or(() -> subjects.stream().findFirst());
    }

    /** "The army has itself begun to fire": the true subject stands further up. */
    private boolean isReflexive(int at) {
        return token(at).tag().equals("PRP") && token(at).form().endsWith("self");
    }

    private boolean isRelativePronoun(int at) {
        return Set.of("WDT", "WP").contains(token(at).tag())
                || (token(at).lemma().equals("that") && token(at).tag().equals("IN"));
    }
}
