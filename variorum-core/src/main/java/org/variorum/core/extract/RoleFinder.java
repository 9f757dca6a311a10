package org.variorum.core.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.TextSpan;

/** Finds the phrases that stand in each role of an event by the dependency labels around its clause. */
final class RoleFinder {

    private static final Set<String> AIM_WORDS = WordLists.words("aim-words");
    private static final Set<String> BACKING = WordLists.words("backing-verbs");
    private static final Set<String> HOLDING = WordLists.words("holding-verbs");
    private static final Set<String> FIRING = WordLists.words("firing-verbs");
    private static final Set<String> WEAPONS = WordLists.words("weapon-nouns");
    private static final Set<String> HARM = Set.of("kill", "injure", "wound");
    private static final Set<String> RUIN = Set.of("burn", "damage", "demolish", "destroy", "hit");
    private static final Set<String> ROUGHLY = Set.of("around", "about", "between", "over", "under", "near");
    private static final Set<String> PARTS = WordLists.words("part-nouns");
    private static final Set<String> FATES = WordLists.words("fate-nouns");
    private static final Set<String> MEANS_WORDS = WordLists.words("means-words");

    private final Sentence sentence;
    private final Clause clause;
    private final Map<Role, List<TextSpan>> roles;

    private RoleFinder(Clause clause, Map<Role, List<TextSpan>> roles) {
        this.sentence = clause.sentence();
        this.clause = clause;
        this.roles = roles;
    }

    /** A finder that puts what it is told to add into {@code roles}. */
    static RoleFinder adding(Clause clause, Map<Role, List<TextSpan>> roles) {
        return new RoleFinder(clause, roles);
    }

    static Map<Role, List<TextSpan>> find(Clause clause) {
        RoleFinder finder = new RoleFinder(clause, new EnumMap<>(Role.class));
        if (clause.isNoun()) {
            finder.ofNoun();
        } else {
            finder.ofVerb();
        }
        return finder.roles;
    }

    private void ofVerb() {
        int verb = clause.trigger();
        boolean passive = clause.isPassive(verb);
        Optional<Integer> subject = clause.subject(verb);
        sentence.children(verb, "agent").forEach(by -> addObject(Role.AGENT, by));
        if (passive) {
            sentence.children(verb, "nsubjpass").stream()
                    .filter(other -> subject.filter(s -> !s.equals(other)).isPresent())
                    .forEach(other -> add(Role.PATIENT, other));
        }
        subject.ifPresent(s -> add(passive ? Role.PATIENT : Role.AGENT, s));
        if (!passive) {
            subject.ifPresent(this::agentsOfParticiple);
            subject.ifPresent(this::firing);
            subject.ifPresent(this::wielding);
        }
        if (clause.isItself(verb)) {
            add(Role.PATIENT, sentence.token(verb).head());
        }
        List<Integer> objects = ClauseShapes.objects(sentence, verb);
        (objects.isEmpty() ? roughly(verb) : objects).forEach(object -> add(Role.PATIENT, object));
        ClauseShapes.relativeObject(sentence, verb).ifPresent(object -> add(Role.PATIENT, object));
        objects.stream().filter(this::isThem).findFirst().ifPresent(them -> meant(verb));
        if (!passive) {
            sharedObject(verb).forEach(object -> add(Role.PATIENT, object));
        }
        beside(verb);
        prepositions(verb);
    }

    /** "Fired shells which fell on the square, killing nine": the shells were the object of whoever fired them. */
    private void firing(int weapon) {
        int verb = sentence.token(weapon).head();
        boolean fired = verb >= 0
                && sentence.token(weapon).relation().equals("dobj")
                && WEAPONS.contains(sentence.token(weapon).lemma())
                && FIRING.contains(sentence.token(verb).lemma());
        if (fired) {
            clause.subject(verb).ifPresent(who -> add(Role.AGENT, who));
        }
    }

    private boolean isThem(int object) {
        return sentence.token(whole(object)).lemma().equals("them");
    }

