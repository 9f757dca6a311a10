package org.variorum.core.resolve;

import java.util.function.Predicate;

/**
 * One way in which a time of the sentence belongs to an event of it.
 *
 * @param id never changes
 * @param reason why such a time is the event's
 * @param holds does a time with this tie belong to the event?
 * @param example a sentence with an event whose time is read by this rule
 * @param counterexample one with no such time
 */
record TimeRule(String id, String reason, Predicate<TimeTie> holds, String example, String counterexample) {}
