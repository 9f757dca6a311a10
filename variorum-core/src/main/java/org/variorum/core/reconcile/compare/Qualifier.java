package org.variorum.core.reconcile.compare;

import java.util.function.BiPredicate;
import org.variorum.core.reconcile.account.Account;

/**
 * A reason why two accounts cannot be one event, however alike they are.
 *
 * @param id never changes
 * @param field of the claims, that it looks at
 * @param reason why, in words
 * @param holds whether it forbids; quick, since it is asked for millions of pairs
 * @param values what decided, asked for only where it forbids and somebody reads it
 */
record Qualifier(String id, String field, String reason, BiPredicate<Account, Account> holds, Values values) {

    /** The two values that decided. */
    @FunctionalInterface
    interface Values {
        /** Of the account {@code of}, beside the other. */
        String of(Account of, Account other);
    }

    boolean forbids(Account a, Account b) {
        return holds.test(a, b);
    }

    Objection objection(Account a, Account b) {
        return new Objection(id, field, values.of(a, b), values.of(b, a), reason);
    }
}