    /** "Hit the raiders, killing many of them": those who were hit. */
    private void meant(int verb) {
        int above = clause.verbAbove(verb);
        if (above >= 0 && !clause.isPassive(above)) {
            sentence.children(above, "dobj").stream()
                    .filter(object -> sentence.token(object).tag().endsWith("S"))
                    .forEach(object -> add(Role.PATIENT, object));
        }
    }

    /** "Struck the town with four raids and two bombs killing nine": whoever struck with them. */
    private void wielding(int weapon) {
        int at = sentence.token(weapon).head();
        boolean below = WEAPONS.contains(sentence.token(weapon).lemma())
                && sentence.token(weapon).relation().equals("pobj");
        while (below && at >= 0 && !MEANS_WORDS.contains(sentence.token(at).lemma())) {
            below = !sentence.token(at).isVerb()
                    || sentence.token(at).relation().equals("prep");
            at = sentence.token(at).head();
        }
        int verb = below && at >= 0 ? sentence.token(at).head() : -1;
        if (verb >= 0 && sentence.token(verb).isVerb() && !clause.isPassive(verb)) {
            clause.subject(verb).ifPresent(who -> add(Role.AGENT, who));
        }
    }

    /** "Two trucks were destroyed and nine drivers killed", "destroying two trucks and killing nine": both were hit. */
    private void beside(int verb) {
        int first = sentence.token(verb).head();
        boolean second = HARM.contains(sentence.token(verb).lemma())
                && first >= 0
                && sentence.token(verb).relation().equals("conj")
                && RUIN.contains(sentence.token(first).lemma());
        if (second) {
            sentence.children(first, clause.isPassive(first) ? "nsubjpass" : "dobj")
                    .forEach(thing -> add(Role.PATIENT, thing));
        }
    }

    /** "Over forty men were wounded": a count that opens the clause of a passive verb without a subject. */
    private boolean isUnsaid(int verb, int preposition) {
        return preposition < verb
                && clause.isPassive(verb)
                && clause.subject(verb).isEmpty();
    }

    /** "Killed and wounded ten people": the object behind the second verb is that of both. */
    private List<Integer> sharedObject(int verb) {
        boolean joined = verb + 2 < sentence.tokens().size()
                && sentence.token(verb + 1).tag().equals("CC")
                && sentence.children(verb, "conj").contains(verb + 2);
        return joined && sentence.child(verb, "dobj").isEmpty() ? sentence.children(verb + 2, "dobj") : List.of();
    }

    /** The object of "killed around 20 soldiers", which reads as if a preposition led it. */
    private List<Integer> roughly(int verb) {
        return sentence.children(verb, "prep").stream()
                .filter(prep -> (prep == verb + 1 || isUnsaid(verb, prep))
                        && ROUGHLY.contains(sentence.token(prep).lemma()))
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .filter(object -> sentence.children(object).stream()
                        .anyMatch(child -> sentence.token(child).tag().equals("CD")))
                .toList();
    }

    private void ofNoun() {
        int noun = clause.trigger();
        Role role = FATES.contains(sentence.token(noun).lemma()) ? Role.PATIENT : Role.AGENT;
        modifiers(noun)
                .ifPresent(span ->
                        roles.computeIfAbsent(role, r -> new ArrayList<>()).add(span));
        for (int child : sentence.children(noun)) {
            String relation = sentence.token(child).relation();
            if (relation.equals("acl") || relation.equals("relcl")) {
                prepositions(child);
            }
        }
        agentsOfParticiple(noun);
        agentsBehindBelief();
        prepositions(noun);
        counted(noun).ifPresent(this::prepositions);
        if (clause.isLight()) {
            sentence.children(clause.verb(), "agent").forEach(by -> addObject(Role.AGENT, by));
            if (!clause.isPassive(clause.verb())) {
                clause.subject(clause.verb()).ifPresent(subject -> add(Role.AGENT, subject));
            }
            prepositions(clause.verb());
        }
    }

