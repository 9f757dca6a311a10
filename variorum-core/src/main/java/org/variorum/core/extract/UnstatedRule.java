package org.variorum.core.extract;

import java.util.List;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.TriggerMatcher.Match;

/**
 * A way in which a sentence can name an event without stating it.
 *
 * @param reason the linguistic reason
 * @param mentions sentences of which the last event named is only mentioned
 * @param states sentences whose last event named is stated
 */
record UnstatedRule(String id, String reason, List<String> mentions, List<String> states, Test test) {

    UnstatedRule {
        mentions = List.copyOf(mentions);
        states = List.copyOf(states);
    }

    /** Whether the rule holds for one of the events that a sentence names. */
    interface Test {
        boolean holds(Sentence sentence, Match match, List<Match> matches);
    }
}
