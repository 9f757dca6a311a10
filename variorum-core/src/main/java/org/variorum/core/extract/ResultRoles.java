package org.variorum.core.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.TextSpan;

/** Adds the roles that the words for a result leave to the clause it results from, and takes back what losers are not. */
final class ResultRoles {

    private static final Set<String> FIRING = WordLists.words("firing-verbs");
    private static final Set<String> WEAPONS = WordLists.words("weapon-nouns");
    private static final Set<String> MEANS = WordLists.words("means-words");
    private static final Set<String> FORCES = WordLists.words("forces-nouns");
    private static final Set<String> EFFECTS = WordLists.words("effect-verbs");
    private static final Set<String> DEATHS = Set.of("casualty", "death", "fatality", "injury", "loss");
    private static final Set<String> LEADING = Set.of("cause", "lead", "result");
    private static final Set<String> LOSING = Set.of("lose", "suffer", "sustain");
    private static final Set<String> NAMED_AS = Set.of("describe", "identify", "list", "name", "register");
    /** Relations over which a result still belongs to the deed above it. */
    private static final Set<String> BELOW =
            Set.of("acl", "advcl", "conj", "pcomp", "prep", "relcl", "pobj", "dobj", "dep");

    private static final int FARTHEST = 8;

    private final Sentence sentence;
    private final Clause clause;
    private final Map<Role, List<TextSpan>> roles;
    private final RoleFinder finder;

    private ResultRoles(Clause clause, Map<Role, List<TextSpan>> roles, RoleFinder finder) {
        this.sentence = clause.sentence();
        this.clause = clause;
        this.roles = roles;
        this.finder = finder;
    }

    static void add(Clause clause, Map<Role, List<TextSpan>> roles, RoleFinder finder) {
        ResultRoles results = new ResultRoles(clause, roles, finder);
        results.victims();
        results.among();
        results.lost();
        results.harmed();
        results.launched();
        results.strayed();
        results.inRelative();
        results.raining();
        results.targets();
        results.ledTo();
        MeetingRoles.add(clause, roles, finder);
    }

    private String lemma(int at) {
        return sentence.token(at).lemma();
    }

    private Stream<Integer> objects(int head, Set<String> prepositions) {
        return ClauseShapes.behind(sentence, head, prepositions);
    }

    /** "Most of the wounded were children": those who are told to be among the harmed. */
    private void victims() {
        int verb = clause.trigger();
        if (lemma(verb).equals("be") && WordNeeds.isOfVictims(sentence, verb)) {
            roles.remove(Role.AGENT);
            sentence.children(verb, "attr").forEach(who -> finder.add(Role.PATIENT, who));
        }
    }

    /** "Nine of those killed were identified as farmers", "there are two nurses among those killed". */
    private void among() {
        int trigger = clause.trigger();
        int those = sentence.token(trigger).relation().equals("acl")
                ? sentence.token(trigger).head()
                : -1;
        int preposition = those < 0 ? -1 : sentence.token(those).head();
        int above = preposition < 0 ? -1 : sentence.token(preposition).head();
        if (above < 0) {
            return;
        }
        if (lemma(preposition).equals("among") && sentence.token(above).isNoun()) {
            finder.add(Role.PATIENT, above);
        }
        int verb = sentence.token(above).head();
        if (lemma(preposition).equals("of") && verb >= 0 && NAMED_AS.contains(lemma(verb))) {
            objects(verb, Set.of("as")).toList().forEach(who -> finder.add(Role.PATIENT, who));
        }
    }

    /** "The militia lost nine men", "suffered defeats at the hands of the army": whoever loses does not do it. */
    private void lost() {
        int verb = clause.verb() >= 0 ? clause.verb() : clause.trigger();
        if (!LOSING.contains(lemma(verb))) {
            return;
        }
        Optional<Integer> loser = clause.subject(verb);
        if (lemma(verb).equals("lose") && verb == clause.trigger()) {
            loser.ifPresent(this::notActing);
        }
        List<Integer> victors = Stream.concat(
                        objects(verb, Set.of("at")),
                        sentence.children(verb, "dobj").stream().flatMap(lost -> objects(lost, Set.of("at"))))
                .filter(hand -> lemma(hand).equals("hand"))
                .flatMap(hand -> objects(hand, Set.of("of")))
                .toList();
        if (!victors.isEmpty()) {
            loser.ifPresent(finder::patientOnly);
            victors.forEach(who -> finder.add(Role.AGENT, who));
        }
    }

