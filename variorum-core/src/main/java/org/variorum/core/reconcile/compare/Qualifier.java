package org.variorum.core.reconcile.compare;

import java.util.function.BiPredicate;
import org.variorum.core.reconcile.account.Account;

/**
 * A reason why two accounts cannot be one event, however alike they are.
 *
 * @param id never changes
 * @param reason why, in words
 */
record Qualifier(String id, String reason, BiPredicate<Account, Account> holds) {}
