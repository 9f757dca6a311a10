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

/**
 * Adds the phrases that stand in a role of an event without being tied to its word: whose strike it was that people died in,
 * who ordered it, who is meant by "its strikes", and what "the dead" are said to be.
 */
final class FarRoles {

    private static final Set<String> CAUSES = WordLists.words("cause-words");
    private static final Set<String> CONFLICTS = WordLists.words("conflict-nouns");
    private static final Set<String> DONE_TO = WordLists.words("done-to-nouns");
    private static final Set<String> ORDERS = WordLists.words("order-verbs");
    private static final Set<String> FIRING = WordLists.words("firing-verbs");
    private static final Set<String> FORCES = WordLists.words("forces-nouns");
    private static final Set<String> CAUSING = WordLists.words("causing-verbs");
    private static final Set<String> MEANS = WordLists.words("means-words");
    private static final Set<String> EFFECTS = WordLists.words("effect-verbs");
    private static final Set<String> PARTS = WordLists.words("part-nouns");
    private static final Set<String> DYING = Set.of("die", "perish", "drown", "succumb");
    private static final Set<String> SITES = Set.of("in", "inside", "aboard", "at");
    private static final Set<String> WEAPONS = WordLists.words("weapon-nouns");
    private static final Set<String> TOLLS = Set.of("toll", "death", "casualty");
    private static final Set<String> DEAD = Set.of("dead", "wounded", "injured", "casualty", "victim");

    private final Sentence sentence;
    private final Clause clause;
    private final Map<Role, List<TextSpan>> roles;
    private final RoleFinder finder;

    private FarRoles(Clause clause, Map<Role, List<TextSpan>> roles) {
        this.sentence = clause.sentence();
        this.clause = clause;
        this.roles = roles;
        this.finder = RoleFinder.adding(clause, roles);
    }

    /** The roles of {@code clause}, near and far, best first. */
    static Map<Role, List<TextSpan>> find(Clause clause) {
        Map<Role, List<TextSpan>> roles = new EnumMap<>(Role.class);
        RoleFinder.find(clause).forEach((role, phrases) -> roles.put(role, new ArrayList<>(phrases)));
        FarRoles far = new FarRoles(clause, roles);
        far.find();
        CauseRoles.add(clause, far.finder);
        ResultRoles.add(clause, roles, far.finder);
        AgentWords.add(clause, far.finder);
        return roles;
    }

    private boolean isOfTheDead() {
        return DEAD.contains(sentence.token(clause.trigger()).lemma());
    }

    /** The roles of the deed that somebody is blamed for: "blamed the army for raids on the camp". */
    static Map<Role, List<TextSpan>> ofBlamed(Clause clause) {
        Sentence sentence = clause.sentence();
        return sentence.children(clause.trigger(), "prep").stream()
                .filter(prep -> Set.of("for", "of", "over")
                        .contains(sentence.token(prep).lemma()))
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .filter(noun -> CONFLICTS.contains(sentence.token(noun).lemma()))
                .findFirst()
                .map(noun -> find(new Clause(sentence, noun, -1)))
                .orElse(Map.of());
    }

    private void find() {
        if (isOfTheDead()) {
            ofTheDead();
        }
        if (clause.isNoun()) {
            ofNoun();
        } else {
            dying();
        }
        sites();
        causes().forEach(this::ofCause);
        countedWithTheNext();
        sharedMeans();
    }

    /** "Attacked the post with shells and killed two": what the first verb was done with serves the next too. */
    private void sharedMeans() {
        if (clause.isNoun() || !roles.getOrDefault(Role.MEANS, List.of()).isEmpty()) {
            return;
        }
        means(clause.trigger());
        int first = sentence.token(clause.trigger()).head();
        boolean shared = first >= 0
                && sentence.token(clause.trigger()).relation().equals("conj")
                && sentence.token(first).isVerb();
        if (shared) {
            means(first);
        }
    }

    /** What hangs on the verb, and weapons that were tied to its object: "attacked the village with mortars". */
    private void means(int verb) {
        Stream<Integer> own = sentence.children(verb, "prep", "advcl").stream();
        Stream<Integer> ofObject = sentence.children(verb, "dobj").stream()
                .flatMap(object -> sentence.children(object, "prep").stream())
                .filter(prep -> sentence.children(prep, "pobj").stream()
                        .anyMatch(what -> WEAPONS.contains(sentence.token(what).lemma())));
        Stream.concat(own, ofObject)
                .filter(prep -> MEANS.contains(sentence.token(prep).lemma()))
                .toList()
                .forEach(prep -> finder.addObject(Role.MEANS, prep));
    }

