package org.variorum.core.reconcile.check;

import java.util.Locale;
import org.variorum.model.Severity;

/** How a check ends. */
enum CheckOutcome {
    /** What the text says fits together. */
    HOLDS,
    /** It cannot all be so. */
    FAILS,
    /** The text says too little. */
    CANNOT_TELL;

    /** As the export writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What fails is worth a warning, all else a note. */
    Severity severity() {
        return this == FAILS ? Severity.WARNING : Severity.NOTE;
    }
}
