package org.variorum.core.extract;

import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;

/** Adds who does a deed where a form of "be" or words for company stand between: "is the main force fighting", "together with the neighbours". */
final class AgentWords {

    private static final Set<String> CONFLICTS = WordLists.words("conflict-nouns");
    private static final Set<String> TOGETHER = Set.of("together", "along", "alongside", "jointly");

    private static final Set<String> ATTACKING = Set.of("attack", "counter-offensive", "counteroffensive", "offensive");

    private final Sentence sentence;
    private final Clause clause;
    private final RoleFinder finder;

    private AgentWords(Clause clause, RoleFinder finder) {
        this.sentence = clause.sentence();
        this.clause = clause;
        this.finder = finder;
    }

    static void add(Clause clause, RoleFinder finder) {
        AgentWords words = new AgentWords(clause, finder);
        words.beingWhoDoes();
        words.together();
        words.rightBehind();
        words.onTheOffensive();
    }

    private String lemma(int at) {
        return sentence.token(at).lemma();
    }

    /** "The militia is the main force fighting in the valley", "was the first group that shelled it": the militia does it. */
    private void beingWhoDoes() {
        int verb = clause.trigger();
        int noun = sentence.token(verb).head();
        boolean described = !clause.isNoun()
                && noun >= 0
                && !clause.isPassive(verb)
                && Set.of("acl", "relcl").contains(sentence.token(verb).relation())
                && sentence.token(noun).relation().equals("attr")
                && clause.subject(verb).filter(who -> who == noun).isPresent();
        if (described) {
            sentence.children(sentence.token(noun).head(), "nsubj").stream()
                    .filter(who -> sentence.token(who).isNoun())
                    .toList()
                    .forEach(who -> finder.add(Role.AGENT, who));
        }
    }

    /** "Together with its neighbours, the kingdom launched strikes": they launched them too. */
    private void together() {
        int verb = clause.isNoun() ? clause.verb() : clause.trigger();
        boolean acts = verb >= 0 && !clause.isPassive(verb) && (!clause.isNoun() || clause.isLight());
        boolean named = acts
                && clause.subject(verb)
                        .filter(who -> sentence.token(who).tag().startsWith("NNP"))
                        .isPresent();
        if (named) {
            sentence.children(verb, "prep").stream()
                    .filter(prep -> lemma(prep).equals("alongside") || isTogether(prep))
                    .toList()
                    .forEach(prep -> finder.addObject(Role.AGENT, prep));
        }
    }

    /** In "a response to an offensive by the army" the words for who led it may be hung on the response. */
    private void rightBehind() {
        int by = clause.trigger() + 1;
        boolean strayed = clause.isNoun()
                && CONFLICTS.contains(lemma(clause.trigger()))
                && by < sentence.tokens().size()
                && lemma(by).equals("by")
                && sentence.token(by).head() != clause.trigger()
                && sentence.token(by).head() < by
                && sentence.token(by).head() != clause.verb();
        if (strayed) {
            finder.addObject(Role.AGENT, by);
        }
    }

    /** "The rebels were on the offensive in the east". */
    private void onTheOffensive() {
        int on = sentence.token(clause.trigger()).head();
        boolean attacking = clause.isNoun()
                && on >= 0
                && ATTACKING.contains(lemma(clause.trigger()))
                && lemma(on).equals("on")
                && sentence.token(on).head() == clause.verb()
                && clause.verb() >= 0
                && Set.of("be", "go", "remain").contains(lemma(clause.verb()));
        if (attacking) {
            clause.subject(clause.verb()).ifPresent(who -> finder.add(Role.AGENT, who));
        }
    }

    private boolean isTogether(int preposition) {
        return lemma(preposition).equals("with") && preposition > 0 && TOGETHER.contains(lemma(preposition - 1));
    }
}
