package org.variorum.core.annotate;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * One way to write a time: a production over the kinds of {@link org.variorum.core.lexicon.TimeWords}.
 *
 * @param id its name in the evidence
 * @param reason what it reads, and why the reading holds
 * @param pattern kinds in order: {@code name:KIND} binds a word to a name, {@code A|B} is either, {@code [ ]} may be left out
 * @param guard what must hold around the words
 * @param reading the words and the anchors to a value; empty where the words are no time after all
 */
record TimeRule(String id, String reason, String pattern, Predicate<TimeMatch> guard, Reading reading) {

    /** From words to a value. */
    interface Reading {
        Optional<TimeValue> read(TimeMatch match, TimeAnchors anchors);
    }

    static TimeRule of(String id, String reason, String pattern, Reading reading) {
        return new TimeRule(id, reason, pattern, match -> true, reading);
    }

    TimeRule where(Predicate<TimeMatch> holds) {
        return new TimeRule(id, reason, pattern, guard.and(holds), reading);
    }
}