    /** "Among the dead were two nurses", "most of the dead were drivers", "the dead included a child". */
    private void ofTheDead() {
        int verb = clause.verb();
        if (verb < 0) {
            return;
        }
        boolean among = sentence.children(verb, "prep").stream()
                .anyMatch(prep ->
                        sentence.token(prep).lemma().equals("among") && sentence.isBelow(clause.trigger(), prep));
        String copula = sentence.token(verb).lemma();
        boolean dead = sentence.children(verb, "nsubj").stream()
                .anyMatch(subject -> sentence.isBelow(clause.trigger(), subject));
        if (among) {
            sentence.children(verb, "nsubj", "attr").forEach(who -> finder.add(Role.PATIENT, who));
        } else if (dead && Set.of("be", "include", "become").contains(copula)) {
            sentence.children(verb, "attr", "dobj").forEach(who -> finder.add(Role.PATIENT, who));
        }
        sentence.children(clause.trigger(), "prep").stream()
                .filter(prep -> sentence.token(prep).lemma().equals("include"))
                .forEach(prep -> finder.addObject(Role.PATIENT, prep));
    }

    /** "Fire from rebels": whose fire it was. */
    private void firedFrom(int noun) {
        sentence.children(noun, "prep").stream()
                .filter(prep -> sentence.token(prep).lemma().equals("from"))
                .filter(prep -> sentence.children(prep, "pobj").stream()
                        .anyMatch(who -> FORCES.contains(sentence.token(who).lemma())))
                .forEach(prep -> finder.addObject(Role.AGENT, prep));
    }

    private void ofNoun() {
        int noun = clause.trigger();
        if (CONFLICTS.contains(sentence.token(noun).lemma())) {
            firedFrom(noun);
        }
        objectsOf(noun, DONE_TO.contains(sentence.token(noun).lemma()) ? Role.PATIENT : Role.AGENT);
        ordered();
        done();
        purpose(noun);
        owned(noun);
        doneWith();
        raised(clause.verb());
    }

    /** "The strike hit a depot", "two posts were destroyed by the raid", "sorties hitting 40 targets". */
    private void done() {
        int noun = whole(clause.trigger());
        int above = sentence.token(noun).head();
        String relation = sentence.token(noun).relation();
        if (above >= 0 && relation.startsWith("nsubj")) {
            effect(above);
        } else if (above >= 0
                && relation.equals("pobj")
                && sentence.token(above).relation().equals("agent")) {
            effect(sentence.token(above).head());
        }
        Stream<Integer> verbs = clause.isLight() ? Stream.of(noun, clause.verb()) : Stream.of(noun);
        verbs.flatMap(at -> sentence.children(at, "acl", "advcl").stream())
                .filter(at -> sentence.token(at).tag().equals("VBG"))
                .forEach(this::effect);
    }

    /** In "most of the strikes" the word that stands for them in the clause. */
    private int whole(int noun) {
        int of = sentence.token(noun).head();
        boolean part = of >= 0
                && sentence.token(of).lemma().equals("of")
                && sentence.token(of).head() >= 0
                && PARTS.contains(sentence.token(sentence.token(of).head()).lemma());
        return part ? sentence.token(of).head() : noun;
    }

    /** What a verb for the working of a deed says it was done to. */
    private void effect(int verb) {
        if (!EFFECTS.contains(sentence.token(verb).lemma())) {
            return;
        }
        String object = clause.isPassive(verb) ? "nsubjpass" : "dobj";
        sentence.children(verb, object).forEach(what -> finder.add(Role.PATIENT, what));
        sentence.children(verb, "conj").forEach(next -> {
            if (sentence.children(next, "nsubj", "nsubjpass").isEmpty()) {
                effect(next);
            }
        });
    }

    /** "An offensive aimed at cutting the rebels' supplies". */
    private void purpose(int noun) {
        sentence.children(noun, "acl").stream()
                .filter(aim -> Set.of("aim", "intend", "design")
                        .contains(sentence.token(aim).lemma()))
                .flatMap(aim -> Stream.concat(
                        sentence.children(aim, "xcomp", "advcl").stream(),
                        sentence.children(aim, "prep").stream().flatMap(at -> sentence.children(at, "pcomp").stream())))
                .flatMap(deed -> sentence.children(deed, "dobj").stream())
                .forEach(what -> finder.add(Role.AIM, what));
    }

