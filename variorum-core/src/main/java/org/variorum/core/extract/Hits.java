package org.variorum.core.extract;

import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;

/** How the words of one attack hang together: what it hit beside its dead, what it caused, and in which clause that is told. */
final class Hits {

    private static final Set<String> AIMING = Set.of("target", "hit", "strike", "destroy", "aim", "land", "fall");
    private static final Set<String> DESTROYING = Set.of("destroy", "damage", "hit");

    private static final Set<String> OTHERS = Set.of("more", "other", "another", "many", "dozen", "score");
    /** Words that begin the clause for the attack in "five were killed when jets bombed the market". */
    private static final Set<String> WHILE = Set.of("when", "as", "because");

    private static final Set<String> ANSWERS = Set.of("response", "retaliation", "reply", "revenge", "reprisal");
    private static final Set<String> ANSWERING = Set.of("after", "following", "follow", "amid", "despite");
    /** The parser gives "followed" as its own base form. */
    private static final Set<String> FOLLOWED = Set.of("follow", "followed", "precede", "answer", "meet");
    /** Fights of two sides are how a place was taken, and no event beside it. */
    private static final Set<String> FIGHTS = Set.of("clash", "fighting", "battle", "fight", "combat", "siege");

    private static final Set<String> BANGS = Set.of("explosion", "blast", "bang", "detonation");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private static final Set<String> MEANS = Set.of("in", "by", "during");
    private static final Set<String> SEEING = Set.of("see", "witness");
    private static final Set<String> DYING = WordLists.words("dying-verbs");
    private static final Set<String> MUNITIONS = WordLists.words("munition-nouns");

    private Hits() {}

    /** "Two trucks were destroyed and six men killed": the things and the people hit by one attack. */
    static boolean isJoined(Sentence sentence, int attack, int toll) {
        Token first = sentence.token(Math.min(attack, toll));
        Token second = sentence.token(Math.max(attack, toll));
        return DESTROYING.contains(sentence.token(attack).lemma())
                && first.isVerb()
                && second.isVerb()
                && second.relation().equals("conj")
                && second.head() == Math.min(attack, toll);
    }

    /** Is it a verb for things destroyed, which are lost beside the dead? */
    static boolean destroys(Sentence sentence, int verb) {
        return DESTROYING.contains(sentence.token(verb).lemma())
                && !sentence.token(verb).lemma().equals("hit");
    }

    /** "The blast caused six deaths": the noun for the attack is the subject of the verb whose object the dead are. */
    static boolean causes(Sentence sentence, Clause attack, int toll) {
        Token dead = sentence.token(toll);
        return dead.isNoun()
                && dead.head() == attack.verb()
                && dead.relation().equals("dobj")
                && sentence.token(attack.trigger()).head() == attack.verb()
                && sentence.token(attack.trigger()).relation().equals("nsubj");
    }

    /** "Raids that hit the depot", "fired a rocket that struck a house": what was hit is told of the deed or of what was fired. */
    static boolean isAim(Sentence sentence, int hit, int attack) {
        Token token = sentence.token(hit);
        boolean aim = AIMING.contains(token.lemma()) && Set.of("acl", "relcl").contains(token.relation());
        if (!token.isVerb() || !aim) {
            return false;
        }
        Token told = sentence.token(token.head());
        boolean fired = sentence.token(attack).isVerb()
                && told.head() == attack
                && Set.of("dobj", "nsubjpass").contains(told.relation());
        return token.head() == attack || fired;
    }

    /** "Flew to the coast, dropping bombs and firing missiles": the first participle of how it was done. */
    static int manner(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean joined = token.relation().equals("conj")
                && token.tag().equals("VBG")
                && sentence.token(token.head()).tag().equals("VBG");
        return joined ? token.head() : verb;
    }

    /** Is the clause of {@code verb} told inside that of {@code above}, over nothing but clauses? */
    static boolean isToldBelow(Sentence sentence, int verb, int above) {
        int at = verb;
        while (at >= 0 && at != above && sentence.token(at).isVerb()) {
            at = Set.of("ccomp", "advcl", "conj", "xcomp")
                            .contains(sentence.token(at).relation())
                    ? sentence.token(at).head()
                    : -1;
        }
        return at == above && verb != above;
    }

    static boolean isWhile(Sentence sentence, int verb) {
        return sentence.token(verb).relation().equals("advcl")
                && sentence.children(verb, "advmod", "mark").stream()
                        .filter(word -> word < verb)
                        .anyMatch(word -> WHILE.contains(sentence.token(word).lemma()));
    }

