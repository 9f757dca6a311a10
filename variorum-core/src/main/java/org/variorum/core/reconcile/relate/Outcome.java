package org.variorum.core.reconcile.relate;

import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.common.Couple;

/**
 * What two accounts say of each other on one field.
 *
 * @param a the first account; of a supersession the later, of a denial the one that denies
 * @param field a field of the contract, empty where the whole texts are meant
 * @param sure false where a person should look
 * @param strength 0 to 1, how much the field decides
 * @param why one sentence with both values
 */
public record Outcome(
        Account a, Account b, Relation relation, String field, boolean sure, double strength, String why) {

    /** Both accounts, whichever comes first. */
    public Couple pair() {
        return new Couple(a.id(), b.id());
    }

    /** The same, which a person should look at. */
    public Outcome unsure() {
        return new Outcome(a, b, relation, field, false, strength, why);
    }
}
