package org.variorum.core.annotate;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Entries.Takes;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;

/** Finds the words that a reporting verb reports, by what the lexicon says that it takes. */
final class Complements {

    /** What a blast claims is said by nobody. */
    private static final Set<String> LIVES = WordLists.words("life-nouns");

    /** "Even as the minister protested" tells when, and not what he said. */
    private static final Set<String> BEFORE_AS = Set.of("even", "just", "much");

    /** What a verb takes that may stand in the passive. */
    private static final Set<Takes> PASSIVE =
            Set.of(Takes.CLAUSE, Takes.INFINITIVE, Takes.OBJECT, Takes.NAMING, Takes.AS);

    /** Between the verb and its "that" stands at most whom it was told. */
    private static final int FARTHEST_THAT = 4;

    /** Verbs whose gerund is what they report: "denied, on Monday, having met the rebels". */
    private static final Set<String> OF_DEEDS = Set.of("deny", "admit");

    private static final Set<String> COUNTING = Set.of("count", "document", "record", "register", "tally");

    private static final Set<String> PARTING = Set.of("cc", "punct", "prep", "advmod", "npadvmod");

    private final Sentence sentence;
    private final int verb;
    private final Entries.SpeechWord word;

    private Complements(Sentence sentence, int verb, Entries.SpeechWord word) {
        this.sentence = sentence;
        this.verb = verb;
        this.word = word;
    }

    /** The reported words; empty if the verb reports nothing here. */
    static BitSet of(Sentence sentence, int verb, Entries.SpeechWord word) {
        Complements complements = new Complements(sentence, verb, word);
        return Subjects.isPassive(sentence, verb) ? complements.passive() : complements.active();
    }

