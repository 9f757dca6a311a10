package org.variorum.core.reconcile.compare;

/**
 * A qualifier that forbids two accounts to be one event.
 *
 * @param qualifier its id
 * @param field the field of the claims that it looks at
 * @param left the value of the first that decided, as the account has it
 * @param right that of the second
 * @param sentence why it forbids
 */
public record Objection(String qualifier, String field, String left, String right, String sentence) {}
