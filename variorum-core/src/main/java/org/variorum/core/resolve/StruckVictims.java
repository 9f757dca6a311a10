package org.variorum.core.resolve;

import java.util.Map;
import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.EventType;
import org.variorum.model.Participant;
import org.variorum.model.TextSpan;

/**
 * Tells who was hurt from what was struck: a strike that hurts people is aimed at what it struck, and people who are hurt by
 * a strike on a town are the ones hurt.
 */
final class StruckVictims {

    private static final Set<EventType> STRIKES =
            Set.of(EventType.AIRSTRIKE, EventType.MISSILE_LAUNCH, EventType.GROUND_OPERATION);
    private static final Set<String> HURTING = WordLists.words("hurting-verbs");
    private static final Set<String> SETTLEMENTS = WordLists.words("settlement-nouns");
    /** Relations of a clause that tells what came of the deed. */
    private static final Set<String> BELOW = Set.of("acl", "advcl", "conj", "dep", "xcomp");

    private static final int FARTHEST = 6;

    private final ClaimWords words;
    private final Sentence sentence;

    StruckVictims(ClaimWords words) {
        this.words = words;
        this.sentence = words.sentence();
    }

    /** The people of "shelled the port, killing nine people": they tell what came of a deed that struck something else. */
    boolean areHurtByIt(TextSpan phrase) {
        if (!STRIKES.contains(words.raw().trigger().eventType())) {
            return false;
        }
        int at = sentence.headOf(phrase).orElse(-1);
        for (int steps = 0; steps < FARTHEST && at >= 0; steps++) {
            Token token = sentence.token(at);
            if (token.isVerb()) {
                return tellsResult(token);
            }
            at = token.head();
        }
        return false;
    }

    private boolean tellsResult(Token verb) {
        return HURTING.contains(verb.lemma())
                && verb.tag().equals("VBG")
                && BELOW.contains(verb.relation())
                && verb.span().start() >= words.raw().words().start();
    }

    /** Land is no victim where the words for harm say whom it befell, be it only "people": "a raid on a rebel town killed nine". */
    Map<TextSpan, Participant> best(Map<TextSpan, Participant> named, Map<TextSpan, Participant> generic) {
        boolean hurt = words.raw().trigger().eventType() == EventType.CASUALTIES;
        boolean others = !generic.isEmpty() || !named.keySet().stream().allMatch(this::isLand);
        if (hurt && others) {
            named.keySet().removeIf(this::isLand);
        }
        return named.isEmpty() ? generic : named;
    }

    private boolean isLand(TextSpan named) {
        return sentence.headOf(named)
                .filter(head -> SETTLEMENTS.contains(sentence.token(head).lemma()))
                .isPresent();
    }
}
