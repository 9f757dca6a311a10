package org.variorum.core.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.TextSpan;

/** Finds the phrases that stand in each role of an event by the dependency labels around its clause. */
final class RoleFinder {

    private static final Set<String> AIM_WORDS = WordLists.words("aim-words");
    private static final Set<String> ABOUT = Set.of("over", "about", "around", "between", "under");
    private static final Set<String> BACKING = WordLists.words("backing-verbs");
    private static final Set<String> HOLDING = WordLists.words("holding-verbs");
    private static final Set<String> PARTS = WordLists.words("part-nouns");
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
        if (passive && subject.isEmpty()) {
            counted(verb).forEach(object -> add(Role.PATIENT, object));
        }
        if (passive) {
            sentence.children(verb, "nsubjpass").stream()
                    .filter(other -> subject.filter(s -> !s.equals(other)).isPresent())
                    .forEach(other -> add(Role.PATIENT, other));
        }
        subject.ifPresent(s -> add(passive ? Role.PATIENT : Role.AGENT, s));
        if (!passive) {
            subject.ifPresent(this::agentsOfParticiple);
        }
        sentence.children(verb, "dobj").forEach(object -> add(Role.PATIENT, object));
        if (!passive) {
            sharedObject(verb).forEach(object -> add(Role.PATIENT, object));
            counted(verb).forEach(object -> add(Role.PATIENT, object));
        }
        prepositions(verb);
    }

    /** "Killed and wounded ten people": the object behind the second verb is that of both. */
    private List<Integer> sharedObject(int verb) {
        boolean joined = verb + 2 < sentence.tokens().size()
                && sentence.token(verb + 1).tag().equals("CC")
                && sentence.children(verb, "conj").contains(verb + 2);
        return joined && sentence.child(verb, "dobj").isEmpty() ? sentence.children(verb + 2, "dobj") : List.of();
    }

    /** "Killed between ten and twenty people", "over forty men were wounded": a count read as a place is no place. */
    private List<Integer> counted(int verb) {
        return sentence.children(verb, "prep").stream()
                .filter(prep -> ABOUT.contains(sentence.token(prep).lemma()))
                .filter(prep -> prep < verb || prep == verb + 1)
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .filter(noun -> sentence.children(noun, "nmod", "num").stream()
                        .anyMatch(number -> sentence.token(number).tag().equals("CD")))
                .toList();
    }

    private void ofNoun() {
        int noun = clause.trigger();
        modifiers(noun)
                .ifPresent(span -> roles.computeIfAbsent(Role.AGENT, r -> new ArrayList<>())
                        .add(span));
        for (int child : sentence.children(noun)) {
            String relation = sentence.token(child).relation();
            if (relation.equals("acl") || relation.equals("relcl")) {
                prepositions(child);
            }
        }
        agentsOfParticiple(noun);
        agentsBehindBelief();
        prepositions(noun);
        if (clause.isLight()) {
            sentence.children(clause.verb(), "agent").forEach(by -> addObject(Role.AGENT, by));
            if (!clause.isPassive(clause.verb())) {
                clause.subject(clause.verb()).ifPresent(subject -> add(Role.AGENT, subject));
            }
            prepositions(clause.verb());
        }
    }

    /** "A strike carried out by the coalition". */
    private void agentsOfParticiple(int noun) {
        for (int clauseOfNoun : sentence.children(noun, "acl", "relcl")) {
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
        sentence.children(preposition, "pobj", "dobj").forEach(object -> add(role, object));
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
        named.add(whole(head));
        List<Integer> more = new ArrayList<>(sentence.children(head, "conj"));
        if (named.get(0) != head) {
            more.addAll(sentence.children(named.get(0), "conj"));
        }
        sentence.children(head, "appos").stream()
                .filter(next -> isNextInList(head, next))
                .forEach(more::add);
        for (int other : more) {
            if (sentence.token(other).isNoun() || sentence.token(other).tag().equals("CD")) {
                named.addAll(named(other));
            }
        }
        return named;
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
                .orElse(head);
    }

    /** A noun phrase without the clauses that hang on it; "by jets on the town": the town is no part of who acts. */
    private TextSpan phrase(int head, Role role) {
        TextSpan span = sentence.token(head).span();
        for (int child : sentence.children(head)) {
            String relation = sentence.token(child).relation();
            boolean clauseBelow = Set.of("relcl", "acl", "punct", "appos", "parataxis")
                            .contains(relation)
                    || (relation.equals("prep") && sentence.token(child).tag().equals("VBG"))
                    || relation.equals("conj")
                    || relation.equals("cc");
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
