package org.variorum.core.reconcile.account;

/** Which state or group an actor or a speaker belongs to. */
@FunctionalInterface
public interface Affiliations {

    /** The key of the camp; the id itself where the tables name no other. */
    String camp(String id);
}