    /** In "dozens of raids by jets" what counts the raids, on which the jets may hang. */
    private Optional<Integer> counted(int noun) {
        int of = sentence.token(noun).head();
        int count = of >= 0 && sentence.token(of).lemma().equals("of")
                ? sentence.token(of).head()
                : -1;
        return count >= 0 && PARTS.contains(sentence.token(count).lemma()) ? Optional.of(count) : Optional.empty();
    }

    /** "A strike carried out by the coalition". */
    private void agentsOfParticiple(int noun) {
        for (int clauseOfNoun : Participles.of(sentence, noun)) {
            String verb = sentence.token(clauseOfNoun).lemma();
            if (BACKING.contains(verb) || HOLDING.contains(verb)) {
                continue;
            }
            sentence.children(clauseOfNoun, "agent").forEach(by -> addObject(Role.AGENT, by));
        }
    }

    /** "The raid is thought to have been flown by two jets": the agent stands below the raised verb. */
    private void agentsBehindBelief() {
        boolean raised = clause.verb() >= 0
                && sentence.token(clause.trigger()).head() == clause.verb()
                && Set.of("nsubjpass", "nsubj")
                        .contains(sentence.token(clause.trigger()).relation());
        if (raised) {
            for (int verb : sentence.children(clause.verb(), "xcomp")) {
                sentence.children(verb, "agent").forEach(by -> addObject(Role.AGENT, by));
            }
        }
    }

    /** All that modifies a noun from the left, as one phrase: "US-led coalition" in "US-led coalition air strikes". */
    private Optional<TextSpan> modifiers(int noun) {
        return sentence.children(noun, "compound", "nmod", "poss", "amod").stream()
                .filter(child -> child < noun)
                .map(sentence::subtreeSpan)
                .reduce(TextSpan::union);
    }

    private void prepositions(int head) {
        for (int prep : sentence.children(head, "prep", "agent", "advcl", "acl")) {
            String word = sentence.token(prep).lemma();
            if (word.equals("by") && sentence.token(prep).relation().equals("prep")) {
                addObject(Role.AGENT, prep);
            } else if (AIM_WORDS.contains(word)) {
                addObject(Role.AIM, prep);
            } else if (MEANS_WORDS.contains(word)) {
                addObject(Role.MEANS, prep);
            } else if (word.equals("from")) {
                addObject(Role.SOURCE, prep);
            }
        }
    }

    void addObject(Role role, int preposition) {
        for (int object : sentence.children(preposition, "pobj", "dobj")) {
            add(role, object);
            if (role == Role.AGENT) {
                aimOf(object);
            }
        }
    }

    /** "A raid by jets on the camp": the aim hangs on who flew it. */
    private void aimOf(int agent) {
        sentence.children(agent, "prep").stream()
                .filter(prep -> AIM_WORDS.contains(sentence.token(prep).lemma()))
                .forEach(prep -> addObject(Role.AIM, prep));
    }

    /** Makes {@code who} one to whom it was done, who does nothing. */
    void patientOnly(int who) {
        TextSpan head = sentence.token(who).span();
        roles.getOrDefault(Role.AGENT, new ArrayList<>()).removeIf(phrase -> phrase.contains(head));
        roles.remove(Role.AIM);
        add(Role.PATIENT, who);
    }

    void add(Role role, int head) {
        List<TextSpan> phrases = roles.computeIfAbsent(role, r -> new ArrayList<>());
        for (int named : named(head)) {
            phrases.add(phrase(named, role));
        }
    }

