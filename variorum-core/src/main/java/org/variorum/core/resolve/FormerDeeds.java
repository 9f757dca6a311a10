package org.variorum.core.resolve;

import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.model.EventType;

/** Strikes that a sentence only names to say what was there before: the second of "bombed the base that was used for the strike". */
final class FormerDeeds {

    private static final Set<EventType> STRIKES = Set.of(EventType.AIRSTRIKE, EventType.MISSILE_LAUNCH);

    private FormerDeeds() {}

    /** Does the clause of {@code draft} tell more of what the other strike hit? Then it is not that strike, nor of its doer. */
    static boolean isOfObject(Draft draft, Draft other) {
        Sentence sentence = draft.words().sentence();
        int at = at(draft);
        int above = at(other);
        return draft.words().raw().sentence() == other.words().raw().sentence()
                && isStrike(draft)
                && isStrike(other)
                && sentence.isBelow(at, above)
                && Ties.isDescribing(sentence, at, above);
    }

    private static boolean isStrike(Draft draft) {
        return STRIKES.contains(draft.words().raw().trigger().eventType());
    }

    private static int at(Draft draft) {
        return draft.words().sentence().headOf(draft.words().raw().words()).orElse(0);
    }
}
