package org.variorum.core.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;

/**
 * One event that a sentence tells of: the word it hangs on, and the words that tell no event of their own beside it.
 *
 * @param match the word that speaks of it
 * @param about what an accusation, a denial or a threat is about
 * @param parts other words of the same event: the raid that killed, the wounded beside the dead
 */
record Event(TriggerMatcher.Match match, Optional<TriggerMatcher.Match> about, List<TriggerMatcher.Match> parts) {

    Event {
        parts = List.copyOf(parts);
    }

    /** The clauses that tell of it. */
    Stream<Clause> clauses(Sentence sentence) {
        return Stream.concat(Stream.of(match), parts.stream()).map(word -> Clause.of(sentence, word.token()));
    }
}