    /** By the first of what the verb takes that stands here. */
    private BitSet active() {
        for (Takes takes : Takes.values()) {
            BitSet found = takes(takes) ? after(takes) : new BitSet();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return new BitSet();
    }

    private BitSet after(Takes takes) {
        return switch (takes) {
            case CLAUSE -> clause();
            case INFINITIVE -> infinitive();
            case OBJECT -> object();
            case NAMING -> named("oprd", "xcomp", "ccomp", "attr", "acomp");
            case AS -> namedAs();
            case PREP -> afterPreposition();
            case INSERTED -> isInsertedWithAs() ? aboveWithout() : new BitSet();
            case OF, QUOTE -> new BitSet();
        };
    }

    private boolean takes(Takes takes) {
        return word.takes().contains(takes);
    }

    private BitSet clause() {
        BitSet found = new BitSet();
        List<Integer> clauses = sentence.children(verb, "ccomp");
        clauses.stream()
                .filter(child -> child < verb || clauses.get(0) > verb || !isTrailingCue(child))
                .forEach(child -> found.or(sentence.subtree(child)));
        if (!found.isEmpty()) {
            toTheEnd(found);
            strangers().forEach(child -> found.or(sentence.subtree(child)));
        }
        if (found.isEmpty()) {
            found.or(deed());
        }
        if (found.isEmpty()) {
            sentence.children(verb, "parataxis").stream()
                    .filter(child -> child > verb)
                    .forEach(child -> found.or(sentence.subtree(child)));
        }
        if (found.isEmpty() && !word.isAttitude()) {
            found.or(LostClauses.of(sentence, verb));
        }
        return found.isEmpty() && !word.isAttitude() ? above() : found;
    }

    /** "Denied, on Monday, having met the rebels", and not "denied the reports, calling them lies". */
    private BitSet deed() {
        BitSet found = new BitSet();
        boolean ofDeed = OF_DEEDS.contains(sentence.token(verb).lemma())
                && sentence.children(verb, "dobj").isEmpty();
        sentence.children(verb, "advcl", "pcomp").stream()
                .filter(child ->
                        ofDeed && child > verb && sentence.token(child).tag().equals("VBG"))
                .forEach(child -> found.or(sentence.subtree(child)));
        return found;
    }

    /**
     * "The army said that ..." reports all up to the end of the sentence where the parser broke the clause off in its middle: in
     * front of words that no comma and no "and" parts from it.
     */
    private void toTheEnd(BitSet found) {
        int first = found.nextSetBit(verb);
        boolean that = first > verb && sentence.token(first).lemma().equals("that") && first <= verb + FARTHEST_THAT;
        int gap = that ? found.nextClearBit(first) : -1;
        int last = sentence.tokens().size() - 1;
        if (gap < 0 || gap >= last || PARTING.contains(sentence.token(gap).relation())) {
            return;
        }
        if (gap == first + 1
                || !sentence.isBelow(gap, verb)
                || sentence.token(gap).isVerb()) {
            found.set(first, last);
        }
    }

    /**
     * The clause that the verb was hung on. A reporting verb that follows a clause without an "and" between them reports it:
     * "troops killed ten people a military source told the agency"; so does "as the minister said".
     */
    private BitSet above() {
        Token token = sentence.token(quoting());
        int head = token.head();
        boolean inserted = token.relation().equals("parataxis") && head >= 0;
        boolean hung = isHung(token) && !hasAccount();
        BitSet found = new BitSet();
        if (inserted || hung || isInsertedWithAs()) {
            found.or(aboveWithout());
        }
        if (hung) {
            found.clear(quoting(), sentence.tokens().size());
        }
        return found.isEmpty() && quoting() != verb ? quotedBefore() : found;
    }

    /** "Troops killed ten people a military source told the agency": joined to a verb before it without an "and". */
    private boolean isHung(Token token) {
        int head = token.head();
        return token.relation().equals("conj")
                && head < verb
                && sentence.token(head).isVerb()
                && sentence.children(head, "cc").stream().noneMatch(cc -> cc > head && cc < verb);
    }

    /** "Denied reports that jets hit the port": the verb has what it reports behind it. */
    private boolean hasAccount() {
        return takes(Takes.OBJECT)
                && sentence.children(verb, "dobj").stream()
                        .flatMap(noun -> sentence.children(noun, "acl", "relcl", "ccomp").stream())
                        .flatMap(told -> sentence.children(told, "mark").stream())
                        .anyMatch(mark -> mark > verb);
    }

    /** "Two died near the pass, the mayor was quoted as saying". */
    private BitSet quotedBefore() {
        BitSet found = new BitSet();
        int quoted = quoting();
        sentence.children(quoted, "ccomp", "advcl", "parataxis").stream()
                .filter(child ->
                        child < quoted && sentence.children(child, "mark").isEmpty())
                .forEach(child -> found.or(sentence.subtree(child)));
        return found;
    }

    /** The "quoted" of "was quoted as saying", which hangs on what is said; else the verb itself. */
    private int quoting() {
        int as = sentence.token(verb).head();
        int above = as >= 0 && sentence.token(verb).relation().equals("pcomp")
                ? sentence.token(as).head()
                : -1;
        return above >= 0 && sentence.child(above, "auxpass").isPresent() ? above : verb;
    }

    /** Subjects that belong to the reported clause: "The convoy, the ministry announced, will leave". */
    private List<Integer> strangers() {
        List<Integer> subjects = sentence.children(verb, "nsubj");
        boolean occasion = SpeakerPhrases.beforeOccasion(sentence, verb).isPresent();
        return subjects.size() < 2 || occasion ? List.of() : subjects.subList(0, subjects.size() - 1);
    }

    /** ", the paper reported" at the end of a sentence, of which another cue has reported the rest. */
    private boolean isTrailingCue(int clause) {
        BitSet words = sentence.subtree(clause);
        int first = words.nextSetBit(0);
        boolean afterComma = first > 0 && sentence.token(first - 1).form().equals(",");
        return afterComma && words.length() == clause + 1;
    }

    private boolean isInsertedWithAs() {
        return sentence.token(verb).relation().equals("advcl")
                && sentence.children(verb, "mark", "prep", "advmod").stream()
                        .anyMatch(child -> child < verb
                                && sentence.token(child).lemma().equals("as")
                                && !(child > 0
                                        && BEFORE_AS.contains(
                                                sentence.token(child - 1).lemma())));
    }

    private BitSet aboveWithout() {
        int own = quoting();
        int above = sentence.token(own).head();
        while (!sentence.token(above).isVerb() && sentence.token(above).head() >= 0) {
            above = sentence.token(above).head();
        }
        BitSet found = sentence.subtree(above);
        found.andNot(sentence.subtree(own));
        return found;
    }

    private BitSet infinitive() {
        BitSet found = new BitSet();
        Optional<Integer> to = sentence.children(verb, "xcomp", "ccomp").stream()
                .filter(child -> child > verb)
                .filter(child -> sentence.children(child, "aux").stream()
                                .anyMatch(aux -> sentence.token(aux).lemma().equals("to"))
                        || sentence.token(child).tag().equals("VBG"))
                .findFirst();
        to.ifPresent(child -> {
            found.or(sentence.subtree(child));
            sentence.child(verb, "dobj").ifPresent(object -> found.or(sentence.subtree(object)));
        });
        return found;
    }

    /** The object and what belongs to it: "the army of shelling the town", "the raid a crime". */
    private BitSet object() {
        BitSet found = new BitSet();
        List<Integer> objects = sentence.children(verb, "dobj").stream()
                .filter(object -> !LIVES.contains(sentence.token(object).lemma()))
                .toList();
        if (isCount()) {
            return counted();
        }
        if (objects.isEmpty() || isBarePronoun(objects.get(0))) {
            return found;
        }
        objects.forEach(object -> found.or(sentence.subtree(object)));
        sentence.children(verb, "prep", "xcomp", "oprd", "pcomp").stream()
                .filter(child -> child > verb && !LostClauses.isOccasion(sentence, child) && !isAccording(child))
                .forEach(child -> found.or(sentence.subtree(child)));
        return found;
    }

    /** "Counted 24 dead and dozens more wounded": a number behind the verb, whatever the parser made of it. */
    private boolean isCount() {
        return COUNTING.contains(sentence.token(verb).lemma())
                && verb + 1 < sentence.tokens().size()
                && sentence.token(verb + 1).tag().equals("CD")
                && sentence.children(verb, "dobj").stream()
                        .noneMatch(object -> sentence.token(object).isNoun());
    }

    /** The number and what follows it up to a comma. */
    private BitSet counted() {
        BitSet found = new BitSet();
        for (int i = verb + 1;
                i < sentence.tokens().size() && !sentence.token(i).relation().equals("punct");
                i++) {
            found.set(i);
        }
        return found;
    }

    /** "The monitor confirmed the raid, according to the paper": the paper tells of the monitor. */
    private boolean isAccording(int preposition) {
        return sentence.token(preposition).lemma().equals("accord")
                || sentence.token(preposition).form().equalsIgnoreCase("according");
    }

    /** "It condemned them": nothing is said of them. */
    private boolean isBarePronoun(int object) {
        return Set.of("PRP", "WP", "WDT").contains(sentence.token(object).tag())
                && sentence.children(verb, "prep", "xcomp", "oprd").isEmpty();
    }

    private BitSet named(String... names) {
        BitSet found = new BitSet();
        boolean names2 = !sentence.children(verb, names).isEmpty();
        List<Integer> objects = sentence.children(verb, "dobj");
        if (names2 || objects.size() > 1) {
            objects.forEach(object -> found.or(sentence.subtree(object)));
            sentence.children(verb, names).forEach(child -> found.or(sentence.subtree(child)));
        }
        return found;
    }

    private BitSet namedAs() {
        BitSet found = new BitSet();
        Optional<Integer> object = sentence.child(verb, "dobj");
        Optional<Integer> as = sentence.children(verb, "prep").stream()
                .filter(child -> sentence.token(child).lemma().equals("as"))
                .findFirst();
        if (object.isPresent() && as.isPresent()) {
            found.or(sentence.subtree(object.get()));
            found.or(sentence.subtree(as.get()));
        }
        return found;
    }

    private BitSet afterPreposition() {
        BitSet found = new BitSet();
        preposition(sentence, verb, word)
                .flatMap(prep -> sentence.child(prep, "pobj", "pcomp"))
                .ifPresent(object -> found.or(sentence.subtree(object)));
        return found;
    }

    /** The preposition that is part of a reporting word: the "for" of "call for". */
    static Optional<Integer> preposition(Sentence sentence, int verb, Entries.SpeechWord word) {
        String last = word.lemma().substring(word.lemma().lastIndexOf(' ') + 1);
        return sentence.children(verb, "prep", "prt", "advmod").stream()
                .filter(child -> child > verb && sentence.token(child).lemma().equals(last))
                .findFirst();
    }

    /** "It was reported that", "was said to have", "the raid was announced by". */
    private BitSet passive() {
        BitSet found = below("ccomp");
        boolean silent = word.takes().stream().noneMatch(PASSIVE::contains);
        if (!found.isEmpty() || isQuotedAs() || silent) {
            return found;
        }
        boolean infinitive = !sentence.children(verb, "xcomp").isEmpty();
        boolean named = (infinitive || !sentence.children(verb, "oprd").isEmpty() || hasAs())
                && (takes(Takes.NAMING) || takes(Takes.AS));
        boolean whole = named || takes(Takes.OBJECT);
        if (whole || infinitive) {
            patient().ifPresent(found::or);
            sentence.children(verb, "xcomp", "oprd", "prep").stream()
                    .filter(child -> child > verb && !LostClauses.isOccasion(sentence, child))
                    .filter(child -> !sentence.token(child).lemma().equals("by"))
                    .forEach(child -> found.or(sentence.subtree(child)));
        }
        return found;
    }

    private boolean hasAs() {
        return sentence.children(verb, "prep").stream()
                .anyMatch(prep -> sentence.token(prep).lemma().equals("as"));
    }

    /** "Was quoted as saying" is one cue, and its verb is "saying", unless somebody is named who quotes. */
    private boolean isQuotedAs() {
        return takes(Takes.AS)
                && sentence.children(verb, "prep").stream()
                        .anyMatch(as -> sentence.child(as, "pcomp").isPresent())
                && Subjects.of(sentence, verb).isEmpty();
    }

    /** What a passive verb speaks of: its subject, or the noun that a participle hangs on. */
    private Optional<BitSet> patient() {
        Optional<Integer> subject = sentence.child(verb, "nsubjpass", "nsubj");
        if (subject.isPresent()) {
            return subject.map(sentence::subtree);
        }
        Token token = sentence.token(verb);
        if (!token.relation().equals("acl") || token.head() < 0) {
            return Optional.empty();
        }
        BitSet noun = sentence.subtree(token.head());
        noun.andNot(sentence.subtree(verb));
        return Optional.of(noun);
    }

    private BitSet below(String... relations) {
        BitSet found = new BitSet();
        sentence.children(verb, relations).forEach(child -> found.or(sentence.subtree(child)));
        return found;
    }
}