    /** "Ten people died", "ten suffered wounds": who dies does nothing. */
    private void dying() {
        if (DYING.contains(sentence.token(clause.trigger()).lemma()) || CauseRoles.isSuffering(clause)) {
            clause.subject(clause.trigger()).ifPresent(finder::patientOnly);
        }
    }

    private void sites() {
        int verb = clause.verb() >= 0 ? clause.verb() : clause.trigger();
        List<Integer> patients = sentence.children(clause.trigger(), "dobj");
        Stream.concat(Stream.of(clause.trigger(), verb).distinct(), patients.stream())
                .flatMap(at -> sentence.children(at, "prep").stream())
                .filter(prep -> SITES.contains(sentence.token(prep).lemma()))
                .forEach(prep -> finder.addObject(Role.SITE, prep));
    }

    /** The shelling of homes is done to them, the raids of an army by it. */
    private void objectsOf(int noun, Role role) {
        if (role == Role.AGENT && !CONFLICTS.contains(sentence.token(noun).lemma())) {
            return;
        }
        sentence.children(noun, "prep").stream()
                .filter(prep -> sentence.token(prep).lemma().equals("of"))
                .forEach(prep -> finder.addObject(role, prep));
    }

    /** "The president ordered a strike": who orders a deed is answerable for it. */
    private void ordered() {
        boolean ordered = clause.verb() >= 0
                && sentence.token(clause.trigger()).head() == clause.verb()
                && sentence.token(clause.trigger()).relation().equals("dobj")
                && ORDERS.contains(sentence.token(clause.verb()).lemma());
        if (ordered && !clause.isPassive(clause.verb())) {
            clause.subject(clause.verb()).ifPresent(who -> finder.add(Role.AGENT, who));
        }
    }

    /** "France stepped up its raids": the owner is the subject. */
    private void owned(int noun) {
        boolean possessed = sentence.children(noun, "poss").stream()
                .anyMatch(owner -> sentence.token(owner).tag().equals("PRP$"));
        if (possessed && clause.verb() >= 0 && !hasAgent(noun)) {
            clause.subject(clause.verb())
                    .filter(owner -> !sentence.isBelow(noun, owner))
                    .ifPresent(owner -> finder.add(Role.AGENT, owner));
        }
    }

    /** Is there one who acts besides the words before the noun itself? */
    private boolean hasAgent(int noun) {
        return roles.getOrDefault(Role.AGENT, List.of()).stream()
                .anyMatch(
                        phrase -> phrase.start() >= sentence.token(noun).span().start()
                                || !sentence.subtreeSpan(noun).contains(phrase));
    }

    /** "Oran replied with missile strikes": what is done with a deed is done by the subject. */
    private void doneWith() {
        int preposition = sentence.token(clause.trigger()).head();
        boolean with = preposition >= 0
                && sentence.token(preposition).lemma().equals("with")
                && sentence.token(preposition).relation().equals("prep");
        if (with && clause.verb() >= 0 && !clause.isPassive(clause.verb())) {
            clause.subject(clause.verb())
                    .filter(who -> !sentence.isBelow(preposition, who))
                    .ifPresent(who -> finder.add(Role.AGENT, who));
        }
    }

    /** "The raid is likely to have been flown by two jets": the agent stands below what the raid is raised from. */
    private void raised(int verb) {
        boolean subject = verb >= 0
                && sentence.token(clause.trigger()).head() == verb
                && sentence.token(clause.trigger()).relation().startsWith("nsubj");
        if (subject && CAUSING.contains(sentence.token(verb).lemma())) {
            sentence.children(verb, "agent").forEach(by -> finder.addObject(Role.AGENT, by));
        }
        if (subject) {
            belowRaised(verb)
                    .forEach(
                            below -> sentence.children(below, "agent").forEach(by -> finder.addObject(Role.AGENT, by)));
        }
    }

    private List<Integer> belowRaised(int verb) {
        List<Integer> below = new ArrayList<>();
        for (int child : sentence.children(verb, "acomp", "xcomp", "oprd")) {
            below.add(child);
            below.addAll(belowRaised(child));
        }
        return below;
    }

