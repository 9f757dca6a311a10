package org.variorum.core.reconcile.compare;

import java.util.Set;
import org.variorum.core.lexicon.Camps;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Parties;
import org.variorum.core.reconcile.account.Stems;
import org.variorum.model.ActorKind;
import org.variorum.model.EventType;

/** Whether two accounts name the same doer, and the same who was hit. */
final class PartyLikeness {

    private static final double SAME_CAMP = 0.9;
    private static final double SAME_WORDS = 0.7;

    /** One deed laid to two doers is one deed, contested. */
    private static final double RIVALS = -0.2;

    /** A state against a label of those who fight states. */
    private static final double OTHER_SIDE = -0.6;

    private static final Set<String> REBELS = Stems.ofList("rebel-labels");

    private PartyLikeness() {}

    /** The convoy that moves, and the strike on it. */
    private static boolean hitsDoer(Account strike, Account doer) {
        return Parties.meets(strike.targets().camps(), doer.actors().camps());
    }

    private static boolean blames(Account account) {
        return account.claim().eventType() == EventType.ACCUSATION || account.denies();
    }

    /** Doers: one camp agrees, camps that differ do not; labels tell nothing against a name. */
    static double actors(Account a, Account b) {
        if (Parties.meets(a.actors().ids(), b.actors().ids())) {
            return 1;
        }
        if (Parties.meets(a.actors().camps(), b.actors().camps())) {
            return SAME_CAMP;
        }
        if (!a.actors().camps().isEmpty() && !b.actors().camps().isEmpty()) {
            return (blames(a) && blames(b)) || hitsDoer(a, b) || hitsDoer(b, a) ? RIVALS : -1;
        }
        return Parties.meets(a.actors().words(), b.actors().words()) ? SAME_WORDS : labels(a, b);
    }

    private static double labels(Account a, Account b) {
        boolean sides = areStateAndRebels(a.actors(), b.actors()) || areStateAndRebels(b.actors(), a.actors());
        if (!sides) {
            return 0;
        }
        return blames(a) || blames(b) ? RIVALS : OTHER_SIDE;
    }

    /** "Rebel fire" is not the air force's. */
    private static boolean areStateAndRebels(Parties state, Parties rebels) {
        return rebels.camps().isEmpty()
                && rebels.words().stream().anyMatch(REBELS::contains)
                && state.words().isEmpty()
                && state.camps().stream()
                        .allMatch(camp -> Camps.of(camp)
                                .filter(actor -> actor.kind() == ActorKind.STATE)
                                .isPresent())
                && !state.camps().isEmpty();
    }

    /** Those hit: shared names or words agree; two names that differ weigh a little against. */
    static double targets(Account a, Account b) {
        Parties one = a.targets();
        Parties other = b.targets();
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (Parties.meets(one.ids(), other.ids())) {
            return 1;
        }
        if (Parties.meets(one.words(), other.words())) {
            return SAME_WORDS;
        }
        boolean differ =
                !one.camps().isEmpty() && !other.camps().isEmpty() && !Parties.meets(one.camps(), other.camps());
        return differ ? -1 : -1.0 / 4;
    }

    static Ground actorGround(Account a, Account b, double score) {
        return ground(a.actors(), b.actors(), "who did it", actorSentence(score));
    }

    private static String actorSentence(double score) {
        if (score > 0) {
            return alike(score, "did it");
        }
        if (score <= OTHER_SIDE) {
            return "the doers belong to two sides";
        }
        return score < 0
                ? "the doers belong to two sides, but one of them is accused, or hit by the other"
                : "a doer who is named by a label alone tells nothing";
    }

    static Ground targetGround(Account a, Account b, double score) {
        return ground(a.targets(), b.targets(), "who or what was hit", targetSentence(score));
    }

    private static String targetSentence(double score) {
        if (score > 0) {
            return alike(score, "was hit");
        }
        return score <= -1
                ? "those hit belong to two sides"
                : "other words for what was hit, which may still mean one thing";
    }

    private static String alike(double score, String what) {
        if (score == 1) {
            return "both name the same one that " + what;
        }
        return score == SAME_CAMP
                ? "both name one of the same side that " + what
                : "both use the same word for what or who " + what;
    }

    private static Ground ground(Parties one, Parties other, String what, String sentence) {
        boolean silent = one.isEmpty() || other.isEmpty();
        return silent
                ? Ground.silent(one.shown(), other.shown(), what)
                : new Ground(one.shown(), other.shown(), sentence);
    }
}