    /** "Ten were killed and three more died": the others of the same toll. */
    static boolean isMore(Sentence sentence, int toll) {
        return sentence.children(toll, "nsubj", "nsubjpass").stream()
                .flatMap(subject -> sentence.within(sentence.subtreeSpan(subject)).stream())
                .anyMatch(word -> OTHERS.contains(sentence.token(word).lemma()));
    }

    /** "The shelling", "in rebel shelling": the noun is taken for a verb's form; its article or what stands before it tells. */
    static boolean isGerund(Sentence sentence, int word) {
        Token token = sentence.token(word);
        if (!token.tag().equals("VBG")
                || sentence.child(word, "nsubj", "aux", "dobj").isPresent()) {
            return false;
        }
        boolean listed = token.relation().equals("conj")
                && sentence.token(token.head()).tag().equals("VBN");
        return listed || sentence.child(word, "det").isPresent() || isBehindNoun(sentence, word);
    }

    private static boolean isBehindNoun(Sentence sentence, int word) {
        Token before = sentence.token(Math.max(word - 1, 0));
        return before.relation().equals("pobj")
                && MEANS.contains(sentence.token(before.head()).lemma())
                && sentence.token(before.head()).head() == sentence.token(word).head();
    }

    /** "Two depots were destroyed in airstrikes": the noun behind "in" or "by" tells how. */
    static boolean isDoneIn(Sentence sentence, int verb, int noun) {
        Token token = sentence.token(noun);
        boolean behind = token.isNoun() && token.relation().equals("pobj") && token.head() > verb;
        if (!behind || sentence.token(token.head()).head() != verb) {
            return false;
        }
        String preposition = sentence.token(token.head()).lemma();
        return preposition.equals("with")
                || (MEANS.contains(preposition) && Clause.of(sentence, verb).isPassive(verb));
    }

    /** "Attacks by rebels that had hit the port": the clause hangs on who did it, and tells of the attacks. */
    static boolean isDoersHit(Sentence sentence, int verb, int attack) {
        Token hit = sentence.token(verb);
        if (!AIMING.contains(hit.lemma()) || !hit.relation().equals("relcl") || hit.head() < 0) {
            return false;
        }
        int by = sentence.token(hit.head()).head();
        return by >= 0
                && sentence.token(by).lemma().equals("by")
                && sentence.token(by).head() == attack;
    }

    /**
     * "Raids killed nine people following rocket attacks by the rebels", "came in response to a new offensive": the attack
     * that another one answers is an event of its own, if more is said of it.
     */
    static boolean isAnswered(Sentence sentence, int noun) {
        int preposition = sentence.token(noun).head();
        if (!sentence.token(noun).relation().equals("pobj")
                || FIGHTS.contains(sentence.token(noun).lemma())
                || sentence.children(noun, "relcl", "prep", "acl").isEmpty()) {
            return false;
        }
        int above = sentence.token(preposition).head();
        boolean answer = above >= 0
                && (ANSWERS.contains(sentence.token(above).lemma())
                        || (FOLLOWED.contains(sentence.token(above).lemma())
                                && sentence.token(preposition).lemma().equals("by")));
        return answer || ANSWERING.contains(sentence.token(preposition).lemma());
    }

    /** A bang is what is heard of an attack. */
    static boolean isOnlyHeard(Sentence sentence, int noun) {
        return BANGS.contains(sentence.token(noun).lemma())
                && sentence.token(noun).isNoun()
                && sentence.token(noun).relation().startsWith("nsubj");
    }

    /** "Was targeted when a girl blew herself up": the clause tells how it was done. */
    static boolean isExplained(Sentence sentence, int verb, int attack) {
        return sentence.token(attack).isVerb()
                && sentence.token(attack).head() == verb
                && sentence.token(verb).isVerb()
                && isWhile(sentence, attack)
                && Clause.of(sentence, verb).isPassive(verb)
                && sentence.child(verb, "agent").isEmpty();
    }

    /** "Ended up with killing nine and destroying their posts": what was destroyed beside the dead, without a subject of its own. */
    static boolean isBesideToll(Sentence sentence, int verb, int toll) {
        Token token = sentence.token(verb);
        boolean gerund = destroys(sentence, verb)
                && token.tag().equals("VBG")
                && Set.of("pcomp", "conj").contains(token.relation())
                && sentence.child(verb, "nsubj", "aux").isEmpty();
        return gerund && finiteAbove(sentence, verb) == finiteAbove(sentence, toll);
    }

