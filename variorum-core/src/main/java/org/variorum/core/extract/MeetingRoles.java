package org.variorum.core.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.TextSpan;

/** Adds whom a deed meets and who does it where a further word stands between them: "came under attack", "engaged in clashes with". */
final class MeetingRoles {

    private static final Set<String> CONFLICTS = WordLists.words("conflict-nouns");
    private static final Set<String> FIGHTS = WordLists.words("strife-encounters");
    private static final Set<String> FORCES = WordLists.words("forces-nouns");
    private static final Set<String> TAKING = WordLists.words("ousting-verbs");
    private static final Set<String> FIRING = WordLists.words("firing-verbs");
    private static final Set<String> HARMING = WordLists.words("wounding-verbs");
    private static final Set<String> DURING = Set.of("in", "during", "by", "from");
    private static final Set<String> ACCORDS =
            Set.of("accord", "agreement", "armistice", "ceasefire", "cease-fire", "deal", "pact", "truce");
    private static final Set<String> SIDES = Set.of("country", "faction", "party", "people", "side");
    private static final Set<String> FALLING = Set.of("fall", "land", "rain", "slam", "crash");
    private static final Set<String> BEARING = Set.of("be", "come", "remain", "stay", "live", "suffer");
    private static final Set<String> PERSONS = WordLists.words("attacker-nouns");
    private static final Set<String> ARMING = Set.of("arm", "equip");
    private static final Set<String> JOINT = WordLists.words("joint-verbs");
    private static final Set<String> SITES = Set.of("in", "inside", "aboard", "at");

    private final Sentence sentence;
    private final Clause clause;
    private final Map<Role, List<TextSpan>> roles;
    private final RoleFinder finder;

    private MeetingRoles(Clause clause, Map<Role, List<TextSpan>> roles, RoleFinder finder) {
        this.sentence = clause.sentence();
        this.clause = clause;
        this.roles = roles;
        this.finder = finder;
    }

    static void add(Clause clause, Map<Role, List<TextSpan>> roles, RoleFinder finder) {
        MeetingRoles meeting = new MeetingRoles(clause, roles, finder);
        meeting.under();
        meeting.engaged();
        meeting.purpose();
        meeting.against();
        meeting.fallen();
        meeting.fallenTo();
        meeting.armed();
        meeting.besides();
        meeting.opponents();
        meeting.ofOwnDeeds();
        meeting.parties();
        meeting.partners();
        meeting.inflicted();
    }

    private String lemma(int at) {
        return sentence.token(at).lemma();
    }

    private Stream<Integer> objects(int head, Set<String> prepositions) {
        return ClauseShapes.behind(sentence, head, prepositions);
    }

    /** "The town came under attack", "families are under siege": who is under it is whom it meets. */
    private void under() {
        int preposition = sentence.token(clause.trigger()).head();
        boolean borne = clause.isNoun()
                && preposition >= 0
                && lemma(preposition).equals("under")
                && sentence.token(preposition).head() == clause.verb()
                && clause.verb() >= 0
                && BEARING.contains(lemma(clause.verb()));
        if (borne) {
            clause.subject(clause.verb()).ifPresent(finder::patientOnly);
        }
    }

    /** "The army clashed with rebels", "units engaged in clashes with rebels". */
    private void engaged() {
        int trigger = clause.trigger();
        if (!FIGHTS.contains(lemma(trigger))) {
            return;
        }
        objects(trigger, Set.of("with"))
                .filter(who -> isFighting(who))
                .toList()
                .forEach(who -> finder.add(Role.AIM, who));
        int in = sentence.token(trigger).head();
        boolean engaging = clause.isNoun()
                && clause.verb() >= 0
                && in >= 0
                && lemma(in).equals("in")
                && lemma(clause.verb()).equals("engage");
        if (engaging) {
            sentence.children(clause.verb(), "nsubj", "nsubjpass").forEach(who -> finder.add(Role.AGENT, who));
        }
    }

    private boolean isFighting(int who) {
        return FORCES.contains(lemma(who))
                || lemma(who).equals("group")
                || sentence.token(who).tag().startsWith("NNP");
    }