    /** The nouns for what killed or hurt: in its clause, or as its subject. */
    private List<Integer> causes() {
        int verb = clause.verb() >= 0 ? clause.verb() : clause.trigger();
        Stream<Integer> joined = clause.isPassive(clause.trigger())
                ? sentence.children(clause.trigger(), "conj").stream().filter(clause::isPassive)
                : Stream.of();
        Stream<Integer> behind = Stream.concat(Stream.of(clause.trigger(), verb), joined)
                .distinct()
                .flatMap(at -> sentence.children(at, "prep", "agent").stream())
                .filter(prep -> CAUSES.contains(sentence.token(prep).lemma()))
                .flatMap(prep -> Stream.concat(Stream.of(prep), sentence.children(prep, "prep", "pcomp").stream()))
                .flatMap(prep -> sentence.children(prep, "pobj").stream());
        Stream<Integer> subject = clause.isNoun() ? Stream.of() : clause.subject(clause.trigger()).stream();
        return Stream.concat(subject, behind)
                .flatMap(this::deed)
                .filter(noun -> noun != clause.trigger())
                .distinct()
                .toList();
    }

    /** The noun, if it is one for a deed of war; in "a wave of raids" the raids. */
    private Stream<Integer> deed(int noun) {
        return Stream.concat(
                        Stream.of(noun),
                        sentence.children(noun, "prep").stream()
                                .filter(prep -> sentence.token(prep).lemma().equals("of"))
                                .flatMap(prep -> sentence.children(prep, "pobj").stream()))
                .filter(at -> CONFLICTS.contains(sentence.token(at).lemma()) || isFiredByWhom(at));
    }

    /** "Wounded by a shell fired by gunmen". */
    private boolean isFiredByWhom(int noun) {
        boolean owned = WEAPONS.contains(sentence.token(noun).lemma())
                && sentence.children(noun, "compound", "nmod", "amod").stream()
                        .anyMatch(owner -> FORCES.contains(sentence.token(owner).lemma()));
        return owned
                || sentence.children(noun, "acl").stream()
                        .anyMatch(fired -> sentence.token(fired).tag().equals("VBN")
                                && FIRING.contains(sentence.token(fired).lemma())
                                && sentence.child(fired, "agent").isPresent());
    }

    private void ofCause(int noun) {
        Map<Role, List<TextSpan>> own = RoleFinder.find(new Clause(sentence, noun, -1));
        boolean others = roles.getOrDefault(Role.AGENT, List.of()).stream()
                .anyMatch(phrase -> !phrase.contains(sentence.token(noun).span()) && !isTollsOwn(phrase));
        if (!others) {
            firedFrom(noun);
            own.getOrDefault(Role.AGENT, List.of()).forEach(phrase -> put(Role.AGENT, phrase));
        }
        own.getOrDefault(Role.AIM, List.of()).forEach(phrase -> put(Role.AIM, phrase));
        if (WEAPONS.contains(sentence.token(noun).lemma())) {
            put(Role.MEANS, sentence.token(noun).span());
        }
        purpose(noun);
        objectsOf(noun, DONE_TO.contains(sentence.token(noun).lemma()) ? Role.AIM : Role.AGENT);
    }

    /** The death of "death toll". */
    private boolean isTollsOwn(TextSpan phrase) {
        int noun = clause.trigger();
        return TOLLS.contains(sentence.token(noun).lemma())
                && phrase.end() <= sentence.token(noun).span().start();
    }

    private void put(Role role, TextSpan phrase) {
        List<TextSpan> phrases = roles.computeIfAbsent(role, r -> new ArrayList<>());
        if (phrases.stream().noneMatch(phrase::overlaps)) {
            phrases.add(phrase);
        }
    }

    /** "Killed 28 and wounded 30 fighters": a bare number counts what the next verb has. */
    private void countedWithTheNext() {
        Optional<Integer> number = clause.isNoun()
                ? Optional.empty()
                : sentence.child(clause.trigger(), "dobj")
                        .filter(object -> sentence.token(object).tag().equals("CD"));
        if (number.isPresent() && sentence.children(number.get(), "prep").isEmpty()) {
            sentence.children(clause.trigger(), "conj").stream()
                    .flatMap(next -> sentence.children(next, "dobj").stream())
                    .filter(object -> sentence.token(object).isNoun())
                    .findFirst()
                    .ifPresent(object -> finder.add(Role.PATIENT, object));
        }
    }
}
