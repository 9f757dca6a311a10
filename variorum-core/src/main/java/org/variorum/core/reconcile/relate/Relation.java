package org.variorum.core.reconcile.relate;

import java.util.Locale;

/** The relations of the export contract. */
public enum Relation {
    SAME_EVENT,
    CORROBORATES,
    CONTRADICTS,
    COPIES,
    DENIES,
    CONSISTENT,
    SUPERSEDES,
    PART_OF;

    /** As the contract writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
