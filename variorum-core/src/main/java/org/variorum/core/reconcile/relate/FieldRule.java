package org.variorum.core.reconcile.relate;

import java.util.Optional;
import org.variorum.core.reconcile.account.Account;

/** Compares two accounts of one event on one field; empty where a side is silent. Silence is no contradiction. */
@FunctionalInterface
interface FieldRule {

    Optional<Outcome> of(Account a, Account b, Scene scene);
}