    private static int finiteAbove(Sentence sentence, int word) {
        int at = word;
        for (int steps = 0; steps < sentence.tokens().size() && at >= 0; steps++) {
            if (FINITE.contains(sentence.token(at).tag())) {
                return at;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }

    /** "The bombing was deadly because it struck a market": what the pronoun did is what the noun did. */
    static boolean isOfIt(Sentence sentence, int hit, int attack) {
        Token token = sentence.token(hit);
        return token.relation().equals("advcl")
                && sentence.token(attack).head() == token.head()
                && sentence.token(attack).relation().equals("nsubj")
                && isWhile(sentence, hit)
                && sentence.children(hit, "nsubj").stream()
                        .anyMatch(it ->
                                Set.of("it", "they").contains(sentence.token(it).lemma()));
    }

    /** "An offensive in May saw rebels encircle the town": what the offensive saw is told of it. */
    static boolean isSeenBy(Sentence sentence, int verb, int attack) {
        Token token = sentence.token(verb);
        if (!token.isVerb()
                || !token.relation().equals("ccomp")
                || !sentence.token(attack).isNoun()) {
            return false;
        }
        Token saw = sentence.token(token.head());
        boolean subject = sentence.token(attack).head() == token.head()
                && sentence.token(attack).relation().equals("nsubj");
        boolean relative = saw.relation().equals("relcl") && saw.head() == attack;
        return SEEING.contains(saw.lemma()) && (subject || relative);
    }

    /** "Continued to attack the town, hitting 25 targets": the verb on which both hang. */
    static boolean isBesideInfinitive(Sentence sentence, int hit, int attack) {
        Token token = sentence.token(attack);
        return token.relation().equals("xcomp") && sentence.token(hit).head() == token.head() && hit > attack;
    }

    /** "Was hit and crashed", "was shot down or crashed": two ways to tell that an aircraft was lost. */
    static boolean isFallOf(Sentence sentence, int crash, int hit) {
        return sentence.token(crash).lemma().equals("crash")
                && sentence.token(crash).relation().equals("conj")
                && sentence.token(crash).head() == hit;
    }

    /** "Six dead and ten injured were counted": those hurt are a part of the subject of the other verb. */
    static boolean isOfSubject(Sentence sentence, int toll, int verb) {
        boolean counted = toll > 0 && sentence.token(toll - 1).tag().equals("CD");
        boolean listed = sentence.token(toll).relation().equals("conj") || counted;
        return toll < verb
                && listed
                && sentence.child(toll, "prep", "agent").isEmpty()
                && sentence.children(verb, "nsubj", "nsubjpass")
                        .contains(sentence.token(toll).head());
    }

    /** Do the words tell of harm without a word for who or what did it? */
    static boolean isSuffered(Sentence sentence, int toll) {
        Clause clause = Clause.of(sentence, toll);
        boolean intransitive =
                clause.isPassive(toll) || sentence.child(toll, "dobj").isEmpty();
        return sentence.token(toll).isVerb()
                && intransitive
                && sentence.child(toll, "agent").isEmpty();
    }

    /** What "and" joins is told as of one event, where "while" sets another beside it. */
    static boolean isJoined(Sentence sentence, int toll) {
        return sentence.token(toll).relation().equals("conj");
    }

    /** "Died after he was injured by a sniper": how the same person came to die. */
    static boolean isSameDeath(Sentence sentence, int death, int injury) {
        Token token = sentence.token(injury);
        return token.relation().equals("advcl")
                && token.head() == death
                && DYING.contains(sentence.token(death).lemma())
                && sentence.children(injury, "nsubjpass", "nsubj").stream()
                        .allMatch(who -> sentence.token(who).tag().equals("PRP"));
    }

    /** "Fired rockets that fell on the market, killing three": the toll of the rockets fired. */
    static boolean isOfMissile(Sentence sentence, int toll, int attack) {
        int at = toll;
        for (int steps = 0;
                steps < Mergers.FARTHEST && at >= 0 && sentence.token(at).isVerb();
                steps++) {
            int head = sentence.token(at).head();
            if (sentence.token(at).relation().equals("relcl")) {
                return head == attack
                        || (MUNITIONS.contains(sentence.token(head).lemma())
                                && sentence.token(head).head() == attack);
            }
            if (!Outcomes.CLAUSES.contains(sentence.token(at).relation())
                    || sentence.child(at, "nsubj", "nsubjpass").isPresent()) {
                return false;
            }
            at = head;
        }
        return false;
    }
}
