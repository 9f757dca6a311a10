package org.variorum.core.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static final Set<String> CONFLICTS = WordLists.words("conflict-nouns");
    private static final Set<String> FORCES = WordLists.words("forces-nouns");
    /** Those who fight, and the words for how they are banded together. */
    private static final Set<String> BANDS = Stream.of(FORCES, Set.of("group", "gang", "front"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> PERSONS = Stream.of("person-nouns", "people-nouns")
            .flatMap(list -> WordLists.words(list).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> LOCATING = Set.of("in", "at", "near", "on", "outside", "across");
    private static final Set<String> OUTCOMES = WordLists.words("effect-verbs");
    /** Verbs whose object does what a participle behind it tells: "showed soldiers destroying a mosque". */
    private static final Set<String> SHOWING =
            Set.of("capture", "catch", "depict", "film", "find", "hear", "leave", "record", "see", "show", "watch");

    private static final Set<String> GROUND = Stream.of("settlement-nouns", "facility-nouns", "hollow-nouns")
            .flatMap(list -> WordLists.words(list).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SIDES = Set.of("north", "south", "east", "west", "side", "axis");
    private static final Set<String> REPELLING = WordLists.words("repelling-verbs");
    private static final Set<String> WEAPONS = WordLists.words("weapon-nouns");

    private static final Set<String> HARMING = WordLists.words("wounding-verbs");

    /** Verbs whose object acts: "prompted the army to fire". */
    private static final Set<String> MOVING = WordLists.words("moving-verbs");

    static Clause of(Sentence sentence, int trigger) {
        if (sentence.token(trigger).isVerb()) {
            return new Clause(sentence, trigger, trigger);
        }
        int at = sentence.token(trigger).head();
        int steps = 0;
        while (at >= 0
                && (!sentence.token(at).isVerb() || isPreposition(sentence, at))
                && steps++ < sentence.tokens().size()) {
            if (ClauseShapes.isBeside(sentence, at)) {
                return new Clause(sentence, trigger, -1);
            }
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
        Token noun = token(ClauseShapes.measured(sentence, trigger));
        return noun.head() == verb
                && (noun.relation().equals("dobj") || noun.relation().equals("nsubjpass"));
    }

    boolean isPassive(int at) {
        return isRaised(at)
                || sentence.children(at, "auxpass", "nsubjpass").stream().anyMatch(child -> child < at)
                || (token(at).tag().equals("VBN") && sentence.child(at, "agent").isPresent())
                || (token(at).tag().equals("VBN")
                        && Set.of("acl", "relcl", "nmod").contains(token(at).relation())
                        && sentence.child(at, "nsubj", "dobj").isEmpty()
                        && ClauseShapes.strayedObject(sentence, at).isEmpty()
                        && !ClauseShapes.sharesObject(sentence, at))
                || isElliptical(at);
    }

    /** "Two killed and dozens more wounded": the auxiliary is left out, as headlines do. */
    boolean isElliptical(int at) {
        boolean shared = sentence.children(at, "conj").stream()
                .anyMatch(second -> sentence.child(second, "dobj").isPresent());
        return token(at).tag().equals("VBN")
                && HARMING.contains(token(at).lemma())
                && sentence.child(at, "nsubj").isPresent()
                && sentence.child(at, "aux", "dobj").isEmpty()
                && !shared;
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
        BitSet inside = sentence.subtree(verb >= 0 ? leading() : trigger);
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

    /** "Fell following a raid on the hill": what leads the noun, where a participle does; else the word that names the event. */
    private int leading() {
        int at = token(trigger).head();
        while (isNoun() && at >= 0 && at != verb) {
            if (at > verb && token(at).isVerb() && isPreposition(sentence, at)) {
                return at;
            }
            at = token(at).head();
        }
        return ClauseShapes.whole(this, naming());
    }

    /** Is it said who they were of whom the participle tells? */
    boolean isNamed() {
        return naming() != verb && !token(verb).relation().equals("xcomp");
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
        return at >= 0 && NAMING.contains(token(at).lemma()) ? at : ClauseShapes.raised(this);
    }

    /** The subject of {@code at}, where need be that of the verb it shares its subject with. */
    Optional<Integer> subject(int at) {
        int verbAt = at;
        for (int steps = 0; steps < 4 && verbAt >= 0; steps++) {
            int now = verbAt;
            Optional<Integer> found =
                    standingFor(verbAt).filter(subject -> now == at || !(isVictim(at, now) || isScene(at, now)));
            if (found.isPresent()) {
                return found;
            }
            boolean up = shares(verbAt) || (verbAt != at && (isVictim(at, verbAt) || isScene(at, verbAt)));
            verbAt = up ? verbAbove(verbAt) : -1;
        }
        return Optional.empty();
    }

    /** "The car was bombed, killing two": what is bombed kills nobody. */
    private boolean isVictim(int participle, int above) {
        return token(participle).tag().equals("VBG")
                && HARMING.contains(token(participle).lemma())
                && sentence.child(above, "auxpass").isPresent();
    }

    /** "Hit a house where a family slept, killing six": those in the scene killed nobody. */
    private boolean isScene(int participle, int above) {
        return token(participle).tag().equals("VBG")
                && HARMING.contains(token(participle).lemma())
                && Participles.isScene(sentence, above);
    }

    /** The verb's own subject, the noun its clause hangs on, or the object of the verb that makes somebody do it. */
    private Optional<Integer> standingFor(int verbAt) {
        Optional<Integer> own =
                ownSubject(verbAt).filter(subject -> !isRelativePronoun(subject) && !isReflexive(subject));
        if (own.filter(subject -> isGround(verbAt, subject)).isPresent()) {
            return before(verbAt);
        }
        int head = token(verbAt).head();
        if (own.isPresent() || head < 0) {
            return own;
        }
        Optional<Integer> explained = explained(verbAt);
        if (explained.isPresent()) {
            return explained;
        }
        return switch (token(verbAt).relation()) {
            case "acl" -> told(verbAt, head);
            case "relcl" -> Optional.of(head);
            case "xcomp" -> controller(head);
            case "pcomp" -> ClauseShapes.judged(sentence, head);
            default -> Optional.empty();
        };
    }

    /**
     * Who does what a participle behind a noun tells. "Repelled an attack, killing nine" and "aimed at the town with a mortar,
     * killing nine" tell what the subject did, and not what the noun did; nor does anybody drive himself out, where "dealt a
     * blow to the raiders driving them out".
     */
    private Optional<Integer> told(int participle, int noun) {
        boolean itself = isItself(participle);
        boolean outcome = token(participle).tag().equals("VBG")
                && (itself || OUTCOMES.contains(token(participle).lemma()))
                && Set.of("dobj", "pobj").contains(token(noun).relation());
        int above = outcome ? verbAbove(noun) : -1;
        if (above < 0 || isPassive(above)) {
            return itself ? Optional.empty() : Optional.of(noun);
        }
        Optional<Integer> higher = isDoing(noun, above) ? Optional.empty() : subject(above);
        return higher.isPresent() || itself ? higher : Optional.of(noun);
    }

    /** Does a noun below a verb do by itself what a participle on it tells: shells, raids and those who are shown? */
    private boolean isDoing(int noun, int above) {
        boolean deed = CONFLICTS.contains(token(noun).lemma())
                || WEAPONS.contains(token(noun).lemma());
        return SHOWING.contains(token(above).lemma())
                || (deed && !REPELLING.contains(token(above).lemma()));
    }

    /** Does the participle behind a noun have that noun for its object: "the raiders, driving them out"? */
    boolean isItself(int participle) {
        return token(participle).relation().equals("acl")
                && sentence.children(participle, "dobj").stream()
                        .anyMatch(object -> token(object).lemma().equals("them"));
    }

    /** The noun right before "which" or "who", where the parser has not hung the clause on it. */
    private Optional<Integer> explained(int verbAt) {
        if (Set.of("relcl", "acl").contains(token(verbAt).relation())) {
            return Optional.empty();
        }
        return sentence.children(verbAt, "nsubj", "nsubjpass").stream()
                .filter(subject -> Set.of("WDT", "WP").contains(token(subject).tag()))
                .map(subject -> subject > 0 && token(subject - 1).tag().equals(",") ? subject - 2 : subject - 1)
                .filter(before -> before >= 0 && token(before).isNoun())
                .findFirst();
    }

    private boolean shares(int verbAt) {
        return Set.of("conj", "xcomp", "advcl", "pcomp").contains(token(verbAt).relation())
                || ownSubject(verbAt).filter(this::isReflexive).isPresent();
    }

    int verbAbove(int verbAt) {
        int above = token(verbAt).head();
        while (above >= 0 && (!token(above).isVerb() || isPreposition(sentence, above))) {
            above = token(above).head();
        }
        return above;
    }

    /** "Including", "following": participles that lead a noun as prepositions do. */
    private static boolean isPreposition(Sentence sentence, int at) {
        return sentence.token(at).relation().equals("prep");
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
                .reduce((first, second) -> ClauseShapes.areJoined(sentence, first, second) ? first : second)
                .map(subject -> ClauseShapes.behindDateline(sentence, subject))
                .or(() -> subjects.isEmpty() ? ClauseShapes.ofAuxiliary(sentence, verbAt) : Optional.empty())
                .or(() -> subjects.isEmpty() ? swallowed(verbAt) : Optional.empty())
                .or(() -> subjects.stream().findFirst());
    }

    /** Where a comma was lost, "in the city rebels attacked" reads as if the rebels ended the phrase of the place. */
    private Optional<Integer> swallowed(int verbAt) {
        int first =
                sentence.children(verbAt, "auxpass", "aux").stream().findFirst().orElse(verbAt);
        if (first == 0 || !Set.of("VBD", "VBZ", "VBP").contains(token(first).tag())) {
            return Optional.empty();
        }
        if (first < verbAt) {
            return isPassive(verbAt) ? Optional.of(first - 1).filter(this::isSwallowedPerson) : Optional.empty();
        }
        return sentence.children(verbAt, "prep").stream()
                .filter(prep -> prep < verbAt && LOCATING.contains(token(prep).lemma()))
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .filter(who -> BANDS.contains(token(who).lemma()))
                .filter(who -> sentence.subtree(who).length() == verbAt)
                .findFirst();
    }

    /** "According to the army ten men were killed", "during the raids over ten men were killed". */
    private boolean isSwallowedPerson(int who) {
        return token(who).relation().equals("pobj")
                && (BANDS.contains(token(who).lemma())
                        || PERSONS.contains(token(who).lemma()));
    }

    /** "The unit shelled posts in a pass near the old quarter killing nine": land kills nobody, whatever the parse says. */
    private boolean isGround(int verbAt, int subject) {
        return token(verbAt).tag().equals("VBG")
                && sentence.child(verbAt, "aux").isEmpty()
                && OUTCOMES.contains(token(verbAt).lemma())
                && (GROUND.contains(token(subject).lemma())
                        || SIDES.contains(token(subject).lemma()));
    }

    /** The subject of the last finite verb before a participle. */
    private Optional<Integer> before(int participle) {
        return IntStream.iterate(participle - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> Set.of("VBD", "VBZ", "VBP").contains(token(i).tag()))
                .boxed()
                .filter(i -> !isPassive(i))
                .flatMap(i -> ownSubject(i).stream())
                .filter(subject -> token(subject).isNoun())
                .findFirst();
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