    /** What the noun phrase names: in "dozens of soldiers and two drivers" the soldiers and the drivers. */
    private List<Integer> named(int head) {
        List<Integer> named = new ArrayList<>();
        if (!isExcluded(head) || sentence.children(head, "conj").isEmpty()) {
            named.add(whole(head));
        }
        List<Integer> more = new ArrayList<>(sentence.children(head, "conj"));
        if (!named.isEmpty() && named.get(0) != head) {
            more.addAll(sentence.children(named.get(0), "conj"));
        }
        sentence.children(head, "appos").stream()
                .filter(next -> isNextInList(head, next))
                .forEach(more::add);
        boolean counted = isAmongThem(head);
        if (counted) {
            named.clear();
            more.clear();
            listed(head)
                    .filter(at -> sentence.token(at).lemma().equals("other"))
                    .forEach(more::add);
        }
        for (int other : more) {
            boolean thing = sentence.token(other).isNoun()
                    || sentence.token(other).tag().equals("CD");
            if (thing && !isExcluded(other)) {
                named.addAll(named(other));
            }
        }
        return named;
    }

    /** "Ten were killed, among them a child and a guard, and nine others were hurt": the child is one of the ten. */
    private boolean isAmongThem(int head) {
        int start = sentence.subtree(head).nextSetBit(0);
        int first = sentence.token(start).lemma().equals("them") ? start + 1 : start;
        return first > 1
                && sentence.token(first - 1).lemma().equals("them")
                && sentence.token(first - 2).lemma().equals("among")
                && (isBesideSubject(head, first - 3)
                        || listed(head)
                                .anyMatch(at -> sentence.token(at).lemma().equals("other")));
    }

    private boolean isBesideSubject(int noun, int whole) {
        return sentence.token(noun).relation().startsWith("nsubj")
                && sentence.children(sentence.token(noun).head()).contains(whole);
    }

    private Stream<Integer> listed(int head) {
        return sentence.children(head, "conj").stream().flatMap(next -> Stream.concat(Stream.of(next), listed(next)));
    }

    /** "Struck the depot, not the clinic", "not the clinic but the depot", "did not strike the clinic but the depot". */
    private boolean isExcluded(int noun) {
        boolean corrected = ClauseShapes.isCorrected(sentence, noun);
        return corrected || ClauseShapes.isDenied(sentence, noun);
    }

    /** Where commas were lost, "a nurse a driver and two guards" reads as if the driver explained the nurse. */
    private boolean isNextInList(int head, int next) {
        int first = sentence.within(sentence.subtreeSpan(next)).get(0);
        boolean parted = sentence
                .within(sentence.token(head).span().union(sentence.token(next).span()))
                .stream()
                .anyMatch(at -> sentence.token(at).tag().length() == 1
                        || sentence.token(at).tag().startsWith("-"));
        boolean counted = Set.of("a", "an").contains(sentence.token(first).lemma())
                || sentence.token(first).tag().equals("CD");
        return !parted && counted && !sentence.children(next, "conj").isEmpty();
    }

    /** The things counted by a noun that only says how many: the soldiers in "dozens of soldiers". */
    private int whole(int head) {
        boolean held = sentence.children(head, "nmod", "amod").stream()
                .anyMatch(child -> sentence.token(child).tag().equals("VBN"));
        String lemma = sentence.token(head).lemma();
        boolean part = (PARTS.contains(lemma) || lemma.equals("life")) && !held;
        if (!part && !sentence.token(head).tag().equals("CD")) {
            return head;
        }
        return sentence.children(head, "prep").stream()
                .filter(prep -> sentence.token(prep).lemma().equals("of"))
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .findFirst()
                .map(this::whole)
                .orElse(head);
    }

    /** A noun phrase without the clauses that hang on it; "by jets on the town": the town is no part of who acts. */
    private TextSpan phrase(int head, Role role) {
        TextSpan span = sentence.token(head).span();
        for (int child : sentence.children(head)) {
            String relation = sentence.token(child).relation();
            boolean clauseBelow = Set.of("relcl", "acl", "punct", "appos", "parataxis", "conj", "cc")
                            .contains(relation)
                    || (relation.equals("prep") && sentence.token(child).tag().equals("VBG"));
            boolean aim = role == Role.AGENT
                    && relation.equals("prep")
                    && AIM_WORDS.contains(sentence.token(child).lemma());
            if (!clauseBelow && !aim) {
                span = span.union(sentence.subtreeSpan(child));
            }
        }
        return span;
    }
}