    /** "An offensive to drive the militia out of the valley", "operations to expel it". */
    private void purpose() {
        int noun = deed();
        if (noun < 0 || roles.containsKey(Role.AIM)) {
            return;
        }
        Stream<Integer> own = sentence.children(noun, "acl", "advcl", "relcl").stream();
        Stream<Integer> ofVerb = noun != clause.trigger() || clause.isLight() || isWith(noun)
                ? sentence.children(clause.verb(), "advcl", "xcomp").stream()
                : Stream.of();
        List<Integer> deeds = Stream.concat(own, ofVerb)
                .filter(verb -> verb > noun && TAKING.contains(lemma(verb)) && isInfinitive(verb))
                .toList();
        for (int verb : deeds) {
            List<Integer> objects = sentence.children(verb, "dobj");
            boolean driven = objects.stream().anyMatch(this::isFighting);
            List<Integer> from =
                    objects(verb, Set.of("from")).filter(this::isFighting).toList();
            (driven || from.isEmpty() ? objects : from).forEach(who -> finder.add(Role.AIM, who));
        }
    }

    /** The noun for the deed: the trigger, or what a verb has for its object; -1 where there is none. */
    private int deed() {
        Stream<Integer> nouns =
                clause.isNoun() ? Stream.of(clause.trigger()) : sentence.children(clause.trigger(), "dobj").stream();
        return nouns.filter(noun -> CONFLICTS.contains(lemma(noun))).findFirst().orElse(-1);
    }

    private boolean isWith(int noun) {
        int preposition = sentence.token(noun).head();
        return clause.verb() >= 0 && preposition >= 0 && lemma(preposition).equals("with");
    }

    private boolean isInfinitive(int verb) {
        return sentence.children(verb, "aux").stream().anyMatch(to -> lemma(to).equals("to"));
    }

    /** "A campaign in the desert region against the militia": what it is against may be hung on the place. */
    private void against() {
        int noun = deed();
        boolean open = noun >= 0
                && !roles.containsKey(Role.AIM)
                && roles.getOrDefault(Role.PATIENT, List.of()).stream()
                        .allMatch(phrase -> sentence.headOf(phrase)
                                .filter(head -> head == noun)
                                .isPresent());
        if (!open) {
            return;
        }
        IntStream.range(noun + 1, sentence.tokens().size())
                .filter(at -> lemma(at).equals("against")
                        && sentence.token(at).relation().equals("prep"))
                .filter(at -> Clause.of(sentence, at).verb() == clause.verb())
                .limit(1)
                .boxed()
                .flatMap(at -> sentence.children(at, "pobj").stream())
                .filter(this::isFighting)
                .toList()
                .forEach(who -> finder.add(Role.AIM, who));
    }

    /** "Shells fell in the old town", "fired rockets which landed in the camp": where they came down was hit. */
    private void fallen() {
        int trigger = clause.trigger();
        Stream<Integer> ofFired = FIRING.contains(lemma(trigger))
                ? sentence.children(trigger, "dobj").stream()
                        .flatMap(weapon -> sentence.children(weapon, "relcl").stream())
                : Stream.of();
        Stream.concat(Stream.of(trigger), ofFired)
                .filter(verb ->
                        FALLING.contains(lemma(verb)) && sentence.token(verb).isVerb())
                .flatMap(verb -> objects(verb, Set.of("in", "into", "inside")))
                .toList()
                .forEach(where -> finder.add(Role.AIM, where));
    }

    /** "The town fell to the rebels": they took it. */
    private void fallenTo() {
        int verb = clause.trigger();
        if (lemma(verb).equals("fall")) {
            objects(verb, Set.of("to")).filter(this::isFighting).toList().forEach(who -> finder.add(Role.AGENT, who));
        }
    }

    /** "Nine rebels were killed in clashes with the army": those they fought killed them. */
    private void opponents() {
        int trigger = clause.trigger();
        boolean harmed = !clause.isNoun()
                && HARMING.contains(lemma(trigger))
                && (clause.isPassive(trigger) || lemma(trigger).equals("die"));
        if (harmed) {
            objects(trigger, DURING)
                    .filter(fight -> FIGHTS.contains(lemma(fight)))
                    .flatMap(fight -> objects(fight, Set.of("with", "against")))
                    .filter(this::isFighting)
                    .toList()
                    .forEach(who -> finder.add(Role.AGENT, who));
        }
    }