    private void notActing(int who) {
        TextSpan head = sentence.token(who).span();
        if (roles.containsKey(Role.AGENT)) {
            roles.get(Role.AGENT).removeIf(phrase -> phrase.contains(head));
        }
    }

    /** "The raid caused civilian casualties": the word before the harm says whom it befell. */
    private void harmed() {
        int trigger = clause.trigger();
        int above = sentence.token(trigger).head();
        boolean subject =
                above >= 0 && sentence.token(trigger).relation().startsWith("nsubj") && LEADING.contains(lemma(above));
        Stream<Integer> results = subject
                ? Stream.concat(sentence.children(above, "dobj").stream(), objects(above, Set.of("in", "to")))
                : Stream.of();
        Stream.concat(Stream.of(trigger), results)
                .filter(noun -> DEATHS.contains(lemma(noun)))
                .flatMap(noun -> sentence.children(noun, "nmod", "amod", "compound").stream())
                .filter(word -> lemma(word).equals("civilian") || FORCES.contains(lemma(word)))
                .toList()
                .forEach(finder::patientOnly);
    }

    /** "Fired shells at the town, which resulted in killing nine": fired by whom and with what, the clause above tells. */
    private void launched() {
        boolean harm = EFFECTS.contains(lemma(clause.trigger()))
                || DEATHS.contains(lemma(clause.trigger()))
                || lemma(clause.trigger()).equals("leave");
        int verb = harm ? launch() : -1;
        if (verb < 0) {
            return;
        }
        if (roles.getOrDefault(Role.MEANS, List.of()).isEmpty()) {
            sentence.children(verb, "dobj").stream()
                    .filter(this::isWeapon)
                    .forEach(weapon -> finder.add(Role.MEANS, weapon));
            objects(verb, MEANS).filter(this::isWeapon).toList().forEach(weapon -> finder.add(Role.MEANS, weapon));
        }
        boolean open = roles.getOrDefault(Role.AGENT, List.of()).stream()
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .noneMatch(this::isSomebody);
        if (open && !clause.isPassive(verb)) {
            clause.subject(verb).ifPresent(who -> finder.add(Role.AGENT, who));
        }
    }

    private boolean isSomebody(int at) {
        return FORCES.contains(lemma(at))
                || sentence.token(at).tag().startsWith("NNP")
                || sentence.token(at).tag().startsWith("PRP");
    }

    private boolean isWeapon(int at) {
        return WEAPONS.contains(lemma(at)) || objects(at, Set.of("of")).anyMatch(of -> WEAPONS.contains(lemma(of)));
    }

    /** The verb of firing that the trigger tells a result of; -1 where there is none. */
    private int launch() {
        int at = clause.trigger();
        boolean result = false;
        for (int steps = 0; steps < FARTHEST && isBelow(at); steps++) {
            int above = sentence.token(at).head();
            result = result || sentence.token(at).tag().equals("VBG") || LEADING.contains(lemma(at));
            int launch = result ? launchAt(above) : -1;
            if (launch >= 0 || hasClauseOfItsOwn(at)) {
                return launch;
            }
            at = above;
        }
        return -1;
    }

    private boolean isBelow(int at) {
        return at >= 0
                && sentence.token(at).head() >= 0
                && BELOW.contains(sentence.token(at).relation());
    }

    /** The verb of firing that {@code above} is, or has strayed from; -1 where there is none. */
    private int launchAt(int above) {
        return above < clause.trigger() && isFiring(above) ? above : strayedFrom(above);
    }

