package org.variorum.core.extract;

import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;

/** Adds who caused harm and what took it where the words for the harm stand between the two. */
final class CauseRoles {

    private static final Set<String> CAUSES = WordLists.words("cause-words");
    private static final Set<String> DOING = Set.of("cause", "do", "inflict", "wreak");
    private static final Set<String> DAMAGE = Set.of("damage", "destruction", "devastation", "havoc", "harm");
    private static final Set<String> REPELLING = WordLists.words("repelling-verbs");
    private static final Set<String> CONFLICTS = WordLists.words("conflict-nouns");
    private static final Set<String> DEATHS = Set.of("toll", "death", "injury");
    private static final Set<String> SUFFERING = Set.of("sustain", "suffer", "receive");
    private static final Set<String> INJURIES = Set.of("burn", "injury", "wound");
    private static final Set<String> ONTO = Set.of("to", "on", "upon");
    private static final Set<String> BOMBING = Set.of("attack", "bomb", "bombard", "raid", "shell", "shoot", "strike");

    private final Sentence sentence;
    private final Clause clause;
    private final RoleFinder finder;

    private CauseRoles(Clause clause, RoleFinder finder) {
        this.sentence = clause.sentence();
        this.clause = clause;
        this.finder = finder;
    }

    static void add(Clause clause, RoleFinder finder) {
        CauseRoles roles = new CauseRoles(clause, finder);
        roles.damaged();
        roles.repelled();
        roles.counted();
        roles.owner();
    }

    /** "The raid caused great damage to homes": what was damaged was hit. */
    private void damaged() {
        int trigger = clause.trigger();
        int above = sentence.token(trigger).head();
        boolean subject = above >= 0 && sentence.token(trigger).relation().startsWith("nsubj");
        Stream.of(trigger, subject ? above : -1)
                .filter(verb -> verb >= 0 && DOING.contains(sentence.token(verb).lemma()))
                .flatMap(this::ontoWhat)
                .toList()
                .forEach(preposition -> finder.addObject(Role.PATIENT, preposition));
    }

    /** "The army repelled a rebel attack": whose attack it was is who was beaten back. */
    private void repelled() {
        int verb = clause.trigger();
        if (REPELLING.contains(sentence.token(verb).lemma())) {
            sentence.children(verb, "dobj").stream()
                    .filter(object -> CONFLICTS.contains(sentence.token(object).lemma()))
                    .flatMap(attack -> sentence.children(attack, "compound", "nmod", "poss").stream())
                    .toList()
                    .forEach(finder::patientOnly);
        }
    }

    /** "The death toll of the raid reached nine people", "the deaths of nine people". */
    private void counted() {
        int toll = clause.trigger();
        if (DEATHS.contains(sentence.token(toll).lemma())) {
            sentence.children(toll, "prep").stream()
                    .filter(prep -> sentence.token(prep).lemma().equals("of"))
                    .flatMap(of -> sentence.children(of, "pobj").stream())
                    .filter(this::isCounted)
                    .toList()
                    .forEach(who -> finder.add(Role.PATIENT, who));
        }
        int verb = sentence.token(toll).head();
        boolean reached = verb >= 0
                && sentence.token(toll).lemma().equals("toll")
                && sentence.token(toll).relation().equals("nsubj");
        if (reached) {
            Stream.concat(
                            sentence.children(verb, "dobj").stream(),
                            sentence.children(verb, "prep").stream()
                                    .filter(prep -> Set.of("at", "to")
                                            .contains(sentence.token(prep).lemma()))
                                    .flatMap(prep -> sentence.children(prep, "pobj").stream()))
                    .filter(this::isCounted)
                    .toList()
                    .forEach(who -> finder.add(Role.PATIENT, who));
        }
    }

    private boolean isCounted(int noun) {
        boolean some = sentence.token(noun).tag().equals("CD")
                && sentence.children(noun, "prep").stream()
                        .anyMatch(of -> sentence.token(of).lemma().equals("of"));
        return some
                || (sentence.token(noun).isNoun()
                        && sentence.children(noun, "nmod").stream()
                                .anyMatch(number -> sentence.token(number).tag().equals("CD")));
    }

    /** "Nine people sustained injuries": who has them was hurt, and did nothing. */
    static boolean isSuffering(Clause clause) {
        Sentence sentence = clause.sentence();
        int verb = clause.trigger();
        return SUFFERING.contains(sentence.token(verb).lemma())
                && sentence.children(verb, "dobj").stream()
                        .anyMatch(what -> INJURIES.contains(sentence.token(what).lemma()));
    }

    private Stream<Integer> ontoWhat(int verb) {
        Stream<Integer> damage = sentence.children(verb, "dobj").stream()
                .filter(noun -> DAMAGE.contains(sentence.token(noun).lemma()));
        return damage.flatMap(noun -> Stream.concat(
                        sentence.children(noun, "prep", "dative").stream(),
                        sentence.children(verb, "prep", "dative").stream().filter(prep -> prep > noun)))
                .filter(prep -> ONTO.contains(sentence.token(prep).lemma()));
    }

    /** In "hurt in rebel shelling on the town" the shelling may be read as a verb, which leaves the rebels behind "in". */
    private void owner() {
        int verb = clause.trigger();
        if (clause.isNoun()) {
            return;
        }
        Stream.concat(Stream.of(verb), sentence.children(verb, "advcl").stream())
                .filter(deed -> deed > 1 && isNounRead(deed))
                .map(deed -> deed - 1)
                .toList()
                .forEach(who -> finder.add(Role.AGENT, who));
    }

    private boolean isNounRead(int deed) {
        int preposition = sentence.token(deed - 1).head();
        return BOMBING.contains(sentence.token(deed).lemma())
                && Set.of("VBG", "VBZ").contains(sentence.token(deed).tag())
                && sentence.children(deed, "nsubj", "dobj", "aux").isEmpty()
                && sentence.token(deed - 1).isNoun()
                && sentence.token(deed - 1).relation().equals("pobj")
                && CAUSES.contains(sentence.token(preposition).lemma());
    }
}