    /** "Admitted the deaths of nine people in its strikes": the strikes are the subject's. */
    private void ofOwnDeeds() {
        boolean own = clause.verb() >= 0
                && Stream.of(clause.trigger(), clause.verb())
                        .distinct()
                        .flatMap(at -> objects(at, DURING))
                        .filter(deed -> CONFLICTS.contains(lemma(deed)))
                        .flatMap(deed -> sentence.children(deed, "poss").stream())
                        .anyMatch(owner -> sentence.token(owner).tag().equals("PRP$"));
        if (own && !clause.isPassive(clause.verb()) && isUndone()) {
            clause.subject(clause.verb()).ifPresent(who -> finder.add(Role.AGENT, who));
        }
    }

    /** Is nobody said to have done it but who "its" means? */
    private boolean isUndone() {
        return roles.getOrDefault(Role.AGENT, List.of()).stream()
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .allMatch(who -> sentence.token(who).tag().equals("PRP$"));
    }

    /** "A truce between the government and the rebels". */
    private void parties() {
        int trigger = clause.trigger();
        if (clause.isNoun() && ACCORDS.contains(lemma(trigger))) {
            objects(trigger, Set.of("between", "among"))
                    .filter(who -> !SIDES.contains(lemma(who)))
                    .toList()
                    .forEach(who -> finder.add(Role.AGENT, who));
        }
    }

    /** "Did not agree to coordinate with the neighbours", "discussed the raids with envoys": with whom. */
    private void partners() {
        int trigger = clause.trigger();
        Stream<Integer> joint =
                Stream.concat(Stream.of(trigger), sentence.children(trigger, "xcomp", "advcl").stream());
        joint.filter(verb -> JOINT.contains(lemma(verb)) && sentence.token(verb).isVerb())
                .flatMap(verb -> objects(verb, Set.of("with")))
                .filter(who -> sentence.token(who).isNoun())
                .toList()
                .forEach(who -> finder.add(Role.PARTNER, who));
    }

    /** "Shelled the posts, inflicting heavy losses": whoever shelled them. */
    private void inflicted() {
        boolean inflicted =
                clause.isNoun() && clause.verb() >= 0 && lemma(clause.verb()).equals("inflict");
        if (inflicted && !clause.isPassive(clause.verb())) {
            clause.subject(clause.verb()).ifPresent(who -> finder.add(Role.AGENT, who));
        }
    }

    /** "Shot by gunmen armed with pistols". */
    private void armed() {
        roles.getOrDefault(Role.AGENT, List.of()).stream()
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .filter(who -> isFighting(who) || PERSONS.contains(lemma(who)))
                .flatMap(who -> sentence.children(who, "acl").stream())
                .filter(verb -> ARMING.contains(lemma(verb)))
                .flatMap(verb -> objects(verb, Set.of("with")))
                .toList()
                .forEach(weapon -> finder.add(Role.MEANS, weapon));
    }

    /** "Wounded three nurses in addition to five patients", "hurt a number of drivers in mortar attacks". */
    private void besides() {
        int verb = clause.trigger();
        if (clause.isNoun()) {
            return;
        }
        List<Integer> more = Stream.concat(Stream.of(verb), sentence.children(verb, "dobj").stream())
                .flatMap(at -> objects(at, Set.of("in")))
                .filter(addition -> lemma(addition).equals("addition"))
                .flatMap(addition -> objects(addition, Set.of("to")))
                .toList();
        if (roles.containsKey(Role.PATIENT)) {
            more.forEach(who -> finder.add(Role.PATIENT, who));
        }
        sentence.children(verb, "dobj").stream()
                .flatMap(count -> objects(count, Set.of("of")))
                .flatMap(who -> objects(who, SITES))
                .filter(deed -> CONFLICTS.contains(lemma(deed)))
                .toList()
                .forEach(deed -> finder.add(Role.SITE, deed));
    }
}
