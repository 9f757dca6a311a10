package org.variorum.core.annotate;

import java.util.function.Predicate;

/**
 * A rule that says of a number that it counts nothing.
 *
 * @param id never changes
 * @param reason why such a number is left alone
 * @param holds does the rule hold of a number?
 */
record NoCountRule(String id, String reason, Predicate<Spot> holds) {}