    /** The verb whose object the noun is, though it was read as a participle: "raiders targeted at dawn the mill with shells". */
    private int strayedFrom(int noun) {
        return IntStream.range(0, noun)
                .filter(at -> sentence.token(at).tag().equals("VBN"))
                .filter(at -> ClauseShapes.strayedObject(sentence, at)
                        .filter(object -> object == noun)
                        .isPresent())
                .findFirst()
                .orElse(-1);
    }

    /** "While a sniper killed one": what has its own subject is another deed. */
    private boolean hasClauseOfItsOwn(int at) {
        return sentence.children(at, "mark", "nsubj", "nsubjpass").stream()
                .anyMatch(child -> !sentence.token(child).tag().startsWith("W"));
    }

    private boolean isFiring(int verb) {
        boolean fired = FIRING.contains(lemma(verb))
                && sentence.children(verb, "dobj").stream().anyMatch(this::isWeapon);
        boolean wielded = EFFECTS.contains(lemma(verb)) && objects(verb, MEANS).anyMatch(this::isWeapon);
        return sentence.token(verb).isVerb() && (fired || wielded);
    }

    /** "Raiders targeted at dawn the mill with shells": what the parser took for another phrase is the object. */
    private void strayed() {
        int verb = clause.trigger();
        ClauseShapes.strayedObject(sentence, verb).ifPresent(object -> {
            finder.add(Role.PATIENT, object);
            objects(object, MEANS).filter(this::isWeapon).toList().forEach(weapon -> finder.add(Role.MEANS, weapon));
        });
    }

    /** "Bombing by jets dropping mines on the port": with what, those who do it tell. */
    private void raining() {
        if (clause.isNoun()) {
            roles.getOrDefault(Role.AGENT, List.of()).stream()
                    .flatMap(phrase -> sentence.headOf(phrase).stream())
                    .flatMap(who -> sentence.children(who, "acl").stream())
                    .filter(verb -> FIRING.contains(lemma(verb))
                            && sentence.token(verb).tag().equals("VBG"))
                    .flatMap(verb -> sentence.children(verb, "dobj").stream())
                    .filter(this::isWeapon)
                    .toList()
                    .forEach(weapon -> finder.add(Role.MEANS, weapon));
        }
    }

    /** "Bombed the port, resulting in nine deaths": whoever did what it resulted from. */
    private void ledTo() {
        boolean led = clause.isNoun()
                && DEATHS.contains(lemma(clause.trigger()))
                && clause.verb() >= 0
                && LEADING.contains(lemma(clause.verb()))
                && sentence.token(clause.verb()).tag().equals("VBG");
        if (led) {
            clause.subject(clause.verb()).ifPresent(who -> finder.add(Role.AGENT, who));
        }
    }

    /** "Went on attacking the militia, hitting 25 targets": the targets are the militia's. */
    private void targets() {
        int verb = clause.trigger();
        int above = sentence.token(verb).relation().equals("advcl")
                ? sentence.token(verb).head()
                : -1;
        boolean bare = sentence.children(verb, "dobj").stream()
                .filter(object -> lemma(object).equals("target"))
                .anyMatch(object -> sentence.children(object, "nmod", "amod", "compound", "poss", "prep").stream()
                        .allMatch(child -> sentence.token(child).tag().equals("CD")));
        if (bare && above >= 0) {
            Stream.concat(Stream.of(above), sentence.children(above, "xcomp").stream())
                    .flatMap(deed -> sentence.children(deed, "dobj").stream())
                    .filter(this::isSomebody)
                    .toList()
                    .forEach(who -> finder.add(Role.PATIENT, who));
        }
    }

    /** "A bombing that struck the offices": what a clause on the noun says it was done to. */
    private void inRelative() {
        if (!clause.isNoun()) {
            return;
        }
        sentence.children(clause.trigger(), "relcl").stream()
                .filter(verb -> EFFECTS.contains(lemma(verb)) && !clause.isPassive(verb))
                .filter(verb -> sentence.children(verb, "nsubj").stream()
                        .anyMatch(subject -> sentence.token(subject).tag().equals("WDT")))
                .flatMap(verb -> sentence.children(verb, "dobj").stream())
                .toList()
                .forEach(what -> finder.add(Role.PATIENT, what));
    }
}
